import { isSignedOut, mayPass, maySendAgain } from '../api/api-error';
import type { Classification } from '../api/types';

export interface Upload {
  key: string;
  file: File;
  model: string;
  state: 'waiting' | 'sending' | 'failed';
  /** Why it failed, or waits to be sent again. */
  error: unknown;
  /** How often it was sent in vain. */
  failures: number;
}

/** How long the queue stands still before what may pass is sent again, by how often it was sent in vain. */
const WAITS_MS = [1_000, 2_000, 4_000, 8_000, 16_000];

type Send = (model: string, file: File) => Promise<Classification>;

/** Photos on their way to an answer, a few at a time. An answered one leaves the queue; a failed one stays until it is dealt with. */
export class UploadQueue {
  #uploads: readonly Upload[] = [];
  #listeners = new Set<() => void>();
  #made = 0;
  #resting = false;

  constructor(
    private readonly send: Send,
    private readonly onAnswer: (answer: Classification) => void,
    private readonly atOnce = 4,
    private readonly waitsMs: readonly number[] = WAITS_MS,
  ) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): readonly Upload[] => this.#uploads;

  add(model: string, files: readonly File[]): void {
    const added = files.map((file): Upload => {
      this.#made += 1;
      return { key: `upload-${this.#made}`, file, model, state: 'waiting', error: null, failures: 0 };
    });
    this.#set([...this.#uploads, ...added]);
    this.#pump();
  }

  retry(key: string): void {
    this.#change(key, { state: 'waiting', error: null, failures: 0 });
    this.#pump();
  }

  /** Tries again all of a model that failed and may pass a moment later. */
  retryFailed(model: string): void {
    for (const { key } of this.#failed(model).filter(({ error }) => mayPass(error))) this.retry(key);
  }

  /** Tries again what was refused when a session ended: the same person is back. */
  resume(): void {
    for (const { key, error } of this.#uploads) if (isSignedOut(error)) this.retry(key);
  }

  dismiss(key: string): void {
    this.#set(this.#uploads.filter((upload) => upload.key !== key));
  }

  /** Forgets all, also what is being sent: another person takes over. */
  clear(): void {
    this.#set([]);
  }

  dismissFailed(model: string): void {
    const failed = new Set(this.#failed(model));
    this.#set(this.#uploads.filter((upload) => !failed.has(upload)));
  }

  #failed(model: string): readonly Upload[] {
    return this.#uploads.filter((upload) => upload.model === model && upload.state === 'failed');
  }

  #set(uploads: readonly Upload[]): void {
    this.#uploads = uploads;
    for (const listener of this.#listeners) listener();
  }

  #change(key: string, change: Partial<Upload>): void {
    this.#set(this.#uploads.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)));
  }

  #pump(): void {
    if (this.#resting) return;
    const sending = this.#uploads.filter(({ state }) => state === 'sending').length;
    const waiting = this.#uploads.filter(({ state }) => state === 'waiting');
    for (const upload of waiting.slice(0, this.atOnce - sending)) void this.#start(upload);
  }

  /** What may pass for one may pass for all: none is sent until it had time to. */
  #rest(ms: number): void {
    if (this.#resting) return;
    this.#resting = true;
    setTimeout(() => {
      this.#resting = false;
      this.#pump();
    }, ms);
  }

  async #start({ key, model, file, failures }: Upload): Promise<void> {
    this.#change(key, { state: 'sending' });
    try {
      const answer = await this.send(model, file);
      if (!this.#uploads.some((upload) => upload.key === key)) return; // cleared meanwhile
      this.onAnswer(answer);
      this.dismiss(key);
    } catch (error) {
      const wait = maySendAgain(error) ? this.waitsMs[failures] : undefined;
      if (wait !== undefined) this.#rest(wait);
      this.#change(key, {
        state: wait === undefined ? 'failed' : 'waiting',
        error,
        failures: failures + 1,
      });
    }
    this.#pump();
  }
}
