import type { ReactNode } from 'react';
import { ApiError } from '../api/api-error';
import { useModel } from '../api/use-model';
import { Empty } from '../ui/empty';
import { TextLink } from '../ui/text-link';
import { useModelName } from './use-model-name';

/** Shows a page of a model, or says that there is no such model. */
export function ModelGate({ children }: { children: (model: string) => ReactNode }) {
  const model = useModelName();
  const { error } = useModel(model);
  if (error instanceof ApiError && error.status === 404)
    return (
      <Empty wholePage title={`There is no model “${model}”`}>
        It may have been deleted.{' '}
        <TextLink to="." search={{ model: undefined }}>
          Open the default model
        </TextLink>
      </Empty>
    );
  // Another model is another page: nothing half typed or half done may carry over.
  return (
    <div key={model} style={{ display: 'contents' }}>
      {children(model)}
    </div>
  );
}
