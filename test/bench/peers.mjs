// What a user would put behind HTTP instead: LitServe and BentoML, with PIL and the same ONNX file. They store nothing.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@amend/db/server';
import { ending } from '../support/ending.mjs';
import { imports } from '../support/imports.mjs';
import { processes } from '../support/processes.mjs';
import { servedNetwork } from './bare.mjs';

const PEERS = [
  { name: 'LitServe', module: 'litserve', command: () => ['litserve_server.py'], health: '/health' },
  {
    name: 'BentoML',
    module: 'bentoml',
    command: (port) => [
      '-m',
      'bentoml',
      'serve',
      'bentoml_service:Service',
      '--host',
      '127.0.0.1',
      '--port',
      `${port}`,
    ],
    health: '/readyz',
  },
];

/**
 * Those of them that the interpreter has, with onnxruntime and pillow.
 * @param {string} python an interpreter; '' for no peers
 */
export function peersOf(python) {
  const found = python ? PEERS.filter(({ module }) => imports(python, module, 'onnxruntime', 'PIL')) : [];
  if (python && found.length === 0)
    throw new Error(`${python} has neither litserve nor bentoml, with onnxruntime and pillow`);
  return found;
}

/** @param {'float32' | 'int8'} precision of the ONNX file that they serve */
export async function startPeers(peers, python, precision) {
  const started = [];
  try {
    for (const peer of peers) started.push(await startPeer(peer, python, precision));
    return started;
  } catch (error) {
    await Promise.all(started.map((peer) => peer.stop()));
    throw error;
  }
}

async function startPeer({ name, command, health }, python, precision) {
  const folder = mkdtempSync(path.join(tmpdir(), 'amend-peer-'));
  const onnx = path.join(folder, 'model.onnx');
  writeFileSync(onnx, servedNetwork(precision));
  const port = await freePort();
  const child = spawn(python, command(port), {
    cwd: fileURLToPath(new URL('peers', import.meta.url)),
    env: {
      ...process.env,
      OMP_NUM_THREADS: '1',
      // As many as our model server has threads.
      WORKERS: `${availableParallelism()}`,
      ONNX: onnx,
      PORT: String(port),
      PYTHONDONTWRITEBYTECODE: '1',
      BENTOML_HOME: folder,
      BENTOML_DO_NOT_TRACK: 'True',
    },
    stdio: ['ignore', 'ignore', 'ignore'],
    // Else Ctrl-C would end the server alone, and its workers could not be found any more.
    detached: true,
  });
  const ended = once(child, 'exit');
  const stop = ending(async () => {
    // All at once: workers outlive their master, and some end with it.
    spawnSync('kill', ['-KILL', ...family(child.pid).map(({ pid }) => `${pid}`)]);
    await ended;
    rmSync(folder, { recursive: true });
  });
  const url = `http://127.0.0.1:${port}`;
  const isWell = () =>
    fetch(`${url}${health}`).then(
      (answer) => answer.ok,
      () => false,
    );
  for (let i = 0; !(await isWell()); i++) {
    if (child.exitCode !== null || i > 600) {
      await stop();
      throw new Error(`${name} does not start with ${python}`);
    }
    await delay(100);
  }
  return {
    name: `${name} + PIL (stores nothing)`,
    url: `${url}/predict`,
    processes: () => family(child.pid),
    stop,
  };
}

/** The server, its workers, and theirs: `[{ pid, parent, cpuMs }]`. */
function family(root) {
  const all = processes();
  const belonging = new Set([root]);
  // A parent may have a higher number than its child, once numbers start over.
  for (let before = 0; before < belonging.size; ) {
    before = belonging.size;
    for (const { pid, parent } of all) if (belonging.has(parent)) belonging.add(pid);
  }
  return all.filter(({ pid }) => belonging.has(pid));
}
