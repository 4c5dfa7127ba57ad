import { mayPass } from '../api/api-error';
import type { Classification } from '../api/types';

export interface Upload {
  key: string;
  file: File;
  model: string;
  state: 'waiting' | 'sending' | 'failed';
  error: unknown;
}

type Send = (model: string, file: File) => Promise<Classification>;

/** Photos on their way to an answer, a few at a time. An answered one leaves the queue; a failed one stays until it is dealt with. */
export class UploadQueue {
  #uploads: readonly Upload[] = [];
  #listeners = new Set<() => void>();
  #made = 0;

  constructor(
    private readonly send: Send,
    private readonly onAnswer: (answer: Classification) => void,
    private readonly atOnce = 4,
  ) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): readonly Upload[] => this.#uploads;

  add(model: string, files: readonly File[]): void {
    const added = files.map((file): Upload => {
      this.#made += 1;
      return { key: `upload-${this.#made}`, file, model, state: 'waiting', error: null };
    });
    this.#set([...this.#uploads, ...added]);
    this.#pump();
  }

  retry(key: string): void {
    this.#change(key, { state: 'waiting', error: null });
    this.#pump();
  }

  /** Tries again all of a model that failed and may pass a moment later. */
  retryFailed(model: string): void {
    for (const { key } of this.#failed(model).filter(({ error }) => mayPass(error))) this.retry(key);
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
    const sending = this.#uploads.filter(({ state }) => state === 'sending').length;
    const waiting = this.#uploads.filter(({ state }) => state === 'waiting');
    for (const upload of waiting.slice(0, this.atOnce - sending)) void this.#start(upload);
  }

  async #start({ key, model, file }: Upload): Promise<void> {
    this.#change(key, { state: 'sending' });
    try {
      const answer = await this.send(model, file);
      if (!this.#uploads.some((upload) => upload.key === key)) return; // cleared meanwhile
      this.dismiss(key);
      this.onAnswer(answer);
    } catch (error) {
      this.#change(key, { state: 'failed', error });
    }
    this.#pump();
  }
}
