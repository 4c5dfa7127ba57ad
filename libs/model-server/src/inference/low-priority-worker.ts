// An inference thread for what may take its time.
import { constants, getPriority, setPriority } from 'node:os';

/** About a third of a serving thread's share where all are busy, so that a version is not long in coming either. */
const NICER_BY = 5;

// Elsewhere than on Linux it would be that of the whole process.
if (process.platform === 'linux')
  setPriority(Math.min(constants.priority.PRIORITY_LOW, getPriority() + NICER_BY));
await import('./worker.js');
