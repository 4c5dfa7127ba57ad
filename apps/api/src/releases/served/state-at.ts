import { type ServerStatus, ServingError } from '@amend/serving-client';
import type { ServedState } from '../next-action/release-snapshot.js';

/** How a version stands at one server, from what that server says of it alone. */
export function stateAt({ versions: [status], error }: ServerStatus): ServedState {
  if (error instanceof ServingError && error.code !== 'NOT_FOUND')
    return { state: 'unreachable', message: error.message };
  if (status?.state === 'AVAILABLE') return { state: 'available' };
  if (status?.state === 'END' && status.errorMessage !== '')
    return { state: 'failed', message: status.errorMessage };
  return { state: 'loading' }; // or not discovered yet
}
