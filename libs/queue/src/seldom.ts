const INTERVAL_MS = 10_000;

/** Passes on the first of a run of calls, and then one in ten seconds: while a server is away, each retry reports it. */
export function seldom<A extends unknown[]>(
  report: (...args: A) => void,
  now: () => number = () => performance.now(),
): (...args: A) => void {
  let next = 0;
  return (...args) => {
    if (now() < next) return;
    next = now() + INTERVAL_MS;
    report(...args);
  };
}
