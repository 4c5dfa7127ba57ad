/**
 * Node's flags to start the trainer with. It waits for runs, and hands each to a process of its own: so it is to be small, with
 * one thread of V8's to compile and collect beside it. `npm start` runs the supervisor with the same.
 */
export const trainerNodeFlags: readonly string[] = [
  '--max-semi-space-size=1',
  '--optimize-for-size',
  '--v8-pool-size=1',
];
