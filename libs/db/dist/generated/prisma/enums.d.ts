export declare const ModelStart: {
    readonly imagenet: 'imagenet';
    readonly blank: 'blank';
};
export type ModelStart = (typeof ModelStart)[keyof typeof ModelStart];
export declare const ClassStatus: {
    readonly active: 'active';
    readonly retired: 'retired';
};
export type ClassStatus = (typeof ClassStatus)[keyof typeof ClassStatus];
export declare const VersionState: {
    readonly candidate: 'candidate';
    readonly rejected: 'rejected';
    readonly released: 'released';
    readonly live: 'live';
    readonly retired: 'retired';
};
export type VersionState = (typeof VersionState)[keyof typeof VersionState];
export declare const TrainingRunState: {
    readonly queued: 'queued';
    readonly running: 'running';
    readonly succeeded: 'succeeded';
    readonly failed: 'failed';
    readonly cancelled: 'cancelled';
};
export type TrainingRunState = (typeof TrainingRunState)[keyof typeof TrainingRunState];
export declare const ReleaseState: {
    readonly pending: 'pending';
    readonly building: 'building';
    readonly starting: 'starting';
    readonly probing: 'probing';
    readonly shifting: 'shifting';
    readonly live: 'live';
    readonly rolled_back: 'rolled_back';
    readonly failed: 'failed';
    readonly superseded: 'superseded';
};
export type ReleaseState = (typeof ReleaseState)[keyof typeof ReleaseState];
export declare const TrainingMode: {
    readonly head: 'head';
    readonly full: 'full';
};
export type TrainingMode = (typeof TrainingMode)[keyof typeof TrainingMode];
export declare const ReleasePolicy: {
    readonly auto: 'auto';
    readonly manual: 'manual';
};
export type ReleasePolicy = (typeof ReleasePolicy)[keyof typeof ReleasePolicy];
export declare const Trigger: {
    readonly manual: 'manual';
    readonly schedule: 'schedule';
};
export type Trigger = (typeof Trigger)[keyof typeof Trigger];
export declare const ReleaseKind: {
    readonly release: 'release';
    readonly rollback: 'rollback';
};
export type ReleaseKind = (typeof ReleaseKind)[keyof typeof ReleaseKind];
export declare const Part: {
    readonly train: 'train';
    readonly verified: 'verified';
};
export type Part = (typeof Part)[keyof typeof Part];
export declare const Role: {
    readonly predict: 'predict';
    readonly annotate: 'annotate';
    readonly admin: 'admin';
};
export type Role = (typeof Role)[keyof typeof Role];
