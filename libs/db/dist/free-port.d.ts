/** A TCP port of the loopback address that is free now. */
export declare function freePort(): Promise<number>;
/** Whether a TCP port of an address can be listened on now. */
export declare function isFree(port: number, host?: string): Promise<boolean>;
