import { checkHash } from './image-hash.js';

/** An image that was set aside. */
export interface AsideImage {
  hash: string;
  at: Date;
}

/** Its name: the same image may be set aside once more, and is then another one. */
export function asideName({ hash, at }: AsideImage): string {
  checkHash(hash);
  return `${hash}.${at.getTime()}`;
}

/** What a name says; null: it is none of ours. */
export function parseAside(name: string): AsideImage | null {
  const [, hash, at] = /^([0-9a-f]{64})\.(\d+)$/.exec(name) ?? [];
  return hash && at ? { hash, at: new Date(Number(at)) } : null;
}
