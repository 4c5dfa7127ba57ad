import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const ANSWER_MS = 5_000;
/** So long a start may take before it is worth a word. */
const PATIENCE_MS = 5_000;

interface Readiness {
  status: number;
  parts?: Record<string, { ok: boolean; problem?: string }>;
}

/**
 * Asks until the address answers 200.
 * @param ended resolves when there is no point in asking any more
 * @param onWaiting hears, once a start takes long and again at each change, which parts are not ready
 * @returns whether it did
 */
export async function whenServing(
  url: string,
  ended: Promise<unknown>,
  onWaiting: (parts: string) => void,
): Promise<boolean> {
  const began = Date.now();
  let told = '';
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    const readiness = await ask(url);
    if (readiness.status === 200) return !over;
    const missing = missingParts(readiness);
    if (missing !== told && missing !== '' && Date.now() - began > PATIENCE_MS) {
      told = missing;
      onWaiting(missing);
    }
    await delay(50);
  }
  return false;
}

function missingParts({ parts = {} }: Readiness): string {
  return Object.entries(parts)
    .filter(([, { ok }]) => !ok)
    .map(([name, { problem }]) => (problem ? `${name} (${problem})` : name))
    .join(', ');
}

/** Without `fetch`, which would take 10 MB of memory for as long as the supervisor runs. */
function ask(url: string): Promise<Readiness> {
  return new Promise((resolve) => {
    const request = http.get(url, { agent: false, timeout: ANSWER_MS }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ ...partsOf(text), status: response.statusCode ?? 0 }));
      response.on('close', () => resolve({ status: 0 })); // it was cut off
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve({ status: 0 })); // not listening yet
  });
}

function partsOf(text: string): Pick<Readiness, 'parts'> {
  try {
    return JSON.parse(text) as Pick<Readiness, 'parts'>;
  } catch {
    return {}; // somebody else's answer
  }
}
