import { symbols } from 'pino';
import { createLogger } from './logger.js';

describe('the logger', () => {
  it('never tells the password that Redis refused', () => {
    const logger = createLogger('api', { level: 'info', pretty: false });
    const stream = Reflect.get(logger, symbols.streamSym) as { write(line: string): void };
    const write = jest.spyOn(stream, 'write').mockImplementation(() => undefined);
    const command = { name: 'hello', args: ['3', 'AUTH', 'default', 'a secret'] };
    logger.warn({ err: Object.assign(new Error('WRONGPASS'), { command }) }, 'the queue failed');
    const [[line = ''] = []] = write.mock.calls;
    expect(line).toContain('WRONGPASS');
    expect(line).not.toContain('a secret');
  });
});
