import { AnnotatorsOnly } from '../layout/annotators-only';
import { ModelGate } from '../layout/model-gate';
import { Review } from './review';

export function ReviewPage() {
  return (
    <AnnotatorsOnly>
      <ModelGate>{(model) => <Review model={model} />}</ModelGate>
    </AnnotatorsOnly>
  );
}
