import { spawn } from 'node:child_process';
import { chownSync, closeSync, openSync } from 'node:fs';
import { type PostgresAccount, postgresAccount } from './postgres-account.js';
import { postgresBinaries } from './postgres-binaries.js';

/** PostgreSQL's own programs, run in a folder by the account that its data belong to. */
export class PostgresPrograms {
  private readonly binaries = postgresBinaries();
  private readonly account: PostgresAccount;

  /**
   * @param root where they run
   * @param data the data folder, which need not be there yet
   */
  constructor(
    private readonly root: string,
    data: string,
  ) {
    this.account = postgresAccount(data, [this.binaries.initdb]);
  }

  /** Makes files belong to the account. */
  give(...files: string[]): void {
    const { uid, gid } = this.account;
    if (uid !== undefined && gid !== undefined) for (const file of files) chownSync(file, uid, gid);
  }

  /**
   * @param log the file that gets what it says
   * @returns its exit code
   */
  async initdb(args: string[], log: string): Promise<number> {
    const output = openSync(log, 'w');
    try {
      return await this.spawn(this.binaries.initdb, args, output);
    } finally {
      closeSync(output);
    }
  }

  /**
   * @param giveUp sends SIGINT, which `pg_ctl start` hands on to the server that it waits for
   * @returns its exit code
   */
  pgCtl(args: string[], giveUp?: AbortSignal): Promise<number> {
    return this.spawn(this.binaries.pgCtl, args, 'ignore', giveUp);
  }

  private spawn(
    program: string,
    args: string[],
    output: number | 'ignore',
    giveUp?: AbortSignal,
  ): Promise<number> {
    return new Promise((resolve, reject) => {
      // No pipes: the server inherits them and would hold them open. An own group: Ctrl-C must not reach it first.
      const { prefix, uid, gid } = this.account;
      const [command = program, ...rest] = [...prefix, program, ...args];
      const child = spawn(command, rest, {
        uid,
        gid,
        cwd: this.root,
        stdio: ['ignore', output, output],
        detached: true,
        signal: giveUp,
        killSignal: 'SIGINT',
        env: { ...process.env, LC_ALL: 'C' },
      });
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? -1));
    });
  }
}
