// The whole product for benchmarks and quality runs: started as users start it, on a state folder and port of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { activeReleaseStates } from '@amend/contracts';
import { ending } from './ending.mjs';
import { processes } from './processes.mjs';

/**
 * @param {{ env?: Record<string, string>, home?: string }} [options]
 * @returns the product once it is ready: `stop` keeps its state, `end` does not
 */
export async function startProduct({ env, home = mkdtempSync(path.join(tmpdir(), 'amend-')) } = {}) {
  const began = Date.now();
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...process.env, PORT: '0', AMEND_HOME: home, AMEND_LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = ending(async () => {
    await stop(child, home);
    rmSync(home, { recursive: true, force: true });
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  let url;
  while (!url) {
    if (isOver(child)) {
      await end();
      throw new Error(`npm start ended (${child.exitCode ?? child.signalCode}):\n${output}`);
    }
    url = /Amend is ready at (\S+)/.exec(output)?.[1];
    if (!url) await delay(10);
  }
  return { url, home, startMs: Date.now() - began, stop: () => stop(child, home), end };
}

const isOver = ({ exitCode, signalCode }) => exitCode !== null || signalCode !== null;

async function stop(child, home) {
  if (isOver(child)) return;
  const ended = once(child, 'exit');
  const supervisor = processesOf(home).find(
    (one) => one.command.includes('scripts/start.mjs') && !one.command.startsWith('sh '),
  );
  // Not SIGINT: it may have had one already, from the terminal, and a second one ends it at once.
  process.kill(supervisor?.pid ?? child.pid, 'SIGTERM');
  await ended;
}

/** Every process that works for a product, PostgreSQL's own included: `[{ pid, command, cpuMs, rssBytes, pssBytes }]`. */
export function processesOf(home) {
  const all = processes().flatMap((one) => {
    try {
      const command = readFileSync(`/proc/${one.pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      const environment = readFileSync(`/proc/${one.pid}/environ`, 'utf8').split('\0');
      return [{ ...one, command, environment }];
    } catch {
      return []; // it ended while we looked
    }
  });
  const postmaster = postmasterOf(home);
  return all
    .filter(
      (one) =>
        one.pid === postmaster || one.parent === postmaster || one.environment.includes(`AMEND_HOME=${home}`),
    )
    .map(({ pid, command, cpuMs }) => ({ pid, command, cpuMs, ...memory(pid) }));
}

/** The first line of the file that PostgreSQL keeps in its folder; NaN while there is none. */
function postmasterOf(home) {
  const file = path.join(home, 'postgres', 'data', 'postmaster.pid');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
}

function memory(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const of = (key) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) * 1024;
    return { rssBytes: of('Rss'), pssBytes: of('Pss') };
  } catch {
    return { rssBytes: 0, pssBytes: 0 };
  }
}

/** A client of the product's REST API. */
export function client(url) {
  const json = async (method, pathName, body) => {
    const response = await fetch(url + pathName, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${pathName}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  };
  const classify = async (bytes, query = '') => {
    const form = new FormData();
    form.append('image', new Blob([bytes]), 'photo');
    const response = await fetch(`${url}/v1/classify${query}`, { method: 'POST', body: form });
    if (!response.ok) throw new Error(`classify: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const correct = async (bytes, change) =>
    json('POST', `/v1/predictions/${(await classify(bytes)).id}/corrections`, change);
  /** Retrains and waits until the new version is live; milliseconds from the call. */
  const retrain = async () => {
    const began = Date.now();
    const { id } = await json('POST', '/v1/models/default/training-runs', {});
    for (;;) {
      const run = await json('GET', `/v1/training-runs/${id}`);
      if (run.state === 'failed' || run.state === 'cancelled')
        throw new Error(`training ${run.state}: ${run.error}`);
      if (run.state === 'succeeded') {
        if (!run.releaseId) throw new Error(`no release: ${JSON.stringify(run.verdict)}`);
        const release = await json('GET', `/v1/releases/${run.releaseId}`);
        if (release.state === 'live') return { ms: Date.now() - began, run, release };
        if (!activeReleaseStates.includes(release.state))
          throw new Error(`release ${release.state}: ${release.reason}`);
      }
      await delay(20);
    }
  };
  return {
    get: (pathName) => json('GET', pathName),
    post: (pathName, body = {}) => json('POST', pathName, body),
    classify,
    correct,
    retrain,
  };
}
