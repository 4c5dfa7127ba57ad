import type { Database, Transaction } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { DATABASE } from '../platform/tokens.js';
import type { CallerIdentity } from './caller.js';
import { Identities } from './identities.js';
import { newSecret, secretHash } from './secret.js';
import { SESSION_DAYS } from './session-cookie.js';

/** A sign-in link is for now: one that nobody used stays in logs and in terminals. */
const LINK_MS = 86_400_000;

export interface OpenedSession {
  secret: string;
  caller: CallerIdentity;
}

interface Owner extends CallerIdentity {
  id: string;
}

/** Sessions of the web UI. Each hangs on an API key and ends with it. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly identities: Identities,
  ) {}

  /**
   * @param token an API key, or the token of a sign-in link of the last day, which is used up by this
   * @returns null where it is neither
   */
  async open(token: string): Promise<OpenedSession | null> {
    return this.database.$transaction(async (transaction) => {
      const hash = secretHash(token);
      const key = await transaction.apiKey.findFirst({ where: { hash, revokedAt: null } });
      if (!key) return null;
      const owner = key.oneTime ? await useUp(transaction, key.id) : key;
      if (!owner) return null;
      const secret = newSecret('');
      const expiresAt = new Date(Date.now() + SESSION_DAYS * 86_400_000);
      await transaction.session.deleteMany({ where: { expiresAt: { lt: new Date() } } });
      await transaction.session.create({ data: { keyId: owner.id, hash: secretHash(secret), expiresAt } });
      await transaction.auditEntry.create({
        data: { by: owner.name, action: 'session.create', subject: owner.id },
      });
      return { secret, caller: { name: owner.name, role: owner.role } };
    });
  }

  async close(secret: string): Promise<void> {
    await this.database.session.deleteMany({ where: { hash: secretHash(secret) } });
    this.identities.forget();
  }
}

/** Turns a one-time key into a lasting one that nobody knows, for its sessions to hang on. Of two at once, one wins. */
async function useUp(transaction: Transaction, id: string): Promise<Owner | null> {
  const createdAt = { gt: new Date(Date.now() - LINK_MS) };
  const { count } = await transaction.apiKey.updateMany({
    where: { id, oneTime: true, revokedAt: null, createdAt },
    data: { oneTime: false, hash: secretHash(newSecret('')), prefix: '' },
  });
  return count === 1 ? transaction.apiKey.findUniqueOrThrow({ where: { id } }) : null;
}
