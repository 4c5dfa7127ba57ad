import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { isSignedOut, mayPass } from '../api/api-error';
import { classify } from '../api/classify';
import { prependPrediction } from '../api/prediction-cache';
import { readOut } from '../ui/read-out';
import { followPerson } from './follow-person';
import { sayAnswers } from './say-answers';
import { type Upload, UploadQueue } from './upload-queue';

const QueueContext = createContext<UploadQueue | null>(null);

/** Holds the uploads above the pages, so that they go on when one looks at another page: until another person takes over. */
export function UploadsProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [queue] = useState(() => makeQueue(client));
  useEffect(() => followPerson(client, queue), [client, queue]);
  return <QueueContext value={queue}>{children}</QueueContext>;
}

function makeQueue(client: QueryClient): UploadQueue {
  const { answered, changed } = sayAnswers(readOut);
  const queue = new UploadQueue(classify, (answer) => {
    answered(answer);
    prependPrediction(client, answer);
  });
  queue.subscribe(() => changed(queue.snapshot()));
  return queue;
}

export function useUploadQueue(): UploadQueue {
  const queue = useContext(QueueContext);
  if (queue === null) throw new Error('useUploadQueue needs an UploadsProvider above it');
  return queue;
}

/** How many photos, of all models, are on their way, or would be lost although they may get an answer yet. */
export function useUploading(): number {
  const queue = useUploadQueue();
  return useSyncExternalStore(queue.subscribe, queue.snapshot).filter(
    ({ state, error }) => state !== 'failed' || mayPass(error) || isSignedOut(error),
  ).length;
}

/** The photos of a model that have no answer yet. */
export function useUploads(model: string): readonly Upload[] {
  const queue = useUploadQueue();
  return useSyncExternalStore(queue.subscribe, queue.snapshot).filter((upload) => upload.model === model);
}
