import type { GetModelStatusResponse, VersionState } from '@amend/serving-protocol';

/** State of a version on a server. */
export interface VersionStatus {
  version: number;
  state: VersionState;
  /** Why a version in END failed; empty for one that was simply unloaded. */
  errorMessage: string;
}

export function versionStatuses({ modelVersionStatus }: GetModelStatusResponse): VersionStatus[] {
  return modelVersionStatus.map(({ version, state, status }) => ({
    version,
    state,
    errorMessage: status?.errorMessage ?? '',
  }));
}
