import dns from 'node:dns';
import { isIP } from 'node:net';
import { isProxied } from './is-proxied.js';
import type { Server } from './server.js';

const PAUSE_MS = 5_000;

/**
 * The servers behind names that have several, as the replicas of a service have in Compose, a swarm (`tasks.NAME`) or Kubernetes
 * (headless): a channel would hold to one of them. Looks again every few seconds; what was found stays while nothing answers.
 */
export class ServerNames {
  private readonly names = new Map<string, readonly string[]>();
  private timer: NodeJS.Timeout | undefined;
  private looks = 0;

  /** @param changed called when a name has other servers than before */
  constructor(private readonly changed: () => void) {}

  /** Says which addresses, `host:port` each, are in use; names among them that are new are looked up at once. */
  watch(addresses: readonly string[]): void {
    const inUse = new Set(addresses.filter((address) => hasName(address) && !isProxied(parts(address).host)));
    for (const name of this.names.keys()) if (!inUse.has(name)) this.names.delete(name);
    const added = [...inUse].filter((name) => !this.names.has(name));
    for (const name of added) this.names.set(name, [name]);
    if (added.length > 0) void this.look();
  }

  /** Where an address's servers are: at that address, unless its name has several. */
  of(address: string): Server[] {
    const found = this.names.get(address) ?? [address];
    return found.map((one) => (one === address ? { address } : { address: one, authority: address }));
  }

  close(): void {
    this.watch([]);
  }

  private async look(): Promise<void> {
    this.looks++;
    const look = this.looks;
    const found = await Promise.all(
      [...this.names.keys()].map(async (name) => ({ name, servers: await serversOf(name).catch(() => []) })),
    );
    if (look !== this.looks) return; // one that began later knows better
    const news = found.filter(({ name, servers }) => {
      const known = this.names.get(name); // unless it went out of use meanwhile
      return known && servers.length > 0 && servers.join() !== known.join();
    });
    for (const { name, servers } of news) this.names.set(name, servers);
    if (news.length > 0) this.changed();
    clearTimeout(this.timer);
    if (this.names.size > 0) this.timer = setTimeout(() => this.look(), PAUSE_MS).unref();
  }
}

async function serversOf(address: string): Promise<string[]> {
  const { host, port } = parts(address);
  const found = await dns.promises.lookup(host, { all: true });
  // One server mostly has an address of each family.
  const [four, six] = [4, 6].map((family) => found.filter((one) => one.family === family)) as [Found, Found];
  const servers = four.length >= six.length ? four : six;
  if (servers.length < 2) return [address];
  return servers.map(({ address: ip, family }) => `${family === 6 ? `[${ip}]` : ip}:${port}`).sort();
}

type Found = dns.LookupAddress[];

function hasName(address: string): boolean {
  return !address.startsWith('unix:') && isIP(parts(address).host) === 0;
}

function parts(address: string): { host: string; port: string } {
  const colon = address.lastIndexOf(':');
  return { host: address.slice(0, colon).replace(/^\[|\]$/g, ''), port: address.slice(colon + 1) };
}
