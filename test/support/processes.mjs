import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the kernel's clock are 10 ms on every Linux of today. */
const TICK_MS = 10;

/** Every process of this machine that can be looked at: `[{ pid, parent, cpuMs }]`. */
export function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [processOf(Number(pid))];
      } catch {
        return []; // it ended while we looked
      }
    });
}

/** `{ pid, parent, cpuMs }`; cpuMs is what it has used so far, and its children that have ended: so nothing is lost with them. */
export function processOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Its name, in brackets, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { pid, parent: Number(fields[1]), cpuMs: ticks * TICK_MS };
}
