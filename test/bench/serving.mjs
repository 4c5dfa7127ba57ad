import { setTimeout as delay } from 'node:timers/promises';
import { client, processesOf, startProduct } from '../support/running-product.mjs';
import { bare } from './bare.mjs';
import { load } from './load.mjs';
import { memoryOf, printMemory } from './memory.mjs';
import { peersOf, startPeers } from './peers.mjs';
import { photoSets } from './photo-sets.mjs';
import { median, quantile, table } from './table.mjs';

const ROUNDS = 3;
const COUNTS = { '320 px': { 1: 120, 8: 320, 32: 320 }, '12 MP': { 1: 40, 8: 80, 32: 80 } };

/** A server runs for days, and most of its JavaScript is compiled for real only after thousands of requests. */
const WARM_UP = { '320 px': 4000, '12 MP': 40 };

const cpuOf = (processes) => processes.reduce((sum, one) => sum + one.cpuMs, 0);

/** The whole product over HTTP, beside bare onnxruntime and its peers, in turns in one run. */
export async function serving({ photos, python, precision }) {
  const available = peersOf(python);
  const sets = await photoSets(photos);
  const product = await startProduct({ env: { AMEND_LOG_LEVEL: 'info' } });
  const peers = [];
  try {
    peers.push(...(await startPeers(available, python, precision)));
    const model = await modelOf(product, precision);
    const measured = [];
    for (const [size, images] of Object.entries(sets)) {
      const floors = [];
      const targets = [
        {
          name: 'Amend (stores everything)',
          url: `${product.url}/v1/models/${model}/classify`,
          processes: () => processesOf(product.home),
        },
        ...peers,
      ];
      const rounds = [];
      for (const target of targets)
        await load({ url: target.url, photos: images, count: WARM_UP[size], concurrency: 8 });
      for (let round = 0; round < ROUNDS; round++) {
        floors.push(await bare(images, size === '320 px' ? 60 : 24, precision));
        for (const [text, count] of Object.entries(COUNTS[size]))
          for (const target of targets) {
            const concurrency = Number(text);
            const cpu = cpuOf(target.processes());
            const result = await load({ url: target.url, photos: images, count, concurrency });
            rounds.push({
              name: target.name,
              concurrency,
              ...result,
              cpuMs: (cpuOf(target.processes()) - cpu) / count,
            });
          }
      }
      measured.push({ size, ...summary(floors, rounds) });
    }
    const memory = memoryOf(product.home);
    return {
      measured,
      memory,
      versions: (await client(product.url).get('/v1/models/default/versions')).items.length,
    };
  } finally {
    await Promise.all(peers.map((peer) => peer.stop()));
    await product.end();
  }
}

/** The name of a model that computes so, once it answers. */
async function modelOf({ url }, precision) {
  if (precision === 'float32') return 'default';
  const api = client(url);
  await api.post('/v1/models', { name: precision, precision });
  for (;;) {
    const { items } = await api.get('/v1/models');
    if (items.some(({ name, live }) => name === precision && live !== null)) return precision;
    await delay(100);
  }
}

function summary(floors, rounds) {
  const floor = {
    onnxruntimeCpuMs: median(floors.map((one) => one.alone.cpuMs)),
    preparedCpuMs: median(floors.map((one) => one.whole.cpuMs)),
  };
  const names = [...new Set(rounds.map((one) => one.name))];
  const rows = names.flatMap((name) =>
    [...new Set(rounds.map((one) => one.concurrency))].map((concurrency) => {
      const these = rounds.filter((one) => one.name === name && one.concurrency === concurrency);
      const of = (key) => median(these.map((one) => one[key]));
      // A round alone has too few answers to tell the slowest one of a hundred.
      const latencies = these.flatMap((one) => one.latencies);
      return {
        name,
        concurrency,
        perSecond: of('perSecond'),
        p50: quantile(latencies, 0.5),
        p99: quantile(latencies, 0.99),
        cpuMs: of('cpuMs'),
        failed: these.reduce((sum, one) => sum + one.failed, 0),
      };
    }),
  );
  return { floor, rows };
}

export function printServing({ measured, memory }) {
  for (const { size, floor, rows } of measured) {
    console.log(
      `\n${size}: (a) onnxruntime alone ${floor.onnxruntimeCpuMs.toFixed(1)} CPU ms a photo, (b) prepared + onnxruntime in one process ${floor.preparedCpuMs.toFixed(1)}`,
    );
    table(
      ['', 'at once', 'photos/s', 'p50 ms', 'p99 ms', 'CPU ms', 'CPU / (b)', 'failed'],
      rows.map((row) => [
        row.name,
        row.concurrency,
        row.perSecond.toFixed(1),
        row.p50.toFixed(1),
        row.p99.toFixed(1),
        row.cpuMs.toFixed(1),
        (row.cpuMs / floor.preparedCpuMs).toFixed(2),
        row.failed,
      ]),
    );
  }
  printMemory('after the load', memory);
}
