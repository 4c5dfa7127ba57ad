import type { Database } from '@amend/db';
import type { Logger } from '@amend/logging';
import { Identities } from './identities.js';

describe('Identities', () => {
  it('do not remember a key that is revoked while it is being read', async () => {
    let answer: (row: object) => void = () => undefined;
    const findUnique = () =>
      new Promise<object>((resolve) => {
        answer = resolve;
      });
    const database = { apiKey: { findUnique, update: async () => undefined } } as unknown as Database;
    const identities = new Identities(database, {} as Logger);
    const row = { id: 'id', name: 'camera', role: 'predict', oneTime: false, lastUsedAt: null };

    const first = identities.ofKey('key');
    identities.forget();
    answer({ ...row, revokedAt: null });
    expect(await first).toMatchObject({ name: 'camera' });

    const second = identities.ofKey('key');
    answer({ ...row, revokedAt: new Date() });
    expect(await second).toBeNull();
  });
});
