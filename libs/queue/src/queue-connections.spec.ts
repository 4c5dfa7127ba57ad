import type { Changes, SqlDatabase } from '@amend/db/sql';
import { QueueConnections } from './queue-connections.js';

describe('QueueConnections', () => {
  const begin = (makeTables: () => Promise<void>) => {
    const errors: string[] = [];
    const changes = { closed: false };
    const connections = new QueueConnections(
      { onOneConnection: makeTables } as unknown as SqlDatabase,
      changes as unknown as Changes,
      ({ message }) => void errors.push(message),
    );
    return { connections, changes, errors };
  };

  it('waits for a database that is away, and makes the tables once for all who ask', async () => {
    let tries = 0;
    const { connections, errors } = begin(async () => {
      if (++tries < 3) throw new Error('it is away');
    });
    await Promise.all([connections.ready(), connections.ready()]);
    await connections.ready();
    expect(tries).toBe(3);
    expect(errors).toEqual(['it is away', 'it is away']);
  });

  it('waits no longer once all is closed', async () => {
    const { connections, changes, errors } = begin(async () => {
      changes.closed = true;
      throw new Error('it is away');
    });
    await connections.ready();
    expect(errors).toEqual(['it is away']);
  });
});
