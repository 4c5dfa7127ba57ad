import { useMay } from '../api/use-me';
import { ModelGate } from '../layout/model-gate';
import { Empty } from '../ui/empty';
import { Review } from './review';

export function ReviewPage() {
  const annotates = useMay('annotate');
  if (!annotates)
    return (
      <Empty wholePage title="Your key may not correct">
        Ask an admin for one that may, and sign in with it.
      </Empty>
    );
  return <ModelGate>{(model) => <Review key={model} model={model} />}</ModelGate>;
}
