// What the model server adds to onnxruntime: gRPC, batching, versions that come and go.
import { fork } from 'node:child_process';
import { on, once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  modelServerEnvironment,
  modelServerNodeFlags,
  modelServerProgram,
  servableManifest,
} from '@amend/model-server';
import { ServingClient } from '@amend/serving-client';
import * as ort from 'onnxruntime-node';
import { ending } from '../support/ending.mjs';
import { processOf } from '../support/processes.mjs';
import { servedNetwork } from './bare.mjs';
import { median, quantile, table } from './table.mjs';

const CORES = availableParallelism();
const ROUNDS = 5;
const OVERHEAD_RUNS = { 1: 60, 8: 12, 32: 4 };
const THROUGHPUT_MS = 3_000;
/** JavaScript is compiled for real only after some hundred calls. */
const WARM_UP_MS = 8_000;
const SWAP_MS = 12_000;
const SWAP_EVERY_MS = 2_000;
/** The versions before it are those that were loaded one by one. */
const FIRST_SWAPPED = 5;
const BASELINE_MS = 6_000;

/** Overhead, throughput, load time and memory of versions, latency while versions come and go. */
export async function grpc() {
  const models = mkdtempSync(path.join(tmpdir(), 'amend-bench-'));
  const network = servedNetwork();
  addVersion(models, 1, network);
  const server = await startServer(models);
  const client = new ServingClient({ addresses: [`127.0.0.1:${server.port}`], deadlineMs: 60_000 });
  const end = ending(() => {
    client.close();
    server.child.kill('SIGKILL');
    rmSync(models, { recursive: true, force: true });
  });
  try {
    await drive(client, server, 4, WARM_UP_MS);
    const overhead = [];
    for (const rows of Object.keys(OVERHEAD_RUNS).map(Number))
      overhead.push(await overheadAt(rows, network, client, server));
    return {
      overhead,
      throughput: await throughput(network, client, server),
      versions: await versions(models, network, client, server),
      swaps: await swaps(models, network, client, server),
    };
  } finally {
    await end();
  }
}

async function startServer(models) {
  const child = fork(
    fileURLToPath(modelServerProgram),
    [`--models_dir=${models}`, '--port=0', '--file_system_poll_wait_seconds=0.2'],
    {
      env: { ...process.env, ...modelServerEnvironment, AMEND_LOG_LEVEL: 'error' },
      execArgv: [...modelServerNodeFlags],
    },
  );
  // It gives signs of life before.
  for await (const [{ type, port }] of on(child, 'message', { close: ['exit'] }))
    if (type === 'ready') return { child, port };
  throw new Error('the model server ended');
}

function addVersion(models, version, network) {
  writeVersion(models, version, network);
  showVersion(models, version);
}

const unfinishedFolder = (models, version) => path.join(models, 'bench', `.${version}`);

function showVersion(models, version) {
  renameSync(unfinishedFolder(models, version), path.join(models, 'bench', `${version}`));
}

function writeVersion(models, version, network) {
  const unfinished = unfinishedFolder(models, version);
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(path.join(unfinished, 'model.onnx'), network);
  const classNames = Array.from({ length: 1000 }, (_, index) => `class ${index}`);
  const manifest = servableManifest({
    classNames,
    shorterSide: 256,
    inputSize: 224,
    embeddingSize: 1280,
  });
  writeFileSync(path.join(unfinished, 'manifest.json'), JSON.stringify(manifest));
}

const call = (rows, version) => ({
  model: 'bench',
  version,
  signature: 'pixels',
  outputs: ['scores', 'embedding'],
  inputs: { pixels: { dtype: 'uint8', shape: [rows, 224, 224, 3], data: photos(rows) } },
});
const photos = (rows) => new Uint8Array(rows * 224 * 224 * 3).fill(99);

/** The same photos in turns through bare sessions and through the server; the middle of the rounds. */
async function overheadAt(rows, network, client, server) {
  const feeds = { pixels: new ort.Tensor('uint8', photos(rows), [rows, 224, 224, 3]) };
  const session = (threads) =>
    ort.InferenceSession.create(network, { intraOpNumThreads: threads, interOpNumThreads: 1 });
  const [one, all] = [await session(1), await session(CORES)];
  const request = call(rows);
  const ways = {
    one: () => one.run(feeds),
    all: () => all.run(feeds),
    grpc: () => client.predict(request),
  };
  const times = { one: [], all: [], grpc: [] };
  const cpu = { one: [], all: [], grpc: [] };
  for (const run of Object.values(ways)) for (let i = 0; i < 5; i++) await run();
  const runs = OVERHEAD_RUNS[rows];
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, run] of Object.entries(ways)) {
      const before = cpuMs(server);
      const each = [];
      for (let i = 0; i < runs; i++) {
        const began = performance.now();
        await run();
        each.push(performance.now() - began);
      }
      times[name].push(median(each));
      cpu[name].push((cpuMs(server) - before) / runs);
    }
  await Promise.all([one.release(), all.release()]);
  const middle = (lists) =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, median(list)]));
  return { rows, ms: middle(times), cpuMs: middle(cpu) };
}

/** Of this process and the server together. */
function cpuMs({ child }) {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + processOf(child.pid).cpuMs;
}

