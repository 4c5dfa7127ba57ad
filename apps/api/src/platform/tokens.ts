/** Injection tokens of what the platform module opens. */
export const SETTINGS = Symbol('SETTINGS');
export const LOGGER = Symbol('LOGGER');
export const DATABASE = Symbol('DATABASE');
/** A SqlDatabase: the connections that DATABASE and the queues share. */
export const CONNECTIONS = Symbol('CONNECTIONS');
/** A SqlDatabase with connections of its own: prepared statements for what every request does. */
export const STATEMENTS = Symbol('STATEMENTS');
export const CHANGES = Symbol('CHANGES');
export const IMAGE_STORE = Symbol('IMAGE_STORE');
/** A BundleStore: the files of every version. */
export const BUNDLES = Symbol('BUNDLES');
export const SERVING = Symbol('SERVING');
/** The ReleaseTarget. */
export const RELEASE_TARGET = Symbol('RELEASE_TARGET');
export const QUEUES = Symbol('QUEUES');
/** QueueSettings: where the queues are. */
export const QUEUE_SETTINGS = Symbol('QUEUE_SETTINGS');
/** An AbortSignal: aborted when the process begins to shut down, so that endless answers (event streams) end. */
export const SHUTDOWN = Symbol('SHUTDOWN');
