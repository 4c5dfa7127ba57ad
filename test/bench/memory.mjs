import { processesOf } from '../support/running-product.mjs';
import { table } from './table.mjs';

const KINDS = [
  ['PostgreSQL', /postgres/],
  ['model server', /libs\/model-server/],
  ['API', /apps\/api/],
  ['trainer and its child', /trainer\/dist/],
  ['supervisor', /^node .*scripts\/start/],
  ['npm', /./],
];

/** Memory of a product's processes by what they are: `[{ kind, processes, rssBytes, pssBytes }]`. */
export function memoryOf(home) {
  const all = processesOf(home).map((one) => ({
    ...one,
    kind: KINDS.find(([, is]) => is.test(one.command))[0],
  }));
  return KINDS.map(([kind]) => {
    const these = all.filter((one) => one.kind === kind);
    const sum = (key) => these.reduce((total, one) => total + one[key], 0);
    return { kind, processes: these.length, rssBytes: sum('rssBytes'), pssBytes: sum('pssBytes') };
  });
}

export function printMemory(when, memory) {
  const mib = (bytes) => (bytes / 2 ** 20).toFixed(0);
  const sum = (key) => memory.reduce((total, one) => total + one[key], 0);
  console.log(
    `\nMemory ${when}, MiB (RSS counts what processes share in each of them, PSS once; aim: RSS <= 900):`,
  );
  table(
    ['', 'processes', 'RSS', 'PSS'],
    [
      ...memory.map((one) => [one.kind, one.processes, mib(one.rssBytes), mib(one.pssBytes)]),
      ['all', sum('processes'), mib(sum('rssBytes')), mib(sum('pssBytes'))],
    ],
  );
}
