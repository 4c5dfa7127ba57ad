import type { Gradient, GradientEngine, GradientProblem, HeadArithmetic } from '@amend/learning';
import type { Head } from '@amend/network';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { gradientGraph, logitsGraph } from './head-graphs.js';

/**
 * The head's products on onnxruntime. The graphs leave all sizes open and the data are fed, so that one pair of sessions
 * serves every problem and the embeddings are not copied into a model. Many rows go through in parts.
 */
export class OnnxHeadArithmetic implements HeadArithmetic {
  private constructor(
    private readonly gradientSession: InferenceSession,
    private readonly logitsSession: InferenceSession,
  ) {}

  static async create(threads: number): Promise<OnnxHeadArithmetic> {
    const options: InferenceSession.SessionOptions = {
      intraOpNumThreads: threads,
      // Every problem has another number of rows: buffers planned by shape would pile up.
      enableMemPattern: false,
      // Training shares its cores with serving: a thread that has nothing to do must not spin on one.
      extra: { session: { intra_op: { allow_spinning: '0' } } },
    };
    return new OnnxHeadArithmetic(
      await InferenceSession.create(gradientGraph(), options),
      await InferenceSession.create(logitsGraph(), options),
    );
  }

  /** The engine reads the problem's arrays at each evaluation; they must not change meanwhile. */
  async gradientEngine(problem: GradientProblem): Promise<GradientEngine> {
    const { features, classes, weights } = problem;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (!(total > 0)) throw new Error('No row of the problem has a weight');
    const parts = partsOf(problem, total);
    return {
      evaluate: async (kernel, bias): Promise<Gradient> => {
        const parameters = {
          kernel: floats(kernel, [features, classes]),
          bias: floats(bias, [classes]),
        };
        let whole: Gradient | undefined;
        for (const part of parts) {
          const outputs = await this.gradientSession.run({ ...part, ...parameters });
          const gradient = {
            loss: numbers(outputs, 'loss')[0] as number,
            kernelGradient: numbers(outputs, 'kernelGradient'),
            biasGradient: numbers(outputs, 'biasGradient'),
          };
          whole = whole ? added(whole, gradient) : gradient;
        }
        return whole as Gradient;
      },
      dispose: async () => {
        for (const part of parts) for (const tensor of Object.values(part)) tensor.dispose();
      },
    };
  }

  /** In parts, so that 100,000 rows need no room for all their products at once. */
  async logits({ features, classes, kernel, bias }: Head, embeddings: Float32Array): Promise<Float32Array> {
    const logits = new Float32Array((embeddings.length / features) * classes);
    const parameters = { kernel: floats(kernel, [features, classes]), bias: floats(bias, [classes]) };
    const step = rowsAtOnce(classes);
    for (let from = 0; from * features < embeddings.length; from += step) {
      const part = embeddings.subarray(from * features, (from + step) * features);
      const outputs = await this.logitsSession.run({
        embeddings: floats(part, [part.length / features, features]),
        ...parameters,
      });
      logits.set(numbers(outputs, 'logits'), from * classes);
    }
    return logits;
  }

  async release(): Promise<void> {
    await this.gradientSession.release();
    await this.logitsSession.release();
  }
}

// 16 MB for each matrix of rows × classes, of which the gradient's graph holds about six.
const VALUES_AT_ONCE = 4_000_000;

/** Enough that the products fill their threads, few enough that what stands between them stays small. */
function rowsAtOnce(classes: number): number {
  return Math.max(512, Math.min(16_384, Math.floor(VALUES_AT_ONCE / classes)));
}

/** The problem's rows as the graph takes them; the weights of all parts together add up to 1. */
function partsOf(problem: GradientProblem, total: number) {
  const { features, classes, embeddings, targets, weights, offsets } = problem;
  const step = rowsAtOnce(classes);
  const count = Math.ceil(weights.length / step);
  return Array.from({ length: count }, (_, part) => {
    const [from, to] = [part * step, Math.min(weights.length, (part + 1) * step)];
    const rows = to - from;
    const own = (matrix: Float32Array, size: number) =>
      floats(matrix.subarray(from * size, to * size), [rows, size]);
    return {
      embeddings: own(embeddings, features),
      targets: own(targets, classes),
      offsets: offsets ? own(offsets, classes) : floats(new Float32Array(1), [1, 1]),
      weights: floats(
        weights.subarray(from, to).map((weight) => weight / total),
        [rows, 1],
      ),
    };
  });
}

function added(sum: Gradient, { loss, kernelGradient, biasGradient }: Gradient): Gradient {
  addTo(sum.kernelGradient, kernelGradient);
  addTo(sum.biasGradient, biasGradient);
  return { ...sum, loss: sum.loss + loss };
}

function addTo(sum: Float32Array, values: Float32Array): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (values[at] as number);
}

function floats(data: Float32Array, shape: number[]): Tensor {
  return new Tensor('float32', data, shape);
}

function numbers(outputs: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const data = outputs[name]?.data;
  if (!(data instanceof Float32Array)) throw new Error(`The graph gave no ${name}`);
  return data;
}
