import { z } from 'zod';
import { changesOf } from './changes-of.js';

const share = z.number().min(0).max(1);
const seconds = z.int().min(0).max(86_400);

/** How the releases of a model go, beyond what every release does: tried out beside the live version, then shifted to. */
export const releasePolicySchema = z
  .strictObject({
    shadowShare: share.default(0).meta({
      description: 'Share of live requests that a new version answers too, unseen; 0: none',
    }),
    shadowSeconds: seconds.default(60),
    canaryShare: share
      .max(0.9)
      .default(0)
      .meta({ description: 'Share of live requests that a new version answers first; 0: none' }),
    canarySeconds: seconds.default(60),
    watchSeconds: seconds.default(60).meta({
      description: 'How long a version that went live is watched, and rolled back by itself; 0: not at all',
    }),
    maxErrorRate: share
      .default(0.02)
      .meta({ description: 'Share of failed requests beyond which it is undone' }),
    maxLatencyFactor: z.number().min(1).max(100).default(3).meta({
      description: 'Beyond so many times the other version’s time, measured side by side, it is undone',
    }),
    maxDisagreement: share.default(0.5).meta({
      description: 'Share of shadowed requests with another best class beyond which it does not go on',
    }),
    keepPreviousSeconds: z.int().min(0).max(31_536_000).nullable().default(null).meta({
      description:
        'How long the previous version is kept running for a rollback; null: until the next release',
    }),
  })
  .meta({ id: 'ReleasePolicy' });
export type ReleasePolicy = z.infer<typeof releasePolicySchema>;
export const releasePolicyChangesSchema = changesOf(releasePolicySchema).meta({
  id: 'ReleasePolicySettings',
});
