import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Tensorflow } from '../tensorflow';

/** Images as a network takes them, one behind the other. */
export interface Pixels {
  count: number;
  side: number;
  data: Uint8Array;
}

/** Of all images, row by row. */
export interface PixelAnswers {
  scores: Float32Array;
  embedding: Float32Array;
}

/** What `serving_default` answers to an encoded image. */
export interface TopClasses {
  classes: string[];
  scores: number[];
}

/** What an engine makes of a model: of its pixels, and of encoded images by file name. */
export interface EngineAnswers extends PixelAnswers {
  encoded: Record<string, TopClasses>;
  /** TensorFlow's codes of errors, of the files that are no images; where an engine was asked for them. */
  refused?: Record<string, number>;
  /** Of each recorded request its signature, and how many images were scored. */
  warmedUp?: [signature: string, rows: number][];
}

export interface Subject {
  savedModel: Uint8Array;
  /** What lies beside it as `tf_serving_warmup_requests`. */
  warmUp?: Uint8Array;
  pixels: Pixels;
  images: ReadonlyMap<string, Uint8Array>;
  refused: ReadonlyMap<string, Uint8Array>;
}

/** Lays out what the engines outside of this process read. */
export function writeSubject(folder: string, { savedModel, warmUp, pixels, images, refused }: Subject): void {
  const put = (name: string, contents: Uint8Array | string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), contents);
  };
  put('saved_model/saved_model.pb', savedModel);
  if (warmUp) put('assets.extra/tf_serving_warmup_requests', warmUp);
  put('pixels.json', JSON.stringify([pixels.count, pixels.side, pixels.side, 3]));
  put('pixels.u8', pixels.data);
  for (const [kind, files] of Object.entries({ images, refused })) {
    mkdirSync(path.join(folder, kind), { recursive: true });
    for (const [name, bytes] of files) put(path.join(kind, name), bytes);
  }
}

/** `tf.saved_model.load` of Python: one process for all the folders. */
export async function runPython({ python }: Tensorflow, folders: string[]): Promise<EngineAnswers[]> {
  await promisify(execFile)(python, [path.join(__dirname, 'run_saved_model.py'), ...folders]);
  return folders.map((folder) => readAnswers(folder, 'python'));
}

/** `tf.node.loadSavedModel`: one process for all the folders. */
export async function runTfjsNode({ node }: Tensorflow, folders: string[]): Promise<EngineAnswers[]> {
  await promisify(execFile)(process.execPath, [path.join(__dirname, 'run-saved-model.cjs'), ...folders], {
    env: { ...process.env, NODE_PATH: path.join(node, 'node_modules'), TF_CPP_MIN_LOG_LEVEL: '3' },
  });
  return folders.map((folder) => readAnswers(folder, 'tfjs-node'));
}

function readAnswers(folder: string, engine: string): EngineAnswers {
  const read = (name: string) => readFileSync(path.join(folder, `${engine}.${name}`));
  const floats = (name: string) => new Float32Array(new Uint8Array(read(name)).buffer);
  const { answers, refused, warmedUp } = JSON.parse(read('json').toString());
  return { scores: floats('scores'), embedding: floats('embedding'), encoded: answers, refused, warmedUp };
}
