import { seededRandom } from '../random.js';
import { logLoss } from './log-loss.js';
import { temperatureFor } from './temperature.js';

/** Logits of answers whose scores say how often they are right, and labels that are drawn by these scores. */
function drawn(count: number) {
  const random = seededRandom(7);
  const logits = Float32Array.from({ length: count * 3 }, () => 6 * random());
  const labels = Array.from({ length: count }, (_, row) => {
    const odds = [...logits.subarray(row * 3, (row + 1) * 3)].map(Math.exp);
    const [first = 0, second = 0, third = 0] = odds;
    const at = random() * (first + second + third);
    return at < first ? 0 : at < first + second ? 1 : 2;
  });
  return { logits, labels };
}

describe('temperatureFor', () => {
  it.each([0.5, 1, 2])('finds that logits are %p times too large or too small', (times) => {
    const { logits, labels } = drawn(4_000);
    const found = temperatureFor(
      logits.map((logit) => logit * times),
      labels,
    );
    expect(found / times).toBeCloseTo(1, 1);
  });

  it('makes little of few labels, and nothing of none', () => {
    const { logits } = drawn(3);
    const right = [0, 1, 2].map((row) => {
      const own = logits.subarray(row * 3, (row + 1) * 3);
      return own.indexOf(Math.max(...own));
    });
    const found = temperatureFor(logits, right);
    expect(found).toBeGreaterThan(0.8);
    expect(found).toBeLessThan(1);
    expect(temperatureFor(new Float32Array(0), [])).toBeCloseTo(1, 6);
  });
});

describe('logLoss', () => {
  it('is the surprise at the labels, also where logits are large', () => {
    const logits = Float32Array.of(Math.log(3), 0, 1_000, 0);
    expect(logLoss(logits, [0, 0])).toBeCloseTo(-Math.log(0.75), 6);
    expect(logLoss(logits, [1, 1])).toBeCloseTo(-Math.log(0.25) + 1_000, 3);
    expect(logLoss(logits.subarray(0, 2), [1], 2)).toBeCloseTo(Math.log(1 + Math.sqrt(3)), 6);
  });
});
