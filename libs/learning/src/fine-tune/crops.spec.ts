import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { seededRandom } from '../random.js';
import { randomCrop, servedCrop } from './crops.js';
import { defaultFineTunePolicy, learningRateAt } from './fine-tune-policy.js';
import { cut } from './tune-batches.js';

tf.env().set('IS_TEST', true);

const sides = { image: 16, served: 14 };

describe('crops', () => {
  it('cuts out what is served, pixel by pixel', async () => {
    await tf.setBackend('cpu');
    const pixels = Uint8Array.from({ length: 16 * 16 * 3 }, (_, at) => (at * 7) % 256);
    const expected = tf.slice(tf.tensor3d([...pixels], [16, 16, 3]), [1, 1, 0], [14, 14, 3]);
    const served = await cut(tf, pixels, [servedCrop(sides)], sides).data();
    const furthest = ((await expected.data()) as Float32Array).reduce(
      (most, value, at) => Math.max(most, Math.abs(value - (served[at] as number))),
      0,
    );
    expect(furthest).toBeLessThan(1e-3);
  });

  it('stays inside the photo, and mirrors about half', () => {
    const random = seededRandom(1);
    const boxes = Array.from({ length: 500 }, () => randomCrop(random, defaultFineTunePolicy, sides));
    expect(boxes.flat().every((part) => part >= -1e-9 && part <= 1 + 1e-9)).toBe(true);
    const mirrored = boxes.filter(([, left, , right]) => left > right).length;
    expect(mirrored).toBeGreaterThan(200);
    expect(mirrored).toBeLessThan(300);
    expect(new Set(boxes.map(([top, , bottom]) => (bottom - top).toFixed(3))).size).toBeGreaterThan(50);
  });
});

describe('learningRateAt', () => {
  it('rises, then falls to nothing', () => {
    const rates = Array.from({ length: 100 }, (_, step) => learningRateAt(step, 100, defaultFineTunePolicy));
    expect(Math.max(...rates)).toBeCloseTo(defaultFineTunePolicy.learningRate, 8);
    expect(rates.indexOf(Math.max(...rates))).toBe(9);
    expect(rates[0]).toBeLessThan(defaultFineTunePolicy.learningRate / 5);
    expect(rates[99]).toBeLessThan(defaultFineTunePolicy.learningRate / 100);
  });
});
