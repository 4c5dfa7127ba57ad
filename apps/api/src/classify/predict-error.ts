import { ServingError } from '@amend/serving-client';
import { unavailable } from '../errors/api-error.js';

/** What a failed call to the model servers means to who asked. */
export function predictError(error: unknown): unknown {
  if (!(error instanceof ServingError)) return error;
  if (error.code === 'DEADLINE_EXCEEDED' || error.code === 'RESOURCE_EXHAUSTED')
    return unavailable('overloaded', 'The model server has too much to do; try again in a moment', 1, error);
  if (isVersionGone(error))
    return unavailable(
      'model_unavailable',
      'The model server does not serve this version at the moment; try again in a moment',
      2,
      error,
    );
  if (error.unavailable || error.code === 'CANCELLED')
    return unavailable(
      'model_unavailable',
      'The model server does not answer; try again in a moment',
      2,
      error,
    );
  return error;
}

/** The server does not have the version that was asked for: the alias may have moved on meanwhile. */
export function isVersionGone(error: unknown): boolean {
  return error instanceof ServingError && error.code === 'NOT_FOUND';
}

/** Whether another version may answer where one did not: not what who asked cancelled, nor on a server that all share. */
export function anotherMayAnswer(error: unknown, separateServers: boolean): boolean {
  if (!(error instanceof ServingError)) return false;
  if (['RESOURCE_EXHAUSTED', 'CANCELLED'].includes(error.code)) return false;
  return separateServers || !['UNAVAILABLE', 'DEADLINE_EXCEEDED'].includes(error.code);
}

/**
 * Whether a version is to blame for what another one answered. Not for being late: only one of the two has the requests of
 * everybody. A version that hangs shows itself where both are asked the same, see VersionTrials. Nor for not being there yet at
 * the server of this process, as where each machine has its own: who releases it sees to it that it is.
 */
export function isVersionsFault(error: unknown): boolean {
  return (
    error instanceof ServingError &&
    !['RESOURCE_EXHAUSTED', 'CANCELLED', 'DEADLINE_EXCEEDED', 'NOT_FOUND'].includes(error.code)
  );
}
