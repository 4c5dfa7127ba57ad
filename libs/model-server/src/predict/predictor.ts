import {
  elementCount,
  encodeTensor,
  type NumericTensor,
  type PredictRequest,
  type PredictResponse,
  type Tensor,
  type TensorOf,
} from '@amend/serving-protocol';
import { status } from '@grpc/grpc-js';
import type { BatchQueue, Feed } from '../inference/batch-queue.js';
import type { Servable } from '../lifecycle/servable.js';
import type { ImageSignature, TensorSignature } from '../manifest.js';
import { ServingStatus } from '../serving-status.js';
import { checkInputAliases, wantedOutputs } from './check-aliases.js';
import { decodeInput } from './decode-input.js';
import { prepareImages } from './prepare-images.js';
import { topClasses } from './top-classes.js';

export const DEFAULT_SIGNATURE = 'serving_default';

export interface PredictorOptions {
  /** Most rows of one request. */
  maxRequestRows: number;
  /** How answers carry their elements. */
  outputForm: 'content' | 'values';
}

/** Answers Predict on a version that has been found. */
export class Predictor {
  constructor(
    private readonly queue: BatchQueue,
    private readonly options: PredictorOptions,
  ) {}

  /** @throws ServingStatus */
  async predict(servable: Servable, request: PredictRequest, signal: AbortSignal): Promise<PredictResponse> {
    const signatureName = request.modelSpec?.signatureName || DEFAULT_SIGNATURE;
    const { signatures } = servable.manifest;
    const signature = Object.hasOwn(signatures, signatureName) ? signatures[signatureName] : undefined;
    if (!signature) {
      throw new ServingStatus(
        status.FAILED_PRECONDITION,
        `Serving signature key "${signatureName}" not found.`,
      );
    }
    const outputs =
      signature.kind === 'tensor'
        ? await this.runTensors(servable, signature, request, signal)
        : await this.runImages(servable, signature, request, signal);
    const encoded = Object.entries(outputs).map(([alias, tensor]) => [
      alias,
      encodeTensor(tensor, this.options.outputForm),
    ]);
    return {
      outputs: Object.fromEntries(encoded),
      modelSpec: { name: servable.model, version: { value: servable.version }, signatureName },
    };
  }

  private async runTensors(
    servable: Servable,
    signature: TensorSignature,
    { inputs, outputFilter }: PredictRequest,
    signal: AbortSignal,
  ): Promise<Record<string, Tensor>> {
    const declared = Object.entries(signature.inputs);
    checkInputAliases(Object.keys(inputs), new Map(declared.map(([alias, { tensor }]) => [alias, tensor])));
    const wanted = wantedOutputs(outputFilter, Object.keys(signature.outputs));
    const feeds = declared.map(([alias, expected], index) => {
      const bytes = inputs[alias] ?? new Uint8Array(0);
      const tensor = decodeInput(alias, bytes, expected, index, this.options.maxRequestRows);
      return { name: expected.tensor, ...(tensor as NumericTensor) } as Feed;
    });
    const fetches = wanted.map((alias) => signature.outputs[alias]?.tensor ?? alias);
    const batchable = isBatchable(signature) && sameRows(feeds);
    const result = await this.queue.run(
      { servable: servable.key, feeds, fetches: [...new Set(fetches)], batchable },
      signal,
    );
    return Object.fromEntries(
      wanted.map((alias, index) => {
        const tensor = result.get(fetches[index] ?? alias);
        if (!tensor) throw new ServingStatus(status.INTERNAL, `The model did not answer ${alias}`);
        return [alias, tensor];
      }),
    );
  }

  private async runImages(
    servable: Servable,
    { input, signature, scores: scoresAlias, top }: ImageSignature,
    { inputs, outputFilter }: PredictRequest,
    signal: AbortSignal,
  ): Promise<Record<string, Tensor>> {
    checkInputAliases(Object.keys(inputs), new Map([[input, input]]));
    const wanted = wantedOutputs(outputFilter, ['classes', 'scores']);
    const expected = { dtype: 'string', shape: [-1] } as const;
    const bytes = inputs[input] ?? new Uint8Array(0);
    const images = decodeInput(input, bytes, expected, 0, this.options.maxRequestRows) as TensorOf<'string'>;

    const target = servable.manifest.signatures[signature] as TensorSignature;
    const [pixelsInput] = Object.values(target.inputs);
    const fetch = target.outputs[scoresAlias]?.tensor;
    if (!pixelsInput || !fetch)
      throw new ServingStatus(status.INTERNAL, `${signature} has no pixels or no scores`);
    const shape = [1, ...pixelsInput.shape.slice(1)];
    const score = async (pixels: Uint8Array) => {
      const feeds: Feed[] = [{ name: pixelsInput.tensor, dtype: 'uint8', shape, data: pixels }];
      const result = await this.queue.run(
        { servable: servable.key, feeds, fetches: [fetch], batchable: true },
        signal,
      );
      return result.get(fetch)?.data as Float32Array;
    };
    const rows = await prepareImages(images.data, score, signal);
    if (signal.aborted) throw new ServingStatus(status.CANCELLED, 'The call was cancelled');
    const answers = bestOf(rows, servable.manifest.classes ?? [], top);
    return Object.fromEntries(Object.entries(answers).filter(([alias]) => wanted.includes(alias)));
  }
}

function isBatchable({ inputs, outputs }: TensorSignature): boolean {
  return [...Object.values(inputs), ...Object.values(outputs)].every(({ shape }) => shape[0] === -1);
}

/** Inputs that disagree on their rows are for the model to judge; so is a request without any row. */
function sameRows(feeds: Feed[]): boolean {
  const rows = feeds[0]?.shape[0] ?? 0;
  return rows > 0 && feeds.every(({ shape }) => shape[0] === rows);
}

function bestOf(
  rows: Float32Array[],
  names: readonly string[],
  top: number,
): { classes: Tensor; scores: Tensor } {
  const shape = [rows.length, top];
  const scores = new Float32Array(elementCount(shape));
  const classes: Uint8Array[] = [];
  for (const [row, rowScores] of rows.entries()) {
    for (const [rank, index] of topClasses(rowScores, top).entries()) {
      scores[row * top + rank] = rowScores[index] ?? 0;
      classes.push(Buffer.from(names[index] ?? ''));
    }
  }
  return {
    classes: { dtype: 'string', shape, data: classes },
    scores: { dtype: 'float32', shape, data: scores },
  };
}
