import path from 'node:path';

/** Held by whoever owns a home: the supervisor while Amend runs. */
export const lockFile = (home: string): string => path.join(home, 'amend.lock');
