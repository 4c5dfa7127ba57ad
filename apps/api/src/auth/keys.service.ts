import type { ApiKey, CreateApiKey, CreatedApiKey } from '@amend/contracts';
import type { ApiKey as ApiKeyRow, Database } from '@amend/db';
import { Inject, Injectable } from '@nestjs/common';
import { conflict, notFound } from '../errors/api-error.js';
import { DATABASE } from '../platform/tokens.js';
import { Identities } from './identities.js';
import { newSecret, secretHash } from './secret.js';

const KEY_PREFIX = 'amend_';
const SHOWN = KEY_PREFIX.length + 6;
/** Signs what Amend does by itself, and what is done where nobody signs in. */
const OWN_NAMES = ['amend', 'local', 'schedule', 'system'];

/** API keys: made, listed, revoked. */
@Injectable()
export class KeysService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly identities: Identities,
  ) {}

  async list(): Promise<ApiKey[]> {
    const rows = await this.database.apiKey.findMany({ where: { oneTime: false }, orderBy: { id: 'asc' } });
    return rows.map(shown);
  }

  /** @throws ApiError 409 where the name is in use */
  async create({ name, role }: CreateApiKey, by: string): Promise<CreatedApiKey> {
    if (OWN_NAMES.includes(name))
      throw conflict('name_taken', `Amend itself goes by the name ${JSON.stringify(name)}`);
    const key = newSecret(KEY_PREFIX);
    const row = await this.database.$transaction(async (transaction) => {
      // Rows are signed with the name, so two keys in use must not share one; who asks at the same moment waits.
      await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext('api_keys'))`;
      if (await transaction.apiKey.findFirst({ where: { name, revokedAt: null } }))
        throw conflict('name_taken', `There is a key named ${JSON.stringify(name)} already`);
      const made = await transaction.apiKey.create({
        data: { name, role, prefix: key.slice(0, SHOWN), hash: secretHash(key) },
      });
      await transaction.auditEntry.create({
        data: { by, action: 'key.create', subject: made.id, detail: { name, role } },
      });
      return made;
    });
    return { ...shown(row), key };
  }

  /** Its sessions end with it. Revoking twice is no error. */
  async revoke(id: string, by: string): Promise<void> {
    await this.database.$transaction(async (transaction) => {
      const row = await transaction.apiKey.findFirst({ where: { id, oneTime: false } });
      if (!row) throw notFound('API key', id);
      if (row.revokedAt) return;
      await transaction.apiKey.update({ where: { id }, data: { revokedAt: new Date() } });
      await transaction.session.deleteMany({ where: { keyId: id } });
      await transaction.auditEntry.create({ data: { by, action: 'key.revoke', subject: id } });
    });
    this.identities.forget();
  }
}

function shown(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    prefix: row.prefix,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
