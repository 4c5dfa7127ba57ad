const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
const left = new Set();

for (const [signal, number] of Object.entries(SIGNALS))
  process.on(signal, async () => {
    for (const end of [...left].reverse()) await end().catch(console.error);
    process.exit(128 + number);
  });

/**
 * Has something ended also where somebody stops this process in the middle; what was begun last ends first.
 * @param {() => unknown} work
 * @returns {() => Promise<void>} the same, which is done once, whoever asks
 */
export function ending(work) {
  let done;
  const end = () => {
    done ??= Promise.resolve()
      .then(work)
      .finally(() => left.delete(end));
    return done;
  };
  left.add(end);
  return end;
}
