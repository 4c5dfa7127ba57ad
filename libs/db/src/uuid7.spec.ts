import { uuid7 } from './uuid7.js';

describe('uuid7', () => {
  it('is a UUID of version 7 that holds its time', () => {
    const id = uuid7(0x0123456789ab);
    expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('never comes twice', () => {
    expect(new Set(Array.from({ length: 5_000 }, () => uuid7(1))).size).toBe(5_000);
  });
});
