import { request } from 'node:http';
import { atEnd } from './at-end';
import type { Classified } from './product';
import { until } from './until';

export interface Answered {
  id: string;
  version: number;
  image: Buffer;
  /** When it was there, in milliseconds since the epoch, and how long it took. */
  at: number;
  ms: number;
}

/**
 * Classifies without end, several at once, each on a connection of its own, and writes down how each request went. Every
 * image is another one: the photo with a number behind it, which decoders do not read.
 */
export class TestLoad {
  private static sent = 0;
  private running: Promise<void>[] = [];
  private going = false;
  private stop: () => Promise<void> = async () => undefined;
  private answers: Answered[] = [];
  private refused: string[] = [];

  constructor(
    private readonly product: { url: string },
    private readonly photo: Buffer,
  ) {}

  begin(concurrency: number): void {
    this.going = true;
    this.answers = [];
    this.refused = [];
    this.running = Array.from({ length: concurrency }, () => this.worker());
    this.stop = atEnd(async () => {
      this.going = false;
      await Promise.all(this.running);
    });
  }

  /** How many answers there are so far. */
  get count(): number {
    return this.answers.length;
  }

  /** Resolves after so many more answers. */
  async answered(more: number, limitMs?: number): Promise<void> {
    const enough = this.answers.length + more;
    await until(() => this.answers.length >= enough, {
      what: () => `${more} more answers; so far ${this.answers.length}, and not: ${this.refused.slice(-5)}`,
      limitMs,
    });
  }

  /** @returns the answers, and for each other request what came instead */
  async end(): Promise<{ answers: Answered[]; refused: string[] }> {
    await this.stop();
    return { answers: this.answers, refused: this.refused };
  }

  private async worker(): Promise<void> {
    while (this.going) {
      const image = Buffer.concat([this.photo, Buffer.from(String(++TestLoad.sent))]);
      const began = Date.now();
      const outcome = await post(`${this.product.url}/v1/classify`, image);
      const at = Date.now();
      if (typeof outcome === 'string') this.refused.push(outcome);
      else this.answers.push({ id: outcome.id, version: outcome.version, image, at, ms: at - began });
      // One that is refused at once would only ask again and again.
      if (outcome === 'not connected') await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** @returns the answer, or in words what came instead */
function post(url: string, body: Buffer): Promise<Classified | string> {
  return new Promise((resolve) => {
    const outgoing = request(url, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'image/png', 'content-length': body.length },
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' ? 'not connected' : 'no answer'),
    );
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => resolve('no answer'));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) return resolve(JSON.parse(text) as Classified);
        const later = response.headers['retry-after'] ? 'with Retry-After' : text;
        resolve(`${response.statusCode} ${later}`);
      });
    });
    outgoing.end(body);
  });
}
