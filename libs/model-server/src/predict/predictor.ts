import {
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
import type { ExampleSignature, Signature, SignatureTensor, TensorSignature } from '../manifest.js';
import { ServingStatus } from '../serving-status.js';
import { checkInputAliases, wantedOutputs } from './check-aliases.js';
import { decodeInput } from './decode-input.js';
import { featureFeeds } from './example-features.js';
import { scoreImages } from './score-images.js';

export const DEFAULT_SIGNATURE = 'serving_default';

export interface PredictorOptions {
  /** Most rows of one request. */
  maxRequestRows: number;
  /** How answers carry their elements. */
  outputForm: 'content' | 'values';
}

/** Encoded inputs by alias, and the aliases of the wanted outputs (none: all). */
export type SignatureCall = Pick<PredictRequest, 'inputs' | 'outputFilter'>;

const STRINGS = { dtype: 'string', shape: [-1] } as const;

/** Answers Predict on a version that has been found. */
export class Predictor {
  constructor(
    private readonly queue: Pick<BatchQueue, 'run'>,
    private readonly options: PredictorOptions,
  ) {}

  /** @throws ServingStatus */
  async predict(servable: Servable, request: PredictRequest, signal: AbortSignal): Promise<PredictResponse> {
    const signatureName = request.modelSpec?.signatureName || DEFAULT_SIGNATURE;
    const signature = servable.signature(signatureName);
    if (!signature) {
      throw new ServingStatus(
        status.FAILED_PRECONDITION,
        `Serving signature key "${signatureName}" not found.`,
      );
    }
    const outputs = await this.run(servable, signature, request, signal);
    const encoded = Object.entries(outputs).map(([alias, tensor]) => [
      alias,
      encodeTensor(tensor, this.options.outputForm),
    ]);
    return { outputs: Object.fromEntries(encoded), modelSpec: servable.spec(signatureName) };
  }

  /**
   * Runs any signature.
   *
   * @returns the wanted outputs by alias
   * @throws ServingStatus
   */
  async run(
    servable: Servable,
    signature: Signature,
    call: SignatureCall,
    signal: AbortSignal,
  ): Promise<Record<string, Tensor>> {
    switch (signature.kind) {
      case 'tensor':
        return await this.runTensors(servable, signature, call, signal);
      case 'examples':
        return await this.runExamples(servable, signature, call, signal);
      case 'image': {
        const wanted = this.checked(call, [[signature.input, signature.input]], ['classes', 'scores']);
        const images = this.strings(call, signature.input);
        const answers = await scoreImages(this.queue, servable, signature, images, signal);
        return Object.fromEntries(Object.entries(answers).filter(([alias]) => wanted.includes(alias)));
      }
    }
  }

  private async runTensors(
    servable: Servable,
    signature: TensorSignature,
    call: SignatureCall,
    signal: AbortSignal,
  ): Promise<Record<string, Tensor>> {
    const declared = Object.entries(signature.inputs);
    const aliases = declared.map(([alias, { tensor }]) => [alias, tensor] as const);
    const wanted = this.checked(call, aliases, Object.keys(signature.outputs));
    const feeds = declared.map(([alias, expected], index) => {
      const bytes = call.inputs[alias] ?? new Uint8Array(0);
      const tensor = decodeInput(alias, bytes, expected, index, this.options.maxRequestRows);
      return { name: expected.tensor, ...(tensor as NumericTensor) } as Feed;
    });
    return await this.runFeeds(servable, feeds, signature, wanted, signal);
  }

  private async runExamples(
    servable: Servable,
    { input, features, outputs }: ExampleSignature,
    call: SignatureCall,
    signal: AbortSignal,
  ): Promise<Record<string, Tensor>> {
    const wanted = this.checked(call, [[input, `${input}:0`]], Object.keys(outputs));
    const feeds = featureFeeds(this.strings(call, input), features);
    return await this.runFeeds(servable, feeds, { inputs: features, outputs }, wanted, signal);
  }

  private checked(
    { inputs, outputFilter }: SignatureCall,
    aliases: readonly (readonly [string, string])[],
    outputs: readonly string[],
  ): string[] {
    checkInputAliases(Object.keys(inputs), new Map(aliases));
    return wantedOutputs(outputFilter, outputs);
  }

  private strings({ inputs }: SignatureCall, alias: string): Uint8Array[] {
    const bytes = inputs[alias] ?? new Uint8Array(0);
    const tensor = decodeInput(alias, bytes, STRINGS, 0, this.options.maxRequestRows);
    return (tensor as TensorOf<'string'>).data;
  }

  private async runFeeds(
    servable: Servable,
    feeds: Feed[],
    declared: Pick<TensorSignature, 'inputs' | 'outputs'>,
    wanted: string[],
    signal: AbortSignal,
  ): Promise<Record<string, Tensor>> {
    const fetches = wanted.map((alias) => declared.outputs[alias]?.tensor ?? alias);
    const batchable = isBatchable(declared) && sameRows(feeds);
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
}

function isBatchable({ inputs, outputs }: Pick<TensorSignature, 'inputs' | 'outputs'>): boolean {
  const tensors: SignatureTensor[] = [...Object.values(inputs), ...Object.values(outputs)];
  return tensors.every(({ shape }) => shape[0] === -1);
}

/** Inputs that disagree on their rows are for the model to judge; so is a request without any row. */
function sameRows(feeds: Feed[]): boolean {
  const rows = feeds[0]?.shape[0] ?? 0;
  return rows > 0 && feeds.every(({ shape }) => shape[0] === rows);
}
