import * as runtime from "@prisma/client/runtime/index-browser";
export type * from '../models.js';
export type * from './prismaNamespace.js';
export declare const Decimal: typeof runtime.Decimal;
export declare const NullTypes: {
    DbNull: (new (secret: never) => typeof runtime.DbNull);
    JsonNull: (new (secret: never) => typeof runtime.JsonNull);
    AnyNull: (new (secret: never) => typeof runtime.AnyNull);
};
/**
 * Helper for filtering JSON entries that have `null` on the database (empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const DbNull: import("@prisma/client-runtime-utils").DbNullClass;
/**
 * Helper for filtering JSON entries that have JSON `null` values (not empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const JsonNull: import("@prisma/client-runtime-utils").JsonNullClass;
/**
 * Helper for filtering JSON entries that are `Prisma.DbNull` or `Prisma.JsonNull`
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const AnyNull: import("@prisma/client-runtime-utils").AnyNullClass;
export declare const ModelName: {
    readonly Model: 'Model';
    readonly Class: 'Class';
    readonly Version: 'Version';
    readonly Image: 'Image';
    readonly Embedding: 'Embedding';
    readonly Prediction: 'Prediction';
    readonly Correction: 'Correction';
    readonly Label: 'Label';
    readonly TrainingRun: 'TrainingRun';
    readonly TrainingExample: 'TrainingExample';
    readonly TrainingRunLog: 'TrainingRunLog';
    readonly Release: 'Release';
    readonly ReleaseStep: 'ReleaseStep';
    readonly Schedule: 'Schedule';
    readonly ReviewLease: 'ReviewLease';
    readonly ApiKey: 'ApiKey';
    readonly Session: 'Session';
    readonly AuditEntry: 'AuditEntry';
};
export type ModelName = (typeof ModelName)[keyof typeof ModelName];
export declare const TransactionIsolationLevel: {
    readonly ReadUncommitted: 'ReadUncommitted';
    readonly ReadCommitted: 'ReadCommitted';
    readonly RepeatableRead: 'RepeatableRead';
    readonly Serializable: 'Serializable';
};
export type TransactionIsolationLevel = (typeof TransactionIsolationLevel)[keyof typeof TransactionIsolationLevel];
export declare const ModelScalarFieldEnum: {
    readonly id: 'id';
    readonly name: 'name';
    readonly backbone: 'backbone';
    readonly start: 'start';
    readonly live: 'live';
    readonly previous: 'previous';
    readonly nextVersion: 'nextVersion';
    readonly createdAt: 'createdAt';
    readonly deletedAt: 'deletedAt';
};
export type ModelScalarFieldEnum = (typeof ModelScalarFieldEnum)[keyof typeof ModelScalarFieldEnum];
export declare const ClassScalarFieldEnum: {
    readonly id: 'id';
    readonly modelId: 'modelId';
    readonly name: 'name';
    readonly nameKey: 'nameKey';
    readonly synset: 'synset';
    readonly status: 'status';
    readonly createdAt: 'createdAt';
};
export type ClassScalarFieldEnum = (typeof ClassScalarFieldEnum)[keyof typeof ClassScalarFieldEnum];
export declare const VersionScalarFieldEnum: {
    readonly id: 'id';
    readonly modelId: 'modelId';
    readonly number: 'number';
    readonly parent: 'parent';
    readonly runId: 'runId';
    readonly state: 'state';
    readonly classIds: 'classIds';
    readonly bundle: 'bundle';
    readonly createdAt: 'createdAt';
    readonly liveSince: 'liveSince';
};
export type VersionScalarFieldEnum = (typeof VersionScalarFieldEnum)[keyof typeof VersionScalarFieldEnum];
export declare const ImageScalarFieldEnum: {
    readonly sha256: 'sha256';
    readonly bytes: 'bytes';
    readonly width: 'width';
    readonly height: 'height';
    readonly contentType: 'contentType';
    readonly createdAt: 'createdAt';
};
export type ImageScalarFieldEnum = (typeof ImageScalarFieldEnum)[keyof typeof ImageScalarFieldEnum];
export declare const EmbeddingScalarFieldEnum: {
    readonly sha256: 'sha256';
    readonly backbone: 'backbone';
    readonly vector: 'vector';
};
export type EmbeddingScalarFieldEnum = (typeof EmbeddingScalarFieldEnum)[keyof typeof EmbeddingScalarFieldEnum];
export declare const PredictionScalarFieldEnum: {
    readonly id: 'id';
    readonly modelId: 'modelId';
    readonly version: 'version';
    readonly sha256: 'sha256';
    readonly classIds: 'classIds';
    readonly scores: 'scores';
    readonly margin: 'margin';
    readonly by: 'by';
    readonly createdAt: 'createdAt';
};
export type PredictionScalarFieldEnum = (typeof PredictionScalarFieldEnum)[keyof typeof PredictionScalarFieldEnum];
export declare const CorrectionScalarFieldEnum: {
    readonly id: 'id';
    readonly seq: 'seq';
    readonly modelId: 'modelId';
    readonly sha256: 'sha256';
    readonly predictionId: 'predictionId';
    readonly classId: 'classId';
    readonly confirmation: 'confirmation';
    readonly by: 'by';
    readonly idempotencyKey: 'idempotencyKey';
    readonly createdAt: 'createdAt';
    readonly undoneAt: 'undoneAt';
    readonly undoneBy: 'undoneBy';
};
export type CorrectionScalarFieldEnum = (typeof CorrectionScalarFieldEnum)[keyof typeof CorrectionScalarFieldEnum];
export declare const LabelScalarFieldEnum: {
    readonly modelId: 'modelId';
    readonly sha256: 'sha256';
    readonly classId: 'classId';
    readonly correctionId: 'correctionId';
    readonly part: 'part';
    readonly updatedAt: 'updatedAt';
};
export type LabelScalarFieldEnum = (typeof LabelScalarFieldEnum)[keyof typeof LabelScalarFieldEnum];
export declare const TrainingRunScalarFieldEnum: {
    readonly id: 'id';
    readonly modelId: 'modelId';
    readonly mode: 'mode';
    readonly release: 'release';
    readonly trigger: 'trigger';
    readonly by: 'by';
    readonly state: 'state';
    readonly fence: 'fence';
    readonly worker: 'worker';
    readonly heartbeatAt: 'heartbeatAt';
    readonly cancelRequested: 'cancelRequested';
    readonly datasetHash: 'datasetHash';
    readonly progress: 'progress';
    readonly metrics: 'metrics';
    readonly verdict: 'verdict';
    readonly error: 'error';
    readonly createdAt: 'createdAt';
    readonly startedAt: 'startedAt';
    readonly finishedAt: 'finishedAt';
};
export type TrainingRunScalarFieldEnum = (typeof TrainingRunScalarFieldEnum)[keyof typeof TrainingRunScalarFieldEnum];
export declare const TrainingExampleScalarFieldEnum: {
    readonly runId: 'runId';
    readonly sha256: 'sha256';
    readonly classId: 'classId';
    readonly correctionId: 'correctionId';
    readonly part: 'part';
};
export type TrainingExampleScalarFieldEnum = (typeof TrainingExampleScalarFieldEnum)[keyof typeof TrainingExampleScalarFieldEnum];
export declare const TrainingRunLogScalarFieldEnum: {
    readonly id: 'id';
    readonly runId: 'runId';
    readonly at: 'at';
    readonly message: 'message';
};
export type TrainingRunLogScalarFieldEnum = (typeof TrainingRunLogScalarFieldEnum)[keyof typeof TrainingRunLogScalarFieldEnum];
export declare const ReleaseScalarFieldEnum: {
    readonly id: 'id';
    readonly modelId: 'modelId';
    readonly version: 'version';
    readonly from: 'from';
    readonly kind: 'kind';
    readonly runId: 'runId';
    readonly by: 'by';
    readonly state: 'state';
    readonly reason: 'reason';
    readonly fence: 'fence';
    readonly worker: 'worker';
    readonly heartbeatAt: 'heartbeatAt';
    readonly createdAt: 'createdAt';
    readonly finishedAt: 'finishedAt';
};
export type ReleaseScalarFieldEnum = (typeof ReleaseScalarFieldEnum)[keyof typeof ReleaseScalarFieldEnum];
export declare const ReleaseStepScalarFieldEnum: {
    readonly id: 'id';
    readonly releaseId: 'releaseId';
    readonly state: 'state';
    readonly at: 'at';
    readonly reason: 'reason';
};
export type ReleaseStepScalarFieldEnum = (typeof ReleaseStepScalarFieldEnum)[keyof typeof ReleaseStepScalarFieldEnum];
export declare const ScheduleScalarFieldEnum: {
    readonly modelId: 'modelId';
    readonly cron: 'cron';
    readonly timezone: 'timezone';
    readonly minimumCorrections: 'minimumCorrections';
    readonly mode: 'mode';
    readonly release: 'release';
    readonly enabled: 'enabled';
    readonly lastAt: 'lastAt';
    readonly lastSays: 'lastSays';
    readonly lastRunId: 'lastRunId';
};
export type ScheduleScalarFieldEnum = (typeof ScheduleScalarFieldEnum)[keyof typeof ScheduleScalarFieldEnum];
export declare const ReviewLeaseScalarFieldEnum: {
    readonly modelId: 'modelId';
    readonly sha256: 'sha256';
    readonly by: 'by';
    readonly until: 'until';
};
export type ReviewLeaseScalarFieldEnum = (typeof ReviewLeaseScalarFieldEnum)[keyof typeof ReviewLeaseScalarFieldEnum];
export declare const ApiKeyScalarFieldEnum: {
    readonly id: 'id';
    readonly name: 'name';
    readonly role: 'role';
    readonly prefix: 'prefix';
    readonly hash: 'hash';
    readonly oneTime: 'oneTime';
    readonly createdAt: 'createdAt';
    readonly lastUsedAt: 'lastUsedAt';
    readonly revokedAt: 'revokedAt';
};
export type ApiKeyScalarFieldEnum = (typeof ApiKeyScalarFieldEnum)[keyof typeof ApiKeyScalarFieldEnum];
export declare const SessionScalarFieldEnum: {
    readonly id: 'id';
    readonly keyId: 'keyId';
    readonly hash: 'hash';
    readonly createdAt: 'createdAt';
    readonly expiresAt: 'expiresAt';
};
export type SessionScalarFieldEnum = (typeof SessionScalarFieldEnum)[keyof typeof SessionScalarFieldEnum];
export declare const AuditEntryScalarFieldEnum: {
    readonly id: 'id';
    readonly at: 'at';
    readonly by: 'by';
    readonly action: 'action';
    readonly subject: 'subject';
    readonly detail: 'detail';
};
export type AuditEntryScalarFieldEnum = (typeof AuditEntryScalarFieldEnum)[keyof typeof AuditEntryScalarFieldEnum];
export declare const SortOrder: {
    readonly asc: 'asc';
    readonly desc: 'desc';
};
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder];
export declare const JsonNullValueInput: {
    readonly JsonNull: import("@prisma/client-runtime-utils").JsonNullClass;
};
export type JsonNullValueInput = (typeof JsonNullValueInput)[keyof typeof JsonNullValueInput];
export declare const NullableJsonNullValueInput: {
    readonly DbNull: import("@prisma/client-runtime-utils").DbNullClass;
    readonly JsonNull: import("@prisma/client-runtime-utils").JsonNullClass;
};
export type NullableJsonNullValueInput = (typeof NullableJsonNullValueInput)[keyof typeof NullableJsonNullValueInput];
export declare const QueryMode: {
    readonly default: 'default';
    readonly insensitive: 'insensitive';
};
export type QueryMode = (typeof QueryMode)[keyof typeof QueryMode];
export declare const NullsOrder: {
    readonly first: 'first';
    readonly last: 'last';
};
export type NullsOrder = (typeof NullsOrder)[keyof typeof NullsOrder];
export declare const JsonNullValueFilter: {
    readonly DbNull: import("@prisma/client-runtime-utils").DbNullClass;
    readonly JsonNull: import("@prisma/client-runtime-utils").JsonNullClass;
    readonly AnyNull: import("@prisma/client-runtime-utils").AnyNullClass;
};
export type JsonNullValueFilter = (typeof JsonNullValueFilter)[keyof typeof JsonNullValueFilter];
