import type { PredictCall, Prediction } from '@amend/serving-client';
import { PredictBatches } from './predict-batches.js';

const photo = (shade: number) => new Uint8Array(224 * 224 * 3).fill(shade);

/** Answers each photo with its first byte; `release` ends the oldest call. */
class Server {
  readonly calls: PredictCall[] = [];
  private readonly open: ((failure?: Error) => void)[] = [];

  predict(call: PredictCall): Promise<Prediction> {
    this.calls.push(call);
    return new Promise((resolve, reject) => {
      this.open.push((failure) => (failure ? reject(failure) : resolve(answer(call))));
    });
  }

  async release(failure?: Error): Promise<void> {
    this.open.shift()?.(failure);
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Of each call: its version and the shades of its photos. */
  get sent() {
    return this.calls.map((call) => [call.version, ...shades(call)]);
  }
}

function shades({ inputs }: PredictCall): number[] {
  const { shape, data } = inputs.pixels as { shape: number[]; data: Uint8Array };
  return Array.from({ length: shape[0] as number }, (_, row) => data[row * 224 * 224 * 3] as number);
}

function answer(call: PredictCall): Prediction {
  const rows = shades(call);
  const scores = Float32Array.from(rows.flatMap((shade) => [shade, -shade]));
  return {
    version: call.version ?? 0,
    outputs: {
      scores: { dtype: 'float32', shape: [rows.length, 2], data: scores },
      embedding: { dtype: 'float32', shape: [rows.length, 1], data: Float32Array.from(rows) },
    },
  };
}

describe('PredictBatches', () => {
  it('says of what size photos are, as they were prepared', async () => {
    const server = new Server();
    const answer = new PredictBatches(server, 1, 3).predict('pets', 7, new Uint8Array(260 * 260 * 3));
    expect(server.calls[0]?.inputs.pixels?.shape).toEqual([1, 260, 260, 3]);
    await server.release();
    await answer;
  });

  it('sends a photo alone at once, and together what waits for a call to end', async () => {
    const server = new Server();
    const batches = new PredictBatches(server, 1, 3);
    const answers = [1, 2, 3, 4, 5].map((shade) => batches.predict('pets', 7, photo(shade)));
    expect(server.sent).toEqual([[7, 1]]);
    await server.release();
    expect(server.sent.slice(1)).toEqual([[7, 2, 3, 4]]);
    await server.release();
    await server.release();
    const all = await Promise.all(answers);
    expect(all.map(({ scores, embedding }) => [...scores, ...embedding])).toEqual(
      [1, 2, 3, 4, 5].map((shade) => [shade, -shade, shade]),
    );
  });

  it('puts only photos for the same version into a call', async () => {
    const server = new Server();
    const batches = new PredictBatches(server, 1);
    const versions = [1, 1, 2, 1];
    const answers = versions.map((version, index) => batches.predict('pets', version, photo(index)));
    for (let call = 0; call < 3; call++) await server.release();
    await Promise.all(answers);
    expect(server.sent).toEqual([
      [1, 0],
      [1, 1, 3],
      [2, 2],
    ]);
  });

  it('tells every photo of a call why it failed, and goes on', async () => {
    const server = new Server();
    const batches = new PredictBatches(server, 1);
    const first = batches.predict('pets', 1, photo(1));
    const second = batches.predict('pets', 1, photo(2));
    const failure = new Error('away');
    const refused = expect(first).rejects.toBe(failure);
    await server.release(failure);
    await refused;
    await server.release();
    expect((await second).scores[0]).toBe(2);
  });

  it('refuses an answer that has not one row for each photo', async () => {
    const batches = new PredictBatches({
      predict: async () => ({ version: 1, outputs: {} }),
    });
    await expect(batches.predict('pets', 1, photo(1))).rejects.toThrow(/no float scores/);
  });
});
