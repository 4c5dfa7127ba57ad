import { type ServerStatus, type ServingClient, ServingError } from '@amend/serving-client';
import type { ServedState } from './release-snapshot.js';

/** How a version stands now at all servers that requests for it go to: as on the one where it has come least far. */
export async function servedState(
  serving: ServingClient,
  model: string,
  version: number,
): Promise<ServedState> {
  const states = (await serving.modelStatusEverywhere(model, version)).map(stateAt);
  const least = (['failed', 'unreachable', 'loading', 'available'] as const).flatMap((state) =>
    states.filter((each) => each.state === state),
  );
  return least[0] ?? { state: 'unreachable', message: `No server has version ${version}.` };
}

function stateAt({ versions: [status], error }: ServerStatus): ServedState {
  if (error instanceof ServingError && error.code !== 'NOT_FOUND')
    return { state: 'unreachable', message: error.message };
  if (status?.state === 'AVAILABLE') return { state: 'available' };
  if (status?.state === 'END' && status.errorMessage !== '')
    return { state: 'failed', message: status.errorMessage };
  return { state: 'loading' }; // or not discovered yet
}
