import type { Readable } from 'node:stream';
import { BuildError, DaemonAwayError } from './docker-error.js';
import { jsonLines } from './json-lines.js';
import { errorOf, type OutputLine } from './output-line.js';

/** As many lines say what went wrong, and fit on a page. */
export const LOG_LINES = 50;

/**
 * Reads the output of a build to its end.
 * @returns the id of the image, `sha256:…`
 * @throws BuildError with the daemon's reason and the last lines, wherever in the output the error stands
 * @throws DaemonAwayError when the output ends with neither image nor error
 */
export async function readBuild(stream: Readable): Promise<string> {
  const log: string[] = [];
  let id: string | undefined;
  let problem: string | undefined;
  for await (const line of jsonLines<OutputLine>(stream)) {
    id = line.aux?.ID ?? id;
    problem ??= errorOf(line);
    const text = line.stream ?? line.status ?? errorOf(line) ?? '';
    log.push(...text.split('\n').filter((part) => part.trim() !== ''));
    if (log.length > LOG_LINES) log.splice(0, log.length - LOG_LINES);
  }
  if (problem !== undefined) throw new BuildError(problem.trim(), log.join('\n'));
  if (id === undefined) throw new DaemonAwayError('the Docker daemon broke off the build');
  return id;
}
