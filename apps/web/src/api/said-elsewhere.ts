import type { QueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { isListed, patchPrediction } from './prediction-cache';
import type { Prediction } from './types';

/** What is said in one window of a browser shows in the others, too. */
const CHANNEL = 'amend-said';

type Said = Pick<Prediction, 'model' | 'id'>;

/** Tells all windows, this one too, that somebody said something of a photo, or took it back. */
export function tellSaid(said: Said): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(said);
  channel.close();
}

/** Reads anew what something is said of in any window, where this one shows it: others' labels may count now. @returns what ends it */
export function followSaid(client: QueryClient, read = readPrediction): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = async ({ data }: MessageEvent<unknown>) => {
    if (!isSaid(data)) return; // another build of the page runs there
    const { model, id } = data;
    if (!isListed(client, model, id)) return;
    const fresh = await read(id).catch(() => null); // it is read anew with the list
    if (fresh) patchPrediction(client, model, id, () => fresh);
  };
  return () => channel.close();
}

function isSaid(data: unknown): data is Said {
  if (typeof data !== 'object' || data === null) return false;
  const { model, id } = data as Partial<Record<keyof Said, unknown>>;
  return typeof model === 'string' && typeof id === 'string';
}

function readPrediction(id: string): Promise<Prediction> {
  return answerOf(api.GET('/v1/predictions/{id}', { params: { path: { id } } }));
}
