interface Migration {
    name: string;
    sql: string;
    checksum: string;
}
/** The migrations of a folder, oldest first. */
export declare function listMigrations(folder: string): Migration[];
/**
 * `prisma migrate deploy` without the engine that it would download.
 * @returns the names of the migrations that were applied now
 * @throws Error when an applied migration was edited, or one failed before
 */
export declare function applyMigrations(url: string, folder: string): Promise<string[]>;
export {};
