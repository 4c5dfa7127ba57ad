/** Somebody else, alive, holds the lock. */
export declare class LockHeldError extends Error {
    readonly file: string;
    readonly pid: number;
    name: string;
    constructor(file: string, pid: number);
}
/**
 * Takes a lock file that names this process; one left by a dead process is taken over.
 * @returns the function that releases it
 * @throws LockHeldError while its holder lives
 */
export declare function lockProcess(file: string): () => void;
