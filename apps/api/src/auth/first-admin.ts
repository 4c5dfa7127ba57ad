import type { Database } from '@amend/db';
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
    if (this.settings.auth === 'none' || (await this.hasAdmin())) return;
    const token = newSecret('');
    await this.database.$transaction([
      this.database.apiKey.deleteMany({ where: { oneTime: true } }),
      this.database.apiKey.create({
        data: { name: 'first admin', role: 'admin', prefix: '', hash: secretHash(token), oneTime: true },
      }),
    ]);
    const url = this.settings.publicUrl ?? localUrl(this.settings);
    this.announce(`Sign in as the first admin (works once, within a day): ${url}/sign-in?token=${token}`);
  }

  private async hasAdmin(): Promise<boolean> {
    // A key that came from such a link is known to nobody (it has no prefix): only its sessions can be used.
    const usable = [{ prefix: { not: '' } }, { sessions: { some: { expiresAt: { gt: new Date() } } } }];
    const count = await this.database.apiKey.count({
      where: { role: 'admin', oneTime: false, revokedAt: null, OR: usable },
    });
    return count > 0;
  }

  /** The supervisor shows it to whoever started Amend; alone, the log has to do. */
  private announce(text: string): void {
    if (process.send) process.send({ type: 'notice', text });
    else this.logger.warn(text);
  }
}
