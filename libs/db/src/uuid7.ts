import { randomFillSync } from 'node:crypto';

/** Random bytes for many ids at a time: asking for ten costs as much as asking for thousands. */
const pool = Buffer.alloc(4096);
let used = pool.length;

/** A UUID of version 7 (RFC 9562): 48 bits of milliseconds, then random ones, so that ids sort by time. */
export function uuid7(now = Date.now()): string {
  if (used + 10 > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.toString('hex', used, used + 10);
  used += 10;
  const time = now.toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(random.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`;
}
