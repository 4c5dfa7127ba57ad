import type { CreateTrainingRun } from '@amend/contracts';
import { unprocessable } from '../common/api-error.js';

/** @throws ApiError 422 for a training mode that this build does not have */
export function refuseUnavailableMode(mode: CreateTrainingRun['mode']): void {
  if (mode !== 'head')
    throw unprocessable('mode_unavailable', 'This build learns heads only so far: ask for "mode": "head"');
}
