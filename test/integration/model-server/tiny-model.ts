import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servableManifest } from '@amend/model-server';
import { encodeOnnx, type OnnxTensor } from '@amend/network';

/** A models folder of the test's own. */
export function modelsFolder(): string {
  return mkdtempSync(join(tmpdir(), 'amend-models-'));
}

/** y = x / 2 + `offset`, signature `serving_default` x → y. */
export function halfPlus(offset: number): { onnx: Uint8Array; manifest: object } {
  const onnx = encodeOnnx({
    name: 'half-plus',
    inputs: [{ name: 'x', dtype: 'float32', shape: ['batch', 1] }],
    outputs: [{ name: 'y', dtype: 'float32', shape: ['batch', 1] }],
    initializers: [scalar('half', 0.5), scalar('offset', offset)],
    nodes: [
      { op: 'Mul', inputs: ['x', 'half'], outputs: ['halved'] },
      { op: 'Add', inputs: ['halved', 'offset'], outputs: ['y'] },
    ],
  });
  const tensor = (name: string) => ({ tensor: name, dtype: 'float32', shape: [-1, 1] });
  const signature = { kind: 'tensor', inputs: { x: tensor('x') }, outputs: { y: tensor('y') } };
  return { onnx, manifest: { signatures: { serving_default: signature } } };
}

/** Three classes by mean colour: the scores are the softmax of the mean red, green and blue; so is the embedding's start. */
export function colourClassifier(): { onnx: Uint8Array; manifest: object } {
  const onnx = encodeOnnx({
    name: 'colours',
    inputs: [{ name: 'pixels', dtype: 'uint8', shape: ['batch', 224, 224, 3] }],
    outputs: [
      { name: 'scores', dtype: 'float32', shape: ['batch', 3] },
      { name: 'embedding', dtype: 'float32', shape: ['batch', 3] },
    ],
    initializers: [scalar('scale', 0.05)],
    nodes: [
      { op: 'Cast', inputs: ['pixels'], outputs: ['levels'], attributes: { to: { int: 1 } } },
      {
        op: 'ReduceMean',
        inputs: ['levels'],
        outputs: ['mean'],
        attributes: { axes: { ints: [1, 2] }, keepdims: { int: 0 } },
      },
      { op: 'Mul', inputs: ['mean', 'scale'], outputs: ['embedding'] },
      { op: 'Softmax', inputs: ['embedding'], outputs: ['scores'], attributes: { axis: { int: -1 } } },
    ],
  });
  const manifest = servableManifest({
    classNames: ['red', 'green', 'blue'],
    shorterSide: 256,
    inputSize: 224,
    embeddingSize: 3,
  });
  return { onnx, manifest };
}

/** Writes a version as a release does: whole, under another name, then renamed. */
export function addVersion(
  models: string,
  model: string,
  version: number | string,
  { onnx, manifest }: { onnx: Uint8Array; manifest: object | string },
): void {
  const folder = join(models, model);
  const unfinished = join(folder, `.${version}.unfinished`);
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'model.onnx'), onnx);
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  writeFileSync(join(unfinished, 'manifest.json'), text);
  renameSync(unfinished, join(folder, `${version}`));
}

export function removeVersion(models: string, model: string, version: number): void {
  const gone = join(models, model, `.${version}.gone`);
  renameSync(join(models, model, `${version}`), gone);
  rmSync(gone, { recursive: true });
}

/** A number that a model computes with. */
export function scalar(name: string, value: number): OnnxTensor {
  return { name, dtype: 'float32', shape: [], data: new Uint8Array(Float32Array.of(value).buffer) };
}
