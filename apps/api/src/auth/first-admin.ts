import type { Database, Transaction } from '@amend/db';
import type { Logger } from '@amend/logging';
import { localUrl, type Settings } from '@amend/settings';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DATABASE, LOGGER, SETTINGS } from '../platform/tokens.js';
import { newSecret, secretHash } from './secret.js';

/** While nobody can sign in as an admin, each start prints a new one-time link, and the one before is void. */
@Injectable()
export class FirstAdmin implements OnApplicationBootstrap {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.auth === 'none' || (await hasAdmin(this.database))) return;
    await this.database.$transaction(async (transaction) => {
      // Those that start at once come one after the other, each makes the link of the one before void, and none comes between
      // somebody who signs in with one and the look for an admin.
      await transaction.$executeRaw`lock table api_keys in share row exclusive mode`;
      if (await hasAdmin(transaction)) return;
      const token = newSecret('');
      await transaction.apiKey.deleteMany({ where: { oneTime: true } });
      await transaction.apiKey.create({
        data: { name: 'first admin', role: 'admin', prefix: '', hash: secretHash(token), oneTime: true },
      });
      const url = this.settings.publicUrl ?? localUrl(this.settings);
      // Before others have their turn: the newest in all logs together is the one that works.
      this.announce(`Sign in as the first admin (works once, within a day): ${url}/sign-in?token=${token}`);
    });
  }

  /** The supervisor shows it to whoever started Amend; alone, the log has to do. */
  private announce(text: string): void {
    if (process.send) process.send({ type: 'notice', text });
    else this.logger.warn(text);
  }
}

async function hasAdmin(transaction: Transaction): Promise<boolean> {
  // A key that came from such a link is known to nobody (it has no prefix): only its sessions can be used.
  const usable = [{ prefix: { not: '' } }, { sessions: { some: { expiresAt: { gt: new Date() } } } }];
  const count = await transaction.apiKey.count({
    where: { role: 'admin', oneTime: false, revokedAt: null, OR: usable },
  });
  return count > 0;
}
