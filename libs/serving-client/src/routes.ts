import { connectivityState } from '@grpc/grpc-js';
import { Endpoint } from './endpoint.js';
import type { Server } from './server.js';

/** A version that has servers of its own. */
export interface Route {
  model: string;
  version: number;
  /** None: the version cannot be reached now. */
  servers: readonly Server[];
}

/** Which servers answer which version, changeable while calls run. Servers are shared between routes. */
export class Routes {
  private readonly endpoints = new Map<string, Endpoint>();
  private everywhere: Endpoint[] = [];
  private byVersion = new Map<string, Endpoint[]>();
  private turn = 0;

  /** Replaces everything; channels of servers that stay are kept, others close after their last call. */
  set(everywhere: readonly Server[], routes: readonly Route[]): void {
    this.everywhere = this.of(everywhere);
    this.byVersion = new Map(
      routes.map(({ model, version, servers }) => [key(model, version), this.of(servers)]),
    );
    const used = new Set([this.everywhere, ...this.byVersion.values()].flat());
    for (const endpoint of this.endpoints.values()) {
      if (used.has(endpoint)) continue;
      this.endpoints.delete(endpoint.address);
      endpoint.retire();
    }
  }

  /** The servers for a request: those of the version's own route, else those for everything. */
  for(model: string, version: number | undefined): readonly Endpoint[] {
    const own = version === undefined ? undefined : this.byVersion.get(key(model, version));
    return own ?? this.everywhere;
  }

  /**
   * The server to call: of those that can be relied on the one with the fewest calls under way, in turn where several have.
   * One that is still connecting, which may hang, only if none is connected; one that is known to be unreachable only if all
   * are. undefined: there is none, or each has failed too often just now.
   *
   * @param except one that has just failed, taken only if there is no other
   */
  choose(endpoints: readonly Endpoint[], except?: Endpoint): Endpoint | undefined {
    const now = performance.now();
    const start = this.turn++;
    let best: Endpoint | undefined;
    let bestRank = Number.POSITIVE_INFINITY;
    for (let offset = 0; offset < endpoints.length; offset++) {
      const endpoint = endpoints[(start + offset) % endpoints.length];
      if (!endpoint?.allowed(now)) continue;
      const rank = endpoint.pending + (endpoint === except ? AGAIN : BEHIND[endpoint.state()]);
      if (rank < bestRank) [best, bestRank] = [endpoint, rank];
    }
    return best;
  }

  close(): void {
    for (const endpoint of this.endpoints.values()) endpoint.close();
  }

  private of(servers: readonly Server[]): Endpoint[] {
    const endpoints = servers.map((server) => {
      const endpoint = this.endpoints.get(server.address) ?? new Endpoint(server);
      this.endpoints.set(server.address, endpoint);
      return endpoint;
    });
    return [...new Set(endpoints)];
  }
}

/** Each above any number of calls under way. */
const BEHIND: Readonly<Record<connectivityState, number>> = {
  [connectivityState.READY]: 0,
  [connectivityState.IDLE]: 1e9,
  [connectivityState.CONNECTING]: 1e9,
  [connectivityState.TRANSIENT_FAILURE]: 2e9,
  [connectivityState.SHUTDOWN]: 2e9,
};
const AGAIN = 3e9;

const key = (model: string, version: number) => `${version} ${model}`;
