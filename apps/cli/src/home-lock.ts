import path from 'node:path';

/** Held by whoever owns a home: the supervisor while Amend runs, which leaves the address in it under which it answers. */
export const lockFile = (home: string): string => path.join(home, 'amend.lock');
