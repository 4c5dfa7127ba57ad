import * as Prisma from './internal/prismaNamespaceBrowser.js';
export { Prisma };
export * as $Enums from './enums.js';
export * from './enums.js';
/**
 * Model Model
 * A named classifier. `live` is the alias that every request follows; it moves last.
 */
export type Model = Prisma.ModelModel;
/**
 * Model Class
 *
 */
export type Class = Prisma.ClassModel;
/**
 * Model Version
 * An immutable trained state. Its files are the bundle, a folder name under AMEND_HOME/bundles.
 */
export type Version = Prisma.VersionModel;
/**
 * Model Image
 * Stored by content: the same bytes sent twice are one image.
 */
export type Image = Prisma.ImageModel;
/**
 * Model Embedding
 * The pooled output of a backbone for an image: 1280 little-endian float32.
 */
export type Embedding = Prisma.EmbeddingModel;
/**
 * Model Prediction
 * Immutable record of what a version said of an image.
 */
export type Prediction = Prisma.PredictionModel;
/**
 * Model Correction
 * What a person says of an image; append-only, undoable, the latest one stands.
 */
export type Correction = Prisma.CorrectionModel;
/**
 * Model Label
 * What the corrections resolve to for an image, kept in the same transaction as the correction.
 */
export type Label = Prisma.LabelModel;
/**
 * Model TrainingRun
 * Owned by the worker whose fence it carries; see libs/db claims.
 */
export type TrainingRun = Prisma.TrainingRunModel;
/**
 * Model TrainingExample
 * The frozen dataset of a run.
 */
export type TrainingExample = Prisma.TrainingExampleModel;
/**
 * Model TrainingRunLog
 *
 */
export type TrainingRunLog = Prisma.TrainingRunLogModel;
/**
 * Model Release
 *
 */
export type Release = Prisma.ReleaseModel;
/**
 * Model ReleaseStep
 *
 */
export type ReleaseStep = Prisma.ReleaseStepModel;
/**
 * Model Schedule
 *
 */
export type Schedule = Prisma.ScheduleModel;
/**
 * Model ReviewLease
 * Two people never get the same item to review.
 */
export type ReviewLease = Prisma.ReviewLeaseModel;
/**
 * Model ApiKey
 *
 */
export type ApiKey = Prisma.ApiKeyModel;
/**
 * Model Session
 *
 */
export type Session = Prisma.SessionModel;
/**
 * Model AuditEntry
 * Who did what; written in the transaction that did it.
 */
export type AuditEntry = Prisma.AuditEntryModel;
