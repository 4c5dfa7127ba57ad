import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import { client, startProduct } from '../support/running-product.mjs';
import { memoryOf, printMemory } from './memory.mjs';
import { median, table } from './table.mjs';

const ROUNDS = 5;
/** Versions that nobody wants any more are kept for 5 s, and idle connections for 10. */
const SETTLED_MS = 15_000;

/** Start and correction-to-live: the times that people feel. */
export async function loop() {
  const cold = await startProduct();
  const { home } = cold;
  let product = cold;
  try {
    const correctionToLive = [];
    const brick = readFileSync('test/photos/brick.png');
    for (let round = 0; round < ROUNDS; round++) {
      const api = client(product.url);
      const crop = await sharp(brick)
        .extract({ left: 40 * round, top: 30 * round, width: 220, height: 220 })
        .png()
        .toBuffer();
      const { id } = await api.classify(crop);
      const began = Date.now();
      await api.post(`/v1/predictions/${id}/corrections`, { newClass: 'brick wall of ours' });
      await api.retrain();
      for (;;) {
        const answer = await api.classify(crop, '?store=false');
        if (answer.predictions[0].name === 'brick wall of ours') break;
      }
      correctionToLive.push(Date.now() - began);
    }
    const busy = memoryOf(home);
    await delay(SETTLED_MS);
    const settled = memoryOf(home);
    const warm = [];
    for (let round = 0; round < ROUNDS; round++) {
      await product.stop();
      product = await startProduct({ home });
      warm.push(product.startMs);
    }
    return {
      coldStartMs: cold.startMs,
      warmStartMs: warm,
      correctionToLiveMs: correctionToLive,
      busy,
      settled,
    };
  } finally {
    await product.end();
  }
}

export function printLoop({ coldStartMs, warmStartMs, correctionToLiveMs, busy, settled }) {
  const spread = (values) => `${Math.min(...values)} – ${Math.max(...values)}, median ${median(values)}`;
  console.log('');
  table(
    ['', 'measured', 'aim'],
    [
      ['npm start to ready, empty state, ms', coldStartMs, ''],
      ['npm start to ready, later, ms', spread(warmStartMs), '< 5000'],
      ['correction to live with 1,000 classes, ms', spread(correctionToLiveMs), '≤ 6000'],
    ],
  );
  printMemory(`at the end of ${ROUNDS} training runs on end`, busy);
  printMemory(`${SETTLED_MS / 1000} s later`, settled);
}
