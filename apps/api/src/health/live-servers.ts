import type { HealthReport } from '@amend/contracts';
import { type ServerStatus, type ServingClient, ServingError } from '@amend/serving-client';
import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { SERVING, SETTINGS } from '../platform/tokens.js';
import { stateAt } from '../releases/served/state-at.js';

type Server = NonNullable<HealthReport['models'][number]['servers']>[number];

/** Asks the servers that requests for a version go to how they have it. */
@Injectable()
export class LiveServers {
  /** The one that came along has a socket for an address, which nobody else can use. */
  private readonly areNamed: boolean;

  constructor(
    @Inject(SERVING) private readonly serving: Pick<ServingClient, 'modelStatusEverywhere'>,
    @Inject(SETTINGS) { servingTarget }: Pick<Settings, 'servingTarget'>,
  ) {
    this.areNamed = servingTarget !== 'embedded';
  }

  /** One that says nothing within the limit, in milliseconds, is told as one that cannot be reached. */
  async of(model: string, version: number, limitMs: number): Promise<Server[]> {
    const statuses = await this.serving.modelStatusEverywhere(model, version, AbortSignal.timeout(limitMs));
    return statuses.map((status) => ({
      address: this.areNamed ? status.address : null,
      ...stateOf(status, limitMs),
    }));
  }
}

function stateOf(status: ServerStatus, limitMs: number): Pick<Server, 'state' | 'says'> {
  if (status.error instanceof ServingError && status.error.code === 'CANCELLED')
    return { state: 'unreachable', says: `no answer within ${limitMs} ms` };
  const found = stateAt(status);
  return { state: found.state, says: 'message' in found ? found.message : '' };
}
