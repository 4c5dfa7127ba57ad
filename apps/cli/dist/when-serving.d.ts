/**
 * Asks until the address answers 200.
 * @param ended resolves when there is no point in asking any more
 * @returns whether it did
 */
export declare function whenServing(url: string, ended: Promise<unknown>): Promise<boolean>;
