/** So often is a process started whose start the machine was too slow for. */
export const STARTS = 5;

/** Whether a process says that it gave up waiting for the database: its supervisor would start it again. */
export function isTooSlow(output: string): boolean {
  return /timeout expired|(statement|connection|read) timeout|timeout exceeded when trying/.test(output);
}
