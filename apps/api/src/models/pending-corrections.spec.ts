import { Prisma, type Transaction } from '@amend/db';
import { pendingCorrections } from './pending-corrections.js';

describe('pendingCorrections', () => {
  const asked: string[] = [];
  const learned = ['a', 'b', 'c'].map((modelId) => ({
    modelId,
    runId: null,
    startedAt: new Date(),
    beyond: [],
  }));
  const transaction = {
    $queryRaw: async (query: TemplateStringsArray | Prisma.Sql, ...values: Prisma.Value[]) => {
      const { text } = 'sql' in query ? query : Prisma.sql(query, ...values);
      asked.push(text);
      return asked.length === 1 ? learned : [{ modelId: 'b', count: 2 }];
    },
  } as unknown as Transaction;

  it('asks once for however many models', async () => {
    const pending = await pendingCorrections(transaction, ['a', 'b', 'c']);
    expect(pending.get('b')).toBe(2);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.split('union all')).toHaveLength(3);
  });
});
