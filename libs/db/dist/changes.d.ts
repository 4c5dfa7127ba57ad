import { EventEmitter } from 'node:events';
/** What a trigger of the database announces: a row that was written. */
export interface Change {
    table: 'models' | 'training_runs' | 'releases' | 'classes';
    /** Of the row; for classes, of their model. */
    id: string;
}
/**
 * Hears of changed rows as they commit (LISTEN), from whichever process wrote them.
 * Emits `change` with a Change, and `reset` after a lost connection came back: things may have changed unheard.
 */
export declare class Changes extends EventEmitter<{
    change: [Change];
    reset: [];
}> {
    private readonly url;
    private client;
    private closed;
    constructor(url: string);
    /** Connects; from then on it reconnects by itself. */
    open(): Promise<void>;
    close(): Promise<void>;
    private reopen;
}
