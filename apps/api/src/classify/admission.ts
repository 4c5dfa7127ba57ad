import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { type ApiError, unavailable } from '../errors/api-error.js';
import { byteSize } from '../errors/byte-size.js';
import { imageBytesAtOnce } from '../platform/image-bytes-at-once.js';
import { SETTINGS } from '../platform/tokens.js';
import { maxFormBytes } from './max-form-bytes.js';

/**
 * Makes room for so many bytes of a request, all together.
 * @throws ApiError 503 where there is none
 */
export type Hold = (bytes: number) => void;

/** A body that still comes after so long makes room for others where there is none. */
const PATIENCE_MS = 10_000;

/** What a request's body takes, while it comes and until the answer. */
interface Held {
  bytes: number;
  readonly since: number;
  /** Why its body is read no more. */
  givenUp?: ApiError;
  giveUp(error: ApiError): void;
}

/**
 * Bounds how many images are in work at once, and how much memory the bodies of all requests take. One that still comes has
 * only what came of it, and no place: who sends no more keeps nobody out.
 */
@Injectable()
export class Admission {
  private inside = 0;
  private bytes = 0;
  private readonly coming = new Set<Held>();
  private readonly limit: number;
  private readonly maxBytes: number;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.limit = settings.maxConcurrentImages;
    this.maxBytes = Math.max(imageBytesAtOnce(settings), maxFormBytes(settings));
  }

  /**
   * @param read takes the body in, and holds the bytes that it keeps
   * @param work on what was read
   * @throws ApiError 503 where everything is taken
   */
  async run<Body, T>(read: (hold: Hold) => Promise<Body>, work: (body: Body) => Promise<T>): Promise<T> {
    if (this.inside >= this.limit) throw this.full(); // before anything is sent in vain
    const held: Held = { bytes: 0, since: performance.now(), giveUp: () => undefined };
    try {
      const body = await this.read(read, held);
      const running = this.tryRun(() => work(body));
      if (running === undefined) throw this.full();
      return await running;
    } finally {
      this.bytes -= held.bytes;
    }
  }

  private async read<Body>(read: (hold: Hold) => Promise<Body>, held: Held): Promise<Body> {
    this.coming.add(held);
    const givenUp = new Promise<never>((_, reject) => {
      held.giveUp = (error) => {
        held.givenUp = error;
        reject(error);
      };
    });
    try {
      return await Promise.race([read((bytes) => this.hold(held, bytes)), givenUp]);
    } finally {
      this.coming.delete(held);
    }
  }

  private hold(held: Held, bytes: number): void {
    if (held.givenUp) throw held.givenUp;
    const more = Math.max(0, bytes - held.bytes);
    while (this.bytes + more > this.maxBytes) this.makeRoom(held);
    this.bytes += more;
    held.bytes += more;
  }

  /** @throws ApiError 503 where no body has been coming for long */
  private makeRoom(asking: Held): void {
    const before = performance.now() - PATIENCE_MS;
    const slow = [...this.coming].filter((each) => each !== asking && each.bytes > 0 && each.since < before);
    const [largest] = slow.sort((a, b) => b.bytes - a.bytes);
    if (!largest)
      throw unavailable(
        'overloaded',
        `Images of ${byteSize(this.bytes)} are in work already, of at most ${byteSize(this.maxBytes)}; try again in a moment`,
      );
    this.coming.delete(largest);
    this.bytes -= largest.bytes;
    largest.bytes = 0;
    largest.giveUp(
      unavailable('overloaded', 'Others needed the room before all of this had come; try again in a moment'),
    );
  }

  private full(): ApiError {
    return unavailable('overloaded', `${this.limit} images are in work already; try again in a moment`);
  }

  /** Starts the work, or returns undefined where everything is taken. */
  tryRun<T>(work: () => Promise<T>): Promise<T> | undefined {
    if (this.inside >= this.limit) return undefined;
    this.inside++;
    return work().finally(() => {
      this.inside--;
    });
  }
}
