import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { client, processesOf, startProduct } from '../support/running-product.mjs';
import { table } from './table.mjs';

const ROUNDS = 5;

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
    const memory = processesOf(home).map(({ command, rssBytes, pssBytes }) => ({
      command,
      rssBytes,
      pssBytes,
    }));
    const warm = [];
    for (let round = 0; round < ROUNDS; round++) {
      await product.stop();
      product = await startProduct({ home });
      warm.push(product.startMs);
    }
    return { coldStartMs: cold.startMs, warmStartMs: warm, correctionToLiveMs: correctionToLive, memory };
  } finally {
    await product.stop();
    product.forget();
  }
}

export function printLoop({ coldStartMs, warmStartMs, correctionToLiveMs, memory }) {
  const spread = (values) =>
    `${Math.min(...values)} – ${Math.max(...values)}, median ${[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]}`;
  const mib = (key) => (memory.reduce((sum, one) => sum + one[key], 0) / 2 ** 20).toFixed(0);
  console.log('');
  table(
    ['', 'measured', 'aim'],
    [
      ['npm start to ready, empty state, ms', coldStartMs, ''],
      ['npm start to ready, later, ms', spread(warmStartMs), '< 5000'],
      ['correction to live with 1,000 classes, ms', spread(correctionToLiveMs), '≤ 6000'],
      [
        'memory of everything after training, MiB RSS (PSS)',
        `${mib('rssBytes')} (${mib('pssBytes')})`,
        '≤ 900',
      ],
    ],
  );
}
