import type { Database } from '@amend/db';
import type { Logger } from '@amend/logging';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE, LOGGER } from '../platform/tokens.js';
import type { CallerIdentity } from './caller.js';
import { secretHash } from './secret.js';

/** How long another process's revocation may go unnoticed; one made in this process counts at once. */
const CACHE_MS = 5_000;
const CACHE_SIZE = 10_000;
const USED_EVERY_MS = 60_000;

interface Entry {
  caller: CallerIdentity | null;
  until: number;
}

/** Who stands behind an API key or a session cookie. */
@Injectable()
export class Identities {
  private cache = new Map<string, Entry>();

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  ofKey(key: string): Promise<CallerIdentity | null> {
    return this.cached('key', secretHash(key), (hash) => this.readKey(hash));
  }

  ofSession(secret: string): Promise<CallerIdentity | null> {
    return this.cached('session', secretHash(secret), (hash) => this.readSession(hash));
  }

  /** After a key was revoked or a session ended. */
  forget(): void {
    this.cache = new Map(); // what is being read now goes to the old one
  }

  private async cached(
    kind: string,
    hash: string,
    read: (hash: string) => Promise<CallerIdentity | null>,
  ): Promise<CallerIdentity | null> {
    const now = performance.now();
    const { cache } = this;
    const known = cache.get(kind + hash);
    if (known && known.until > now) return known.caller;
    const caller = await read(hash);
    if (cache.size >= CACHE_SIZE) cache.clear();
    if (caller) cache.set(kind + hash, { caller, until: now + CACHE_MS });
    else cache.delete(kind + hash);
    return caller;
  }

  private async readKey(hash: string): Promise<CallerIdentity | null> {
    const key = await this.database.apiKey.findUnique({ where: { hash } });
    if (!key || key.revokedAt || key.oneTime) return null;
    this.noteUse(key);
    return { name: key.name, role: key.role };
  }

  private async readSession(hash: string): Promise<CallerIdentity | null> {
    const session = await this.database.session.findUnique({ where: { hash }, include: { key: true } });
    if (!session || session.expiresAt < new Date() || session.key.revokedAt) return null;
    this.noteUse(session.key);
    return { name: session.key.name, role: session.key.role };
  }

  private noteUse({ id, lastUsedAt }: { id: string; lastUsedAt: Date | null }): void {
    if (lastUsedAt && Date.now() - lastUsedAt.getTime() < USED_EVERY_MS) return;
    this.database.apiKey
      .update({ where: { id }, data: { lastUsedAt: new Date() } })
      .catch((error: unknown) => this.logger.warn({ err: error }, 'the use of a key could not be noted'));
  }
}