async function throughput(network, client, server) {
  const bare = [];
  for (const rows of [1, 2]) bare.push({ rows, ...(await bareThreads(network, rows)) });
  const served = [];
  for (const concurrency of [1, 2, 4, 8, 16, 64])
    served.push({ concurrency, ...(await drive(client, server, concurrency, THROUGHPUT_MS)) });
  // Again, so that a machine that became slower meanwhile shows.
  for (const { rows } of [...bare]) bare.push({ rows, ...(await bareThreads(network, rows)) });
  return { bare, served };
}

async function bareThreads(network, rows) {
  const workers = Array.from(
    { length: CORES },
    () => new Worker(new URL('./bare-thread.mjs', import.meta.url), { workerData: { model: network, rows } }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const before = process.cpuUsage();
  const counts = workers.map((worker) => once(worker, 'message'));
  for (const worker of workers) worker.postMessage(THROUGHPUT_MS);
  const photosDone = (await Promise.all(counts)).reduce((sum, [count]) => sum + count, 0);
  const { user, system } = process.cpuUsage(before);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { perSecond: (photosDone * 1000) / THROUGHPUT_MS, cpuMs: (user + system) / 1000 / photosDone };
}

/** Calls of one photo, so many under way at any time. */
async function drive(client, server, concurrency, ms) {
  const cpu = cpuMs(server);
  const start = performance.now();
  const latencies = [];
  let failed = 0;
  const request = call(1);
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (performance.now() < start + ms) {
        const began = performance.now();
        await client.predict(request).then(
          () => latencies.push(performance.now() - began),
          () => failed++,
        );
      }
    }),
  );
  return {
    // Those that were under way when the time was over count, with their time.
    perSecond: (latencies.length * 1000) / (performance.now() - start),
    p99: quantile(latencies, 0.99),
    failed,
    calls: latencies.length,
    cpuMs: (cpuMs(server) - cpu) / latencies.length,
  };
}

/** From its folder's appearance until it is AVAILABLE, and what it adds to the server's memory. */
async function versions(models, network, client, server) {
  const loads = [];
  const residents = [residentMegabytes(server)];
  for (const version of [2, 3, 4]) {
    addVersion(models, version, network);
    const began = performance.now();
    await available(client, version);
    loads.push(performance.now() - began);
    residents.push(residentMegabytes(server));
  }
  return { loadMs: loads, megabytesEach: (residents.at(-1) - residents[0]) / loads.length };
}

async function available(client, version) {
  for (;;) {
    const status = await client.modelStatus('bench', version).catch(() => []);
    if (status[0]?.state === 'AVAILABLE') return;
    await delay(5);
  }
}

const residentMegabytes = ({ child }) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1000;

/** Latency as it is, and while a version comes and another goes every two seconds. */
async function swaps(models, network, client, server) {
  const concurrency = 4;
  // Beforehand: while this process writes 12 MB, it would take its answers late.
  const last = FIRST_SWAPPED + Math.ceil(SWAP_MS / SWAP_EVERY_MS);
  for (let version = FIRST_SWAPPED; version <= last; version++) writeVersion(models, version, network);
  const quiet = await drive(client, server, concurrency, BASELINE_MS);
  let stop = false;
  const swapping = (async () => {
    for (let version = FIRST_SWAPPED; !stop; version++) {
      showVersion(models, version);
      await available(client, version);
      rmSync(path.join(models, 'bench', `${version - 1}`), { recursive: true });
      await delay(SWAP_EVERY_MS);
    }
  })();
  const busy = await drive(client, server, concurrency, SWAP_MS);
  stop = true;
  await swapping;
  return { concurrency, quiet, busy };
}

export function printGrpc({
  overhead,
  throughput: { bare, served },
  versions: each,
  swaps: { concurrency, quiet, busy },
}) {
  const ms = (value) => `${value.toFixed(1)} ms`;
  console.log(
    '\nModel server over gRPC, on',
    CORES,
    'cores; the overhead is over the same work on one thread\n',
  );
  table(
    [
      'photos a call',
      'bare, 1 thread',
      `bare, ${CORES} threads`,
      'gRPC',
      'CPU bare',
      'CPU gRPC',
      'CPU overhead',
    ],
    overhead.map(({ rows, ms: time, cpuMs: cpu }) => [
      rows,
      ...[time.one, time.all, time.grpc, cpu.one, cpu.grpc, cpu.grpc - cpu.one].map(ms),
    ]),
  );
  const best = Math.max(...bare.map(({ perSecond }) => perSecond));
  const least = Math.min(...bare.map((way) => way.cpuMs));
  console.log(
    `\nThroughput; bare onnxruntime, one thread a core, at best ${best.toFixed(1)} photos/s, ${ms(least)} CPU\n`,
  );
  table(
    ['concurrency', 'photos/s', 'of bare', 'CPU a photo', 'bare CPU of it'],
    served.map(({ concurrency: calls, perSecond, cpuMs: cpu }) => [
      ...[calls, perSecond.toFixed(1), (perSecond / best).toFixed(2)],
      ...[ms(cpu), (least / cpu).toFixed(2)],
    ]),
  );
  console.log(
    `\nA version: loaded in ${each.loadMs.map((time) => time.toFixed(0)).join(', ')} ms, ${each.megabytesEach.toFixed(0)} MB`,
  );
  console.log(
    `Versions that come and go, concurrency ${concurrency}: p99 ${ms(quiet.p99)} without, ${ms(busy.p99)} with (${(busy.p99 / quiet.p99).toFixed(2)} ×), ` +
      `${busy.failed} of ${busy.calls + busy.failed} failed`,
  );
}
