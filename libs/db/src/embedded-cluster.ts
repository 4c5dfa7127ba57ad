import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort, isFree } from './free-port.js';
import { killWithChildren } from './kill-with-children.js';
import { makeDatabase } from './make-database.js';
import { PostgresPrograms } from './postgres-programs.js';
import { commandOf, folderOf, isRunning } from './process-facts.js';
import { LockHeldError, lockProcess } from './process-lock.js';

/** A running PostgreSQL server on a folder of ours. */
export interface EmbeddedCluster {
  url: string;
  /** Undefined once the server died; starting again on the same folder recovers it, on the same port if that is free. */
  pid(): number | undefined;
  /**
   * Stops the server. Exactly one process may call it.
   * @returns whether it had to be killed; it recovers at its next start
   * @throws Error when it does not end
   */
  stop(): Promise<boolean>;
  /** Tells the server to stop, and waits for nothing. */
  tellToStop(): void;
}

/**
 * Every process that is not needed is 5 to 10 MB less: no workers for asynchronous reads, none for replication. Each process
 * comes to hold all of the shared buffers, while the system's cache is there once; and so does the background writer, which has
 * nothing to do here.
 */
const START_OPTIONS =
  "-h 127.0.0.1 -k '' -c shared_buffers=16MB -c bgwriter_lru_maxpages=0 -c max_wal_size=512MB -c jit=off -c max_parallel_workers_per_gather=0 -c io_method=sync -c max_logical_replication_workers=0";

/** How long it may take to stop before it is killed. */
const STOP_SECONDS = 30;
/** One that waits for its disk ends only when that answers. */
const KILLED_MS = 5_000;

/**
 * Starts, adopts or recovers the PostgreSQL cluster in a folder; makes it first if there is none.
 * Never leaves two servers on one folder. Survives `kill -9` at any point, also in the middle of initdb.
 * @param folder holds the data, the password and the log
 * @param database made if it does not exist
 * @param giveUp stops the server again while it starts, which may take long after a crash; the start is then refused
 */
export async function startEmbeddedCluster(
  folder: string,
  database = 'amend',
  giveUp?: AbortSignal,
): Promise<EmbeddedCluster> {
  const root = path.resolve(folder);
  mkdirSync(root, { recursive: true });
  const unlock = await waitForLock(path.join(root, 'start.lock'));
  try {
    const cluster = new Cluster(root);
    await cluster.make();
    try {
      const port = await cluster.start(giveUp);
      // Said here, as PGSSLMODE may be set for other databases.
      const url = (name: string) =>
        `postgresql://amend:${cluster.password}@127.0.0.1:${port}/${name}?sslmode=disable`;
      await makeDatabase(url('postgres'), database, giveUp);
      return {
        url: url(database),
        pid: () => cluster.pid,
        stop: async () => {
          await cluster.stop();
          const hangs = cluster.pid !== undefined;
          if (hangs) await cluster.kill();
          if (cluster.pid !== undefined) throw new Error(`process ${cluster.pid} does not end`);
          return hangs;
        },
        tellToStop: () => cluster.tellToStop(),
      };
    } catch (error) {
      const { pid, adopted } = cluster;
      if (!adopted || giveUp?.aborted) await cluster.stop();
      if (!adopted || pid === undefined || giveUp?.aborted) throw error;
      const { message } = error as Error;
      throw new Error(`PostgreSQL (process ${pid}) runs, and cannot be used: ${message}`, { cause: error });
    }
  } finally {
    unlock();
  }
}

class Cluster {
  private readonly programs: PostgresPrograms;
  private readonly data: string;
  private readonly pending: string;
  private readonly pidFile: string;
  private readonly portFile: string;
  readonly password: string;
  /** It was running already, left by a process that was killed. */
  adopted = false;

  constructor(private readonly root: string) {
    this.data = path.join(root, 'data');
    this.programs = new PostgresPrograms(root, this.data);
    // A crash inside initdb leaves a folder that looks whole; this marker says that it is not.
    this.pending = path.join(root, 'initdb.pending');
    this.pidFile = path.join(this.data, 'postmaster.pid');
    this.portFile = path.join(root, 'port');
    const secret = path.join(root, 'password');
    const isMade = existsSync(path.join(this.data, 'PG_VERSION')) && !existsSync(this.pending);
    if (!existsSync(secret) || (!isMade && readFileSync(secret, 'utf8').trim() === '')) {
      // Whole or not at all: without it nobody gets in any more.
      writeFileSync(`${secret}.half`, randomBytes(18).toString('base64url'), { mode: 0o600, flush: true });
      renameSync(`${secret}.half`, secret);
    }
    this.password = readFileSync(secret, 'utf8').trim();
  }

