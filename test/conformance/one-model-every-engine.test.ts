import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emitVersion } from '@amend/bundles';
import { encodePixels, type ImageLimits, prepare, testPattern } from '@amend/images';
import {
  assets,
  efficientNetLite,
  efficientNetLite0,
  emitOnnx,
  emitSavedModel,
  emitTfjs,
  type Head,
  includedBackbones,
  joinSafetensors,
  type NetworkDescription,
  pretrainedHead,
  readSafetensors,
  type Tensors,
  withHalving,
  withMirroring,
} from '@amend/network';
import {
  type EngineAnswers,
  type PixelAnswers,
  type Pixels,
  runPython,
  runTfjsNode,
  type Subject,
  writeSubject,
} from './engines/engines';
import { runOnnxruntime } from './engines/onnxruntime';
import { runTfjs } from './engines/tfjs';
import { generatedHead, generatedWeights } from './generated-weights';
import { findTensorflow, needsTensorflow } from './tensorflow';
import { brokenImages, edgeImages, manyPhotos } from './test-images';

const tensorflow = findTensorflow();
const limits: ImageLimits = { maxBytes: 20e6, maxPixels: 50e6, timeoutMs: 600_000 };

/** A network, all that belongs to it, and what every engine makes of it. */
interface Compared {
  head: Head;
  names: string[];
  pixels: Pixels;
  images: string[];
  onnxruntime: PixelAnswers;
  tfjs: PixelAnswers;
  python: EngineAnswers;
  tfjsNode: EngineAnswers;
}

async function preparedPixels(
  images: ReadonlyMap<string, Uint8Array>,
  { shorterSide, inputSize: side }: NetworkDescription,
): Promise<Pixels> {
  const wanted = { shorterSide, cropSize: side };
  const prepared = await Promise.all([...images.values()].map((bytes) => prepare(bytes, limits, wanted)));
  return { count: images.size, side, data: Buffer.concat(prepared.map(({ pixels }) => pixels)) };
}

/** The largest difference between any two numbers; NaN where there are not as many. */
function apart(one: Float32Array, other: Float32Array): number {
  if (one.length !== other.length || one.length === 0) return Number.NaN;
  let largest = 0;
  for (const [index, value] of one.entries()) {
    const difference = Math.abs(value - (other[index] ?? Number.NaN));
    if (!(difference <= largest)) largest = difference;
  }
  return largest;
}

function best(scores: Float32Array): number {
  return scores.indexOf(scores.reduce((a, b) => Math.max(a, b)));
}

