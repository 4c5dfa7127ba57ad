import type { Gradient, GradientEngine, GradientProblem, HeadArithmetic } from '@amend/learning';
import type { Head } from '@amend/network';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { gradientGraph, logitsGraph } from './head-graphs.js';

/**
 * The head's products on onnxruntime. The graphs leave all sizes open and the data are fed, so that one pair of sessions
 * serves every problem and the embeddings are not copied into a model.
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
    const { features, classes, weights, offsets } = problem;
    const rows = weights.length;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (!(total > 0)) throw new Error('No row of the problem has a weight');
    const data = {
      embeddings: floats(problem.embeddings, [rows, features]),
      targets: floats(problem.targets, [rows, classes]),
      offsets: offsets ? floats(offsets, [rows, classes]) : floats(new Float32Array(1), [1, 1]),
      weights: floats(
        weights.map((weight) => weight / total),
        [rows, 1],
      ),
    };
    return {
      evaluate: async (kernel, bias): Promise<Gradient> => {
        const outputs = await this.gradientSession.run({
          ...data,
          kernel: floats(kernel, [features, classes]),
          bias: floats(bias, [classes]),
        });
        return {
          loss: numbers(outputs, 'loss')[0] as number,
          kernelGradient: numbers(outputs, 'kernelGradient'),
          biasGradient: numbers(outputs, 'biasGradient'),
        };
      },
      dispose: async () => {
        for (const tensor of Object.values(data)) tensor.dispose();
      },
    };
  }

  async logits({ features, classes, kernel, bias }: Head, embeddings: Float32Array): Promise<Float32Array> {
    const rows = embeddings.length / features;
    if (rows === 0) return new Float32Array(0);
    const outputs = await this.logitsSession.run({
      embeddings: floats(embeddings, [rows, features]),
      kernel: floats(kernel, [features, classes]),
      bias: floats(bias, [classes]),
    });
    return numbers(outputs, 'logits');
  }

  async release(): Promise<void> {
    await this.gradientSession.release();
    await this.logitsSession.release();
  }
}

function floats(data: Float32Array, shape: number[]): Tensor {
  return new Tensor('float32', data, shape);
}

function numbers(outputs: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const data = outputs[name]?.data;
  if (!(data instanceof Float32Array)) throw new Error(`The graph gave no ${name}`);
  return data;
}
