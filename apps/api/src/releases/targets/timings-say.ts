const stages = {
  runtime: 'runtime',
  build: 'image',
  push: 'push',
  start: 'start of the containers',
} as const;

/** How long each stage took until the containers answered, in a sentence; what took no time is left out. */
export function timingsSay(timings: unknown): string {
  if (typeof timings !== 'object' || timings === null) return '';
  const measured = Object.entries(stages).flatMap(([stage, name]) => {
    const ms = (timings as Partial<Record<string, unknown>>)[stage];
    return typeof ms === 'number' && ms > 0 ? [`${name} ${(ms / 1000).toFixed(1)} s`] : [];
  });
  return measured.length > 0 ? `Its containers are there: ${measured.join(', ')}.` : '';
}
