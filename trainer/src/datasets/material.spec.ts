import { createHash } from 'node:crypto';
import type { FrozenExample } from './freeze-dataset.js';
import { collectMaterial, joinRows } from './material.js';

const features = 6;
const image = (name: string) => createHash('sha256').update(name).digest('hex');
const row = (value: number) => new Float32Array(features).fill(value);
const firsts = (rows: { embeddings: Float32Array }) =>
  [...rows.embeddings].filter((_, at) => at % features === 0);

describe('collectMaterial', () => {
  const examples: FrozenExample[] = [
    { imageId: image('known'), classId: 'a', part: 'train' },
    { imageId: image('none'), classId: null, part: 'train' },
    { imageId: image('retired'), classId: 'x', part: 'train' },
    { imageId: image('unreadable'), classId: 'a', part: 'train' },
    { imageId: image('held out'), classId: 'b', part: 'verified' },
  ];
  const served = Array.from({ length: 40 }, (_, index) => image(`served ${index}`));
  const embeddings = new Map([
    [image('known'), row(1)],
    [image('none'), row(2)],
    [image('retired'), row(3)],
    [image('held out'), row(4)],
    ...served.map((name, index): [string, Float32Array] => [name, row(100 + index)]),
  ]);
  const rehearsal = Float32Array.from({ length: 10 * features }, (_, at) => Math.floor(at / features));
  const material = collectMaterial({
    features,
    classIds: ['a', 'b'],
    examples,
    served: [...served, image('gone')],
    embeddings,
    rehearsal,
  });

  it('leaves out what has no embedding and what is of no class', () => {
    expect(material.training).toMatchObject({ images: [image('known'), image('none')], labels: ['a', null] });
    expect(firsts(material.training)).toEqual([1, 2]);
    expect(material.verified).toMatchObject({ images: [image('held out')], labels: ['b'] });
  });

  it('parts served images into those that are replayed and those that are judged by', () => {
    const { training, gate } = material.replay;
    expect([...training.images, ...gate.images].sort()).toEqual([...served].sort());
    expect(training.images.length).toBeGreaterThan(gate.images.length);
    expect(gate.images.length).toBeGreaterThan(0);
    expect(firsts(gate)).toEqual(gate.images.map((name) => 100 + served.indexOf(name)));
  });

  it('parts the rehearsal rows likewise', () => {
    const { training, gate } = material.rehearsal;
    expect([...firsts(training), ...firsts(gate)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(gate.images).toHaveLength(2);
    expect(firsts(joinRows(training, gate))).toEqual([...firsts(training), ...firsts(gate)]);
  });
});
