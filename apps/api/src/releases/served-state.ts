import { type ServingClient, ServingError } from '@amend/serving-client';
import type { ServedState } from './next-action.js';

/** How a version stands at the model server now. */
export async function servedState(
  serving: ServingClient,
  model: string,
  version: number,
): Promise<ServedState> {
  try {
    const [status] = await serving.modelStatus(model, version);
    if (status?.state === 'AVAILABLE') return { state: 'available' };
    if (status?.state === 'END' && status.errorMessage !== '')
      return { state: 'failed', message: status.errorMessage };
    return { state: 'loading' };
  } catch (error) {
    if (!(error instanceof ServingError)) throw error;
    if (error.code === 'NOT_FOUND') return { state: 'loading' }; // not discovered yet
    return { state: 'unreachable', message: error.message };
  }
}