  async make(): Promise<void> {
    if (existsSync(path.join(this.data, 'PG_VERSION')) && !existsSync(this.pending)) return;
    writeFileSync(this.pending, '');
    rmSync(this.data, { recursive: true, force: true });
    mkdirSync(this.data, { mode: 0o700 });
    const passwordFile = path.join(this.root, 'password.initdb');
    writeFileSync(passwordFile, `${this.password}\n`, { mode: 0o600 });
    this.programs.give(this.data, passwordFile);
    const log = path.join(this.root, 'initdb.log');
    const code = await this.programs.initdb(
      [
        ...['-D', this.data, '-U', 'amend', '--pwfile', passwordFile],
        ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-instructions'],
      ],
      log,
    );
    rmSync(passwordFile, { force: true });
    if (code !== 0) throw new Error(`PostgreSQL cannot be set up: ${wordsOf(log)}`);
    rmSync(log);
    rmSync(this.pending);
    // Were the marker back after a power cut, what is stored from now on would be made anew.
    const names = openSync(this.root, 'r');
    try {
      fsyncSync(names);
    } catch {
      // A file system that syncs no folders.
    } finally {
      closeSync(names);
    }
  }

  /** @returns the port */
  async start(giveUp?: AbortSignal): Promise<number> {
    const log = path.join(this.data, 'server.log');
    const told = existsSync(log) ? statSync(log).size : 0;
    let isOurs = false;
    for (let attempt = 0; attempt < 20; attempt++) {
      giveUp?.throwIfAborted();
      this.dropForeignPid();
      const running = this.postmaster();
      if (running?.isStopping) await this.stop();
      else if (running?.port) {
        this.adopted = !isOurs; // ours may take longer than pg_ctl waits
        return running.port;
      } else {
        const port = await this.choosePort();
        isOurs = true;
        const code = await this.programs.pgCtl(
          [
            // Below `root`, where it runs: a shell of its own would take `$` and quotes of a whole path for its own.
            ...['start', '-D', path.basename(this.data), '-l', path.relative(this.root, log)],
            ...['-w', '-t', '60', '-o', `-p ${port} ${START_OPTIONS}`],
          ],
          giveUp,
        );
        if (code === 0) {
          writeFileSync(this.portFile, String(port));
          return port;
        }
      }
      await delay(250);
    }
    throw new Error(`PostgreSQL does not start: ${wordsOf(log, told)}`);
  }

  get pid(): number | undefined {
    return this.postmaster()?.pid;
  }

  tellToStop(): void {
    const running = this.postmaster();
    if (running) process.kill(running.pid, 'SIGINT'); // as pg_ctl does
  }

  async stop(): Promise<void> {
    await this.programs.pgCtl(['stop', '-D', this.data, '-m', 'fast', '-w', '-t', String(STOP_SECONDS)]);
  }

  /** Ends one that hangs, or whose disk does: what it has acknowledged is in its log. One that is not surely ours is left. */
  async kill(): Promise<void> {
    const { pid } = this;
    if (pid === undefined || folderOf(pid) !== realpathSync(this.data)) return;
    killWithChildren(pid);
    for (let waited = 0; this.pid !== undefined && waited < KILLED_MS; waited += 100) await delay(100);
  }

  /** After a power cut another program may have the pid by now: PostgreSQL would take itself for running, and not start. */
  private dropForeignPid(): void {
    const running = this.postmaster();
    const command = running ? commandOf(running.pid) : '';
    if (command !== '' && !command.includes('postgres')) rmSync(this.pidFile);
  }

  /** The server that runs on the folder, by the file that it keeps there; undefined: none does. */
  private postmaster(): { pid: number; port: number; isStopping: boolean } | undefined {
    try {
      const [pid, , , port, , , , state] = readFileSync(this.pidFile, 'utf8').split('\n');
      if (!isRunning(Number(pid))) return undefined;
      return { pid: Number(pid), port: Number(port), isStopping: state?.trim() === 'stopping' };
    } catch {
      return undefined; // no file: it stopped
    }
  }

  /** The port of the last time, so that clients find a server that was restarted; another one if it is taken. */
  private async choosePort(): Promise<number> {
    const last = existsSync(this.portFile) ? Number(readFileSync(this.portFile, 'utf8')) : 0;
    return last > 0 && (await isFree(last)) ? last : freePort();
  }
}

/** Enough for an error, its hint and what came of it. */
const LAST_LINES = 8;

/** The end of a log, from a place in it on. */
function wordsOf(log: string, from = 0): string {
  const words = existsSync(log) ? readFileSync(log).subarray(from).toString().trim() : '';
  return words.split('\n').slice(-LAST_LINES).join('\n') || `it wrote nothing into ${log}; is the disk full?`;
}

async function waitForLock(file: string): Promise<() => void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return lockProcess(file);
    } catch (error) {
      if (!(error instanceof LockHeldError) || attempt > 600) throw error;
      await delay(100);
    }
  }
}
