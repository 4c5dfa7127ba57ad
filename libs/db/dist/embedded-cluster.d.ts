/** A running PostgreSQL server on a folder of ours. */
export interface EmbeddedCluster {
    url: string;
    /** True when it was running already, left by a process that was killed. */
    adopted: boolean;
    /** False once the server died; starting again on the same folder recovers it, on the same port if that is free. */
    isAlive(): boolean;
    /** Stops the server. Exactly one process may call it. */
    stop(): Promise<void>;
}
/**
 * Starts, adopts or recovers the PostgreSQL cluster in a folder; makes it first if there is none.
 * Never leaves two servers on one folder. Survives `kill -9` at any point, also in the middle of initdb.
 * @param folder holds the data, the password and the log
 * @param database made if it does not exist
 */
export declare function startEmbeddedCluster(folder: string, database?: string): Promise<EmbeddedCluster>;
