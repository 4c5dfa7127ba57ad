import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { findSwiftShader, needsSwiftShader } from './swiftshader';
import { findTensorflow, needsTensorflow } from './tensorflow';

/** A GPU that the processor plays takes most of a minute of its time, to compile. */
jest.setTimeout(3_600_000);

const tensorflow = findTensorflow();
const swiftShader = findSwiftShader();

interface Tuned {
  /** Of each step of the same short fine-tuning. */
  losses: number[];
  /** Of a sum of more tensors than WebGPU takes at once. */
  refusal: string | null;
}

async function tunedOn(backend: string, environment: NodeJS.ProcessEnv = {}): Promise<Tuned> {
  const script = path.join(__dirname, 'engines', 'loss-curve.mjs');
  const env = { ...process.env, ...environment, AMEND_TRAINING_BACKEND: backend };
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
  return JSON.parse(stdout.trim().split('\n').at(-1) as string) as Tuned;
}

function furthestApart(one: readonly number[], other: readonly number[]): number {
  expect(one).toHaveLength(other.length);
  return Math.max(...one.map((loss, step) => Math.abs(loss / (other[step] as number) - 1)));
}

describe('the loss curve of a fine-tuning', () => {
  let onWasm: number[];
  beforeAll(async () => {
    onWasm = (await tunedOn('wasm')).losses;
  });

  it('falls', () => {
    expect(onWasm.at(-1)).toBeLessThan(0.9 * (onWasm[0] as number));
  });

  (tensorflow ? it : it.skip)(`is the same in TensorFlow ${needsTensorflow}`, async () => {
    const { losses, refusal } = await tunedOn('tfjs-node', { AMEND_TENSORFLOW: tensorflow?.node });
    expect(furthestApart(losses, onWasm)).toBeLessThan(0.001);
    expect(refusal).toBeNull();
  });

  (swiftShader ? it : it.skip)(
    `is the same on WebGPU, which says what it refuses ${needsSwiftShader}`,
    async () => {
      const { losses, refusal } = await tunedOn('webgpu', swiftShader);
      expect(furthestApart(losses, onWasm)).toBeLessThan(0.001);
      expect(refusal).toMatch(/refused a part of the work/);
    },
  );
});
