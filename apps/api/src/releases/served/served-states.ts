import type { ServerStatus, ServingClient } from '@amend/serving-client';
import { Inject, Injectable } from '@nestjs/common';
import { SERVING } from '../../platform/tokens.js';
import type { ServedState } from '../next-action/release-snapshot.js';
import { stateAt } from './state-at.js';

/** A server that has been away for so long gets no requests, and holds up no release. */
const GONE_MS = 10_000;

/** Asks model servers how versions stand. */
@Injectable()
export class ServedStates {
  private readonly awaySince = new Map<string, number>();

  constructor(@Inject(SERVING) private readonly serving: Pick<ServingClient, 'modelStatusEverywhere'>) {}

  /**
   * How a version stands now at all servers that requests for it go to: as on the one where it has come least far. Servers
   * that are gone are left out while there are others: one that comes back loads what there is before it answers.
   */
  async of(model: string, version: number): Promise<ServedState> {
    const statuses = await this.serving.modelStatusEverywhere(model, version);
    const now = performance.now();
    const present = statuses.filter((status) => !this.isGone(status, now)).map(stateAt);
    const states = present.length > 0 ? present : statuses.map(stateAt);
    const least = (['failed', 'unreachable', 'loading', 'available'] as const).flatMap((state) =>
      states.filter((each) => each.state === state),
    );
    return least[0] ?? { state: 'unreachable', message: `No server has version ${version}.` };
  }

  private isGone(status: ServerStatus, now: number): boolean {
    if (stateAt(status).state !== 'unreachable') {
      this.awaySince.delete(status.address);
      return false;
    }
    const since = this.awaySince.get(status.address) ?? now;
    this.awaySince.set(status.address, since);
    return now - since >= GONE_MS;
  }
}
