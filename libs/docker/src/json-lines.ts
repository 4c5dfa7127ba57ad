import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { asDockerError, DaemonAwayError } from './docker-error.js';

/**
 * The JSON lines of a stream, to its very end. A line, and a character of it, may come in any number of pieces.
 * @throws DaemonAwayError when the connection breaks
 */
export async function* jsonLines<Line>(stream: Readable): AsyncGenerator<Line> {
  let rest = '';
  stream.setEncoding('utf8');
  try {
    for await (const piece of stream as AsyncIterable<string>) {
      const lines = (rest + piece).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim()) yield parse<Line>(line);
    }
  } catch (error) {
    throw asDockerError(whyBroken(stream) ?? error);
  }
  if (rest.trim()) yield parse<Line>(rest);
}

/** Of an answer whose connection was given up Node.js says no more than that it was aborted. */
function whyBroken(stream: Readable): Error | null | undefined {
  return (stream as Partial<IncomingMessage>).socket?.errored;
}

function parse<Line>(line: string): Line {
  try {
    return JSON.parse(line) as Line;
  } catch (cause) {
    throw new DaemonAwayError('the Docker daemon stopped in the middle of a line', { cause });
  }
}
