import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Api, StackProcess } from '../../support/api-stack';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database';
import { ownPort } from '../../support/own-port';
import { type RedisServer, startRedis } from '../../support/redis-server';
import { type S3Server, startS3 } from '../../support/s3-server';

export interface Counts {
  apis: number;
  trainers: number;
  modelServers: number;
}

/**
 * Processes as on as many machines: each with a state folder of its own, and nothing in common but PostgreSQL, Redis, S3 and
 * the folder that the model servers poll.
 */
export class Machines {
  private constructor(
    private readonly folder: string,
    private readonly fresh: FreshDatabase,
    private readonly redis: RedisServer,
    private readonly s3: S3Server,
    readonly apis: Api[],
    readonly trainers: StackProcess[],
    readonly modelServers: StackProcess[],
  ) {}

  /** All of them, ready. */
  static async start(counts: Counts): Promise<Machines> {
    const folder = mkdtempSync(path.join(tmpdir(), 'amend-machines-'));
    const models = path.join(folder, 'models');
    mkdirSync(models);
    const [fresh, redis, s3] = await Promise.all([freshDatabase(), startRedis(folder), startS3('state')]);
    const ports = await Promise.all(Array.from({ length: counts.modelServers }, () => ownPort()));
    const env = {
      DATABASE_URL: fresh.url,
      REDIS_URL: redis.url,
      STORAGE_URL: 's3://state/amend',
      ...s3.env,
      SERVING_TARGET: 'external',
      SERVING_MODELS: pathToFileURL(models).href,
      SERVING_ADDRESS: ports.map((port) => `127.0.0.1:${port}`).join(','),
      AMEND_LOG_LEVEL: 'info',
      AMEND_LOG_PRETTY: 'false',
      AMEND_IMAGE_TIMEOUT_MS: '120000', // a machine with too much to do is no fault of the image
    };
    const machine = (name: string) => ({ ...env, AMEND_HOME: path.join(folder, name) });
    const modelServers = ports.map(
      (port) =>
        new StackProcess(
          'libs/model-server/dist/main.js',
          [
            ...[`--port=${port}`, '--num_workers=1', '--file_system_poll_wait_seconds=0.2'],
            ...['--model_name=default', `--model_base_path=${path.join(models, 'default')}`],
          ],
          env,
        ),
    );
    const apis = await Promise.all(
      Array.from(
        { length: counts.apis },
        async (_, index) => new Api(machine(`api${index}`), await ownPort()),
      ),
    );
    const trainers = Array.from(
      { length: counts.trainers },
      (_, index) => new StackProcess('trainer/dist/main.js', [], machine(`trainer${index}`)),
    );
    const all = new Machines(folder, fresh, redis, s3, apis, trainers, modelServers);
    try {
      await Promise.all([...modelServers, ...apis, ...trainers].map((each) => each.start()));
    } catch (error) {
      await all.dispose();
      throw error;
    }
    return all;
  }

  get databaseUrl(): string {
    return this.fresh.url;
  }

  async dispose(): Promise<void> {
    await Promise.all(
      [...this.apis, ...this.trainers, ...this.modelServers].map((each) => each.end('SIGKILL')),
    );
    await Promise.all([this.redis.stop(), this.s3.close(), this.fresh.drop()]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
