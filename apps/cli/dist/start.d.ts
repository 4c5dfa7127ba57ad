/**
 * `npm start`: PostgreSQL, model server, API and trainer, kept running until SIGINT or SIGTERM, then stopped in order.
 * @param root the checkout: what runs is its compiled code
 */
export declare function start(root: string): Promise<void>;
