import { EventEmitter } from 'node:events';
import type { Logger } from '@amend/logging';
export interface ProcessSpec {
    name: string;
    /** The compiled entry point. */
    file: string;
    args?: string[];
    env: NodeJS.ProcessEnv;
    execArgv?: string[];
    /** How long it may take to stop before it is killed. */
    stopMs: number;
}
/**
 * One of our processes, started again whenever it dies. It says `{ type: 'ready' }` over IPC, and ends by itself when
 * that channel closes, so none outlives a killed supervisor. Emits `ready` each time, and `notice` with a text for people.
 */
export declare class SupervisedProcess extends EventEmitter<{
    ready: [];
    notice: [string];
}> {
    private readonly spec;
    private readonly logger;
    private child;
    private stopping;
    private delay;
    private restart;
    constructor(spec: ProcessSpec, logger: Logger);
    /** Starts it; from now on it is kept running. */
    start(): void;
    /** Resolves when it is ready for the first time. */
    whenReady(): Promise<void>;
    /** Lets it finish what it is doing, then ends it. */
    stop(): Promise<void>;
}
