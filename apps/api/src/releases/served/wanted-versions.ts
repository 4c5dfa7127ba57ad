import { activeReleaseStates } from '@amend/contracts';
import type { Transaction } from '@amend/db';
import type { TargetVersion } from '../targets/release-target.js';

export interface WantedVersion extends TargetVersion {
  /** Live, or previous and kept warm: it has to be there. What an unfinished release needs may be there. */
  needed: boolean;
}

/** The versions that are served, or about to be, of all models or of one. */
export async function wantedVersions(database: Transaction, modelId?: string): Promise<WantedVersion[]> {
  const models = await database.model.findMany({
    where: { deletedAt: null, ...(modelId !== undefined && { id: modelId }) },
    select: {
      id: true,
      name: true,
      live: true,
      previous: true,
      releases: { where: { state: { in: [...activeReleaseStates] } }, select: { version: true } },
      versions: { select: { number: true, bundle: true, state: true } },
    },
  });
  return models.flatMap(({ id, name, live, previous, releases, versions }) =>
    versions.flatMap(({ number, bundle, state }): WantedVersion[] => {
      const needed = number === live || (number === previous && state === 'released');
      if (!needed && !releases.some(({ version }) => version === number)) return [];
      return [{ modelId: id, model: name, version: number, bundle, needed }];
    }),
  );
}
