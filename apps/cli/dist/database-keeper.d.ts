import type { Logger } from '@amend/logging';
/** Keeps the embedded PostgreSQL running: starts it again, on the same port, whenever it died. */
export declare class DatabaseKeeper {
    private readonly folder;
    private cluster;
    private readonly logger;
    private timer;
    private recovering;
    private constructor();
    static start(folder: string, logger: Logger): Promise<DatabaseKeeper>;
    get url(): string;
    stop(): Promise<void>;
    private look;
}
