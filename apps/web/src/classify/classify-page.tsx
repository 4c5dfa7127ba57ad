import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { shortenPredictions } from '../api/prediction-cache';
import { useMay } from '../api/use-me';
import { useModel } from '../api/use-model';
import { ModelGate } from '../layout/model-gate';
import { LearnBar } from '../learn/learn-bar';
import { useActivity } from '../learn/use-activity';
import { PageHeader } from '../ui/page-header';
import { Shortcuts } from '../ui/shortcuts';
import { useUploadQueue } from '../uploads/uploads-provider';
import { Answers } from './answers';
import { DropArea } from './drop-area';
import { FirstSteps } from './first-steps';
import { shortcuts } from './shortcuts';
import { useHasAnswers } from './use-has-answers';

export function ClassifyPage() {
  return <ModelGate>{(model) => <Classify model={model} />}</ModelGate>;
}

function Classify({ model }: { model: string }) {
  const client = useQueryClient();
  const queue = useUploadQueue();
  const compact = useHasAnswers(model);
  const activity = useActivity(model);
  const annotates = useMay('annotate');
  const { data } = useModel(model);
  const corrected = useSearch({ from: '/', select: ({ show }) => show === 'corrected' });
  const navigate = useNavigate();
  const show = (only: boolean) =>
    navigate({ to: '/', search: only ? { show: 'corrected' } : {}, replace: true, resetScroll: false });
  const take = (photos: File[]) => {
    // Not under the hands of one who is at an older photo.
    if (!document.activeElement?.closest('[data-card]')) shortenPredictions(client, model);
    queue.add(model, photos);
    if (corrected) void show(false);
  };
  return (
    <>
      <PageHeader
        title="Classify"
        lead="See what the live version makes of your photos, and put right what is wrong."
      >
        {annotates && <Shortcuts shortcuts={shortcuts} />}
      </PageHeader>
      {data?.live === null ? <FirstSteps model={model} /> : <DropArea compact={compact} onPhotos={take} />}
      {annotates && <LearnBar model={model} activity={activity} />}
      <Answers model={model} busy={activity.busy} corrected={corrected} onShow={(only) => void show(only)} />
    </>
  );
}
