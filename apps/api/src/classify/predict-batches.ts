import { availableParallelism } from 'node:os';
import type { Prediction, ServingClient } from '@amend/serving-client';

const CHANNELS = 3;

export interface PhotoAnswer {
  /** Of all classes of the version, in its order. */
  scores: Float32Array;
  embedding: Float32Array;
}

interface Waiting {
  model: string;
  version: number;
  pixels: Uint8Array;
  resolve(answer: PhotoAnswer): void;
  reject(error: unknown): void;
}

/**
 * Asks the model servers by one call for what waits while as many calls are under way as this machine has cores: alone, a
 * photo goes out at once; under load, several share what a call costs, which is a tenth of the whole work on a photo.
 */
export class PredictBatches {
  private waiting: Waiting[] = [];
  private underWay = 0;

  constructor(
    private readonly serving: Pick<ServingClient, 'predict'>,
    private readonly maxCalls = availableParallelism(),
    private readonly maxPhotos = 4,
  ) {}

  /**
   * @param pixels as `prepare` makes them
   * @throws ServingError
   */
  predict(model: string, version: number, pixels: Uint8Array): Promise<PhotoAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ model, version, pixels, resolve, reject });
      this.send();
    });
  }

  private send(): void {
    const [head] = this.waiting;
    if (!head || this.underWay === this.maxCalls) return;
    const batch = this.waiting
      .filter(({ model, version }) => model === head.model && version === head.version)
      .slice(0, this.maxPhotos);
    this.waiting = this.waiting.filter((each) => !batch.includes(each));
    this.underWay++;
    void this.ask(head, batch).finally(() => {
      this.underWay--;
      this.send();
    });
  }

  private async ask({ model, version }: Waiting, batch: readonly Waiting[]): Promise<void> {
    try {
      const data = joined(batch.map(({ pixels }) => pixels));
      const prediction = await this.serving.predict({
        model,
        version,
        signature: 'pixels',
        inputs: {
          pixels: { dtype: 'uint8', shape: [batch.length, ...photoShape(data, batch.length)], data },
        },
        outputs: ['scores', 'embedding'],
      });
      const scores = rowsOf(prediction, 'scores', batch.length);
      const embeddings = rowsOf(prediction, 'embedding', batch.length);
      for (const [row, { resolve }] of batch.entries())
        resolve({ scores: scores(row), embedding: embeddings(row) });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}

function joined(photos: readonly Uint8Array[]): Uint8Array {
  const [only] = photos;
  if (photos.length === 1 && only) return only;
  return Buffer.concat(photos);
}

/** Photos are square; of one version, all of one size. */
function photoShape(data: Uint8Array, photos: number): [number, number, number] {
  const side = Math.sqrt(data.length / photos / CHANNELS);
  return [side, side, CHANNELS];
}

/** One photo's part of an output. */
function rowsOf({ outputs, version }: Prediction, name: string, rows: number): (row: number) => Float32Array {
  const tensor = outputs[name];
  if (tensor?.dtype !== 'float32' || tensor.shape[0] !== rows)
    throw new Error(`version ${version} answers no float ${name} for each of ${rows} photos`);
  const { data } = tensor;
  const width = data.length / rows;
  return (row) => data.subarray(row * width, (row + 1) * width);
}
