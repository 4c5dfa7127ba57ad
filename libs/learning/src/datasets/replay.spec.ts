import { createHash } from 'node:crypto';
import { selectReplay, splitRehearsal } from './replay.js';

const traffic = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    imageId: createHash('sha256').update(String(at)).digest('hex'),
    at,
  }));

describe('selectReplay', () => {
  it('keeps about one image in five for the gate', () => {
    const { training, gate } = selectReplay(traffic(1_000));
    expect(training.length + gate.length).toBe(1_000);
    expect(gate.length).toBeGreaterThan(160);
    expect(gate.length).toBeLessThan(240);
  });

  it('puts an image on the same side whatever came with it', () => {
    const gate = (images: ReturnType<typeof traffic>) => selectReplay(images).gate.map(({ at }) => at);
    const all = gate(traffic(100));
    expect(gate(traffic(100).toReversed()).sort((a, b) => a - b)).toEqual(all);
    expect(gate(traffic(40))).toEqual(all.filter((at) => at < 40));
  });

  it('takes the newest and each image once', () => {
    const images = traffic(30);
    const { training, gate } = selectReplay([...images, ...images], 20);
    expect([...training, ...gate].map(({ at }) => at).sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
  });

  it('refuses what is no hash', () => {
    expect(() => selectReplay([{ imageId: 'photo.jpg' }])).toThrow('photo.jpg');
  });
});

describe('splitRehearsal', () => {
  it('keeps every fifth row back', () => {
    expect(splitRehearsal(11)).toEqual({ training: [0, 1, 2, 3, 5, 6, 7, 8, 10], gate: [4, 9] });
    expect(splitRehearsal(250).gate).toHaveLength(50);
  });
});
