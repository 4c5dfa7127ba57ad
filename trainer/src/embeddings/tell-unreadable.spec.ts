import { tellUnreadable } from './tell-unreadable.js';

describe('tellUnreadable', () => {
  it('has ten images named, however many there are, and says that there are more', () => {
    const log: string[] = [];
    const tell = tellUnreadable((message) => log.push(message), 'cannot be read');
    for (let at = 0; at < 10; at++) tell(`image-${at}`, 'its file is missing');
    expect(log).toHaveLength(10);
    expect(log.at(-1)).toBe('Image image-9 cannot be read: its file is missing');
    for (let at = 10; at < 1_000; at++) tell(`image-${at}`, 'its file is missing');
    expect(log.slice(10)).toEqual(['More images than these 10 are so, and not named']);
  });
});
