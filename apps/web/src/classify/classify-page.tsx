import { useMay } from '../api/use-me';
import { ModelGate } from '../layout/model-gate';
import { LearnBar } from '../learn/learn-bar';
import { useActivity } from '../learn/use-activity';
import { PageHeader } from '../ui/page-header';
import { Answers } from './answers';
import { DropArea } from './drop-area';
import { useUploadQueue } from './uploads-provider';
import { useHasAnswers } from './use-has-answers';

export function ClassifyPage() {
  return <ModelGate>{(model) => <Classify model={model} />}</ModelGate>;
}

function Classify({ model }: { model: string }) {
  const queue = useUploadQueue();
  const compact = useHasAnswers(model);
  const activity = useActivity(model);
  const annotates = useMay('annotate');
  return (
    <>
      <PageHeader
        title="Classify"
        lead="See what the live version makes of your photos, and put right what is wrong."
      />
      <DropArea compact={compact} onPhotos={(photos) => queue.add(model, photos)} />
      {annotates && <LearnBar model={model} activity={activity} />}
      <Answers model={model} busy={activity.busy} />
    </>
  );
}
