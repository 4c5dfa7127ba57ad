import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExportedExample } from './exported-example.js';
import { keepExamples } from './kept-examples.js';

const folder = mkdtempSync(path.join(tmpdir(), 'amend-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('keeps examples as they were, to go through as often as one likes', async () => {
  const example = (index: number, className: string | null): ExportedExample => ({
    sha256: String(index).padStart(64, '0'),
    contentType: 'image/png',
    className,
    part: index % 2 === 0 ? 'train' : null,
    by: 'ann',
    labelledAt: new Date(1_700_000_000_000 + index),
  });
  const given = [
    example(0, 'two\nlines\u2028or three'),
    example(1, null),
    ...Array.from({ length: 2_000 }, (_, index) => example(index + 2, `\u{1f43c} ${index}`)),
  ];
  const kept = await keepExamples(
    (async function* () {
      yield* given;
    })(),
    path.join(folder, 'examples'),
  );
  for (let time = 0; time < 2; time += 1) {
    const read: ExportedExample[] = [];
    for await (const one of kept()) read.push(one);
    expect(read).toEqual(given);
  }
});
