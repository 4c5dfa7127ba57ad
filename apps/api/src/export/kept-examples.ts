import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ExportedExample } from './exported-example.js';

/**
 * Writes examples into a file, however many they are.
 * @returns what goes through them, as often as one likes, as they were
 */
export async function keepExamples(
  examples: AsyncIterable<ExportedExample>,
  file: string,
): Promise<() => AsyncGenerator<ExportedExample>> {
  const lines = async function* () {
    for await (const example of examples) yield `${JSON.stringify(example)}\n`;
  };
  await pipeline(lines, createWriteStream(file));
  return () => readExamples(file);
}

async function* readExamples(file: string): AsyncGenerator<ExportedExample> {
  for await (const line of linesOf(file)) {
    const example = JSON.parse(line);
    yield { ...example, labelledAt: new Date(example.labelledAt) };
  }
}

/** Not Node.js's readline: it ends lines at characters that JSON has in the middle of a text. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let begun = '';
  for await (const piece of createReadStream(file, 'utf8')) {
    const lines = (begun + piece).split('\n');
    begun = lines.pop() ?? '';
    yield* lines;
  }
}
