import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nothing to guess, so that a plain hash protects it. */
export function newSecret(prefix: string): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is kept of a secret. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
