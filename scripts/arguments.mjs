import { parseArgs } from 'node:util';

/** Ends a script that was called with what makes no sense. */
export function refuse(why, usage) {
  console.error(`${why}\nusage: npm run ${usage}`);
  process.exit(1);
}

/** Options and the words beside them, as `parseArgs` of `node:util` gives them. */
export function readArguments(usage, config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return refuse(error.message, usage);
  }
}