(tensorflow ? describe : describe.skip)(`one model, every engine ${needsTensorflow}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'amend-engines-'));
  const compared: Record<'lite0' | 'half' | 'lite2' | 'int8', Compared> = {} as never;

  beforeAll(async () => {
    if (!tensorflow) return;
    const photos = new Map([...(await manyPhotos()), ...(await edgeImages())]);
    const names: string[] = JSON.parse(readFileSync(assets.imagenetClasses, 'utf8')).map(
      ({ name }: { name: string }) => name,
    );
    const weights = readSafetensors(readFileSync(assets.weights));
    const pattern = testPattern(efficientNetLite0.inputSize);
    const { warmUp } = emitVersion({
      network: efficientNetLite0,
      weights,
      head: pretrainedHead(efficientNetLite0, weights),
      classNames: names,
      warmUp: [{ pixels: pattern, jpeg: await encodePixels(pattern, efficientNetLite0.inputSize) }],
    });
    const lite0 = subject(efficientNetLite0, weights, pretrainedHead(efficientNetLite0, weights), names, {
      pixels: await preparedPixels(photos, efficientNetLite0),
      images: photos,
      refused: await brokenImages(),
      warmUp,
    });
    // Another backbone is a description and weights: nothing else here knows of it.
    const larger = efficientNetLite({ name: 'efficientnet-lite2', inputSize: 260, width: 1.1, depth: 1.2 });
    const few = new Map([...photos].slice(0, 3));
    const half = subject(
      efficientNetLite0,
      withMirroring(withHalving(weights)),
      pretrainedHead(efficientNetLite0, weights),
      names,
      {
        pixels: await preparedPixels(few, efficientNetLite0),
        images: few,
        refused: new Map(),
      },
    );
    const lite2 = subject(larger, generatedWeights(larger), generatedHead(larger, 3), ['ä', '猫', 'c'], {
      pixels: await preparedPixels(few, larger),
      images: few,
      refused: new Map(),
    });
    const { int8: int8Backbone } = includedBackbones;
    const int8Weights = joinSafetensors(int8Backbone.files.map((file) => readFileSync(file)));
    const some = new Map([...photos].filter((_, index) => index % 6 === 0));
    const int8 = subject(
      int8Backbone.network,
      int8Weights,
      pretrainedHead(int8Backbone.network, int8Weights),
      names,
      {
        pixels: await preparedPixels(some, int8Backbone.network),
        images: new Map([...some].slice(0, 2)),
        refused: new Map(),
      },
    );
    const subjects = { lite0, half, lite2, int8 };
    const folders = Object.keys(subjects).map((name) => path.join(folder, name));
    for (const [index, { written }] of Object.values(subjects).entries())
      writeSubject(folders[index] as string, written);
    const [python, tfjsNode] = await Promise.all([
      runPython(tensorflow, folders),
      runTfjsNode(tensorflow, folders),
    ]);
    for (const [index, [name, one]] of Object.entries(subjects).entries()) {
      const { onnx, tfjs, written, head, names } = one;
      compared[name as keyof typeof compared] = {
        head,
        names,
        pixels: written.pixels,
        images: [...written.images.keys()],
        onnxruntime: await runOnnxruntime(onnx, written.pixels),
        tfjs: await runTfjs(tfjs, written.pixels),
        python: python[index] as EngineAnswers,
        tfjsNode: tfjsNode[index] as EngineAnswers,
      };
    }
  }, 3_600_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  function subject(
    network: NetworkDescription,
    weights: Tensors,
    head: Head,
    names: string[],
    rest: Omit<Subject, 'savedModel'>,
  ) {
    return {
      head,
      names,
      onnx: emitOnnx(network, weights, head),
      tfjs: emitTfjs(network, weights, head),
      written: { ...rest, savedModel: emitSavedModel(network, weights, head, names) },
    };
  }

  it.each(['lite0', 'half', 'lite2'] as const)(
    'gives the same scores and embeddings of %s, from pixels',
    (which) => {
      const { onnxruntime, tfjs, python, tfjsNode } = compared[which];
      for (const engine of [tfjs, python, tfjsNode]) {
        expect(apart(engine.scores, onnxruntime.scores)).toBeLessThanOrEqual(1e-4);
        expect(apart(engine.embedding, onnxruntime.embedding)).toBeLessThanOrEqual(1e-4);
      }
    },
  );

  // One level apart somewhere becomes hundredths apart in the scores: so there is no little difference.
  it('gives the same scores and embeddings in int8, to the last digits', () => {
    const { pixels, onnxruntime, tfjs, python, tfjsNode } = compared.int8;
    expect(pixels.count).toBeGreaterThan(35);
    for (const engine of [python, tfjsNode]) {
      expect(apart(engine.scores, onnxruntime.scores)).toBeLessThanOrEqual(1e-5);
      expect(apart(engine.embedding, onnxruntime.embedding)).toBeLessThanOrEqual(1e-5);
    }
    // To be trained, TensorFlow.js gets the floats.
    expect(apart(tfjs.embedding, onnxruntime.embedding)).toBeGreaterThan(1e-3);
  });

  it('looks at 200 photos and every kind of edge', () => {
    const { pixels, onnxruntime } = compared.lite0;
    expect(pixels.count).toBeGreaterThanOrEqual(200 + 32);
    const answers = Array.from({ length: pixels.count }, (_, row) =>
      best(onnxruntime.scores.subarray(row * 1000, (row + 1) * 1000)),
    );
    expect(new Set(answers).size).toBeGreaterThan(20);
  });

  it('answers encoded images with the best classes, as the product does', () => {
    const { images, names, onnxruntime, python, head } = compared.lite0;
    const rows = images.map((name, row) => {
      const ours = onnxruntime.scores.subarray(row * head.classes, (row + 1) * head.classes);
      const { classes, scores } = python.encoded[name] ?? { classes: [], scores: [] };
      expect(scores).toHaveLength(5);
      expect([...scores].sort((a, b) => b - a)).toEqual(scores);
      const same = ours[names.indexOf(classes[0] ?? '')] ?? Number.NaN;
      const first = ours[best(ours)] ?? Number.NaN;
      return { name, behind: first - same, apart: Math.abs((scores[0] ?? Number.NaN) - same) };
    });
    // Crops of a brick wall look like many things, equally little: there the first may change places with the second.
    expect(rows.filter(({ behind, apart }) => !(behind <= 0.05 && apart <= 0.05))).toEqual([]);
    expect(rows.reduce((sum, row) => sum + row.apart, 0) / rows.length).toBeLessThanOrEqual(0.008);
    const edges = rows.slice(200);
    expect(edges.filter(({ behind, apart }) => behind > 0 || apart > 0.03)).toEqual([]);
  });

  it('prepares images as another backbone wants them', () => {
    const { images, names, onnxruntime, python } = compared.lite2;
    for (const [row, image] of images.entries()) {
      const ours = onnxruntime.scores.subarray(row * names.length, (row + 1) * names.length);
      const { classes = [], scores = [] } = python.encoded[image] ?? {};
      expect(classes).toHaveLength(names.length);
      for (const [rank, name] of classes.entries())
        expect(
          Math.abs((scores[rank] ?? Number.NaN) - (ours[names.indexOf(name)] ?? Number.NaN)),
        ).toBeLessThan(0.01);
    }
  });

  it('answers the same through tfjs-node, and every name whole', () => {
    for (const { python, tfjsNode } of Object.values(compared)) {
      expect(Object.keys(tfjsNode.encoded)).toEqual(Object.keys(python.encoded));
      for (const [name, { classes, scores }] of Object.entries(tfjsNode.encoded)) {
        expect(classes).toEqual(python.encoded[name]?.classes);
        expect(
          apart(Float32Array.from(scores), Float32Array.from(python.encoded[name]?.scores ?? [])),
        ).toBeLessThan(1e-5);
      }
    }
    expect(new Set(Object.values(compared.lite2.python.encoded)[0]?.classes)).toEqual(
      new Set(['ä', '猫', 'c']),
    );
  });

  it('answers the warm-up requests of a version', () => {
    expect(compared.lite0.python.warmedUp).toEqual([
      ['serving_default', 1],
      ['pixels', 1],
    ]);
  });

  it('refuses what is no whole image as an invalid argument', () => {
    expect(compared.lite0.python.refused).toEqual({ empty: 3, text: 3, 'half.jpg': 3 });
  });
});
