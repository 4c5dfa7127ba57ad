import { startEmbeddedCluster } from '@amend/db/server';
const LOOK_MS = 500;
/** Keeps the embedded PostgreSQL running: starts it again, on the same port, whenever it died. */
export class DatabaseKeeper {
    folder;
    cluster;
    logger;
    timer;
    recovering;
    constructor(folder, cluster, logger) {
        this.folder = folder;
        this.cluster = cluster;
        this.logger = logger;
        this.timer = setInterval(() => this.look(), LOOK_MS);
    }
    static async start(folder, logger) {
        return new DatabaseKeeper(folder, await startEmbeddedCluster(folder), logger);
    }
    get url() {
        return this.cluster.url;
    }
    async stop() {
        clearInterval(this.timer);
        await this.recovering;
        await this.cluster.stop();
    }
    look() {
        if (this.recovering || this.cluster.isAlive())
            return;
        this.logger.warn('PostgreSQL ended; starting it again');
        this.recovering = startEmbeddedCluster(this.folder)
            .then((cluster) => {
            this.cluster = cluster;
            this.logger.info('PostgreSQL is back');
        })
            .catch((error) => this.logger.error(error, 'PostgreSQL does not start'))
            .finally(() => {
            this.recovering = undefined;
        });
    }
}
//# sourceMappingURL=database-keeper.js.map