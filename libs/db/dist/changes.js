import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
/**
 * Hears of changed rows as they commit (LISTEN), from whichever process wrote them.
 * Emits `change` with a Change, and `reset` after a lost connection came back: things may have changed unheard.
 */
export class Changes extends EventEmitter {
    url;
    client;
    closed = false;
    constructor(url) {
        super();
        this.url = url;
        this.setMaxListeners(0);
    }
    /** Connects; from then on it reconnects by itself. */
    async open() {
        const client = new pg.Client({ connectionString: this.url, keepAlive: true });
        let lost = false;
        const onLost = () => {
            if (lost)
                return;
            lost = true;
            if (!this.closed)
                void this.reopen();
        };
        client.on('error', onLost);
        client.on('end', onLost);
        client.on('notification', (message) => {
            const [table, id] = (message.payload ?? '').split(':');
            if (table && id)
                this.emit('change', { table: table, id });
        });
        try {
            await client.connect();
            await client.query('listen amend');
        }
        catch (error) {
            lost = true;
            throw error;
        }
        this.client = client;
    }
    async close() {
        this.closed = true;
        await this.client?.end();
    }
    async reopen() {
        while (!this.closed) {
            try {
                await this.open();
                this.emit('reset');
                return;
            }
            catch {
                await delay(500); // the database is away: readiness reports it, here we only try again
            }
        }
    }
}
//# sourceMappingURL=changes.js.map