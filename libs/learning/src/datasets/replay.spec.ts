import { createHash } from 'node:crypto';
import { selectReplay, splitRehearsal } from './replay.js';

const traffic = (count: number) =>
  Array.from({ length: count }, (_, at) => createHash('sha256').update(String(at)).digest('hex'));

describe('selectReplay', () => {
  it('keeps about one image in five for the gate', () => {
    const { training, gate } = selectReplay(traffic(1_000));
    expect(training.length + gate.length).toBe(1_000);
    expect(gate.length).toBeGreaterThan(160);
    expect(gate.length).toBeLessThan(240);
  });

  it('puts an image on the same side whatever came with it', () => {
    const { gate } = selectReplay(traffic(100));
    expect(selectReplay(traffic(100).toReversed()).gate).toEqual(gate.toReversed());
    const some = traffic(40);
    expect(selectReplay(some).gate).toEqual(gate.filter((image) => some.includes(image)));
  });

  it('refuses what is no hash', () => {
    expect(() => selectReplay(['photo.jpg'])).toThrow('photo.jpg');
  });
});

describe('splitRehearsal', () => {
  it('keeps every fifth row back', () => {
    expect(splitRehearsal(11)).toEqual({ training: [0, 1, 2, 3, 5, 6, 7, 8, 10], gate: [4, 9] });
    expect(splitRehearsal(250).gate).toHaveLength(50);
  });
});
