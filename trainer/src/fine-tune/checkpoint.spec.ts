import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tensors } from '@amend/network';
import { Checkpoint } from './checkpoint.js';
import { openCheckpointStore } from './checkpoint-store.js';

const state = (number: number): Tensors =>
  new Map([['step', { dtype: 'F32', shape: [1], data: new Uint8Array(Float32Array.of(number).buffer) }]]);
const stepOf = (tensors: Tensors | null) => {
  const data = tensors?.get('step')?.data;
  return data && new Float32Array(new Uint8Array(data).buffer)[0];
};

describe('a checkpoint', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'amend-checkpoints-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const open = () => openCheckpointStore(pathToFileURL(path.join(folder, 'new')).href);

  it('is gone on from by another trainer, and by nobody with other data', async () => {
    const first = new Checkpoint(await open(), 'run', { seed: 1 });
    expect(await first.read()).toBeNull();
    await first.write(state(3));
    await first.write(state(4));
    expect(stepOf(await new Checkpoint(await open(), 'run', { seed: 1 }).read())).toBe(4);
    expect(await new Checkpoint(await open(), 'run', { seed: 2 }).read()).toBeNull();
    expect(await new Checkpoint(await open(), 'other', { seed: 1 }).read()).toBeNull();
  });

  it('is whole where two trainers write it at once', async () => {
    const [first, second] = [new Checkpoint(await open(), 'run', 1), new Checkpoint(await open(), 'run', 1)];
    await Promise.all([first.write(state(1)), second.write(state(2))]);
    expect([1, 2]).toContain(stepOf(await first.read()));
    expect(await readdir(path.join(folder, 'new'))).toEqual(['run.safetensors']);
  });

  it('counts as none when it is damaged, and leaves nothing once it is removed', async () => {
    const store = await open();
    expect(await store.runs()).toEqual([]);
    const checkpoint = new Checkpoint(store, 'run', null);
    await checkpoint.write(state(1));
    expect(await store.runs()).toEqual(['run']);
    await writeFile(path.join(folder, 'new', 'run.safetensors'), 'half of it');
    expect(await checkpoint.read()).toBeNull();
    await writeFile(path.join(folder, 'new', 'run.safetensors.half-of-it'), 'cut off');
    await store.remove('run');
    await store.remove('run');
    expect(await readdir(path.join(folder, 'new'))).toEqual([]);
  });
});
