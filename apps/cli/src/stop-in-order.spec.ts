import { stopInOrder } from './stop-in-order.js';

describe('stopInOrder', () => {
  it('stops the last one first, and all of them, and says what could not be stopped', async () => {
    const stopped: string[] = [];
    const stop = (name: string, error?: Error) => ({
      name,
      stop: async () => {
        await Promise.resolve();
        if (error) throw error;
        stopped.push(name);
      },
    });
    const problems = await stopInOrder([
      stop('lock'),
      stop('PostgreSQL', new Error('pg_ctl ended with 1')),
      stop('trainer'),
      stop('API', new Error('kill EPERM')),
    ]);
    expect(stopped).toEqual(['trainer', 'lock']);
    expect(problems).toEqual(['API: kill EPERM', 'PostgreSQL: pg_ctl ended with 1']);
  });
});
