import { Registry } from 'prom-client';

/** Everything that /metrics shows of this process. */
export const metrics = new Registry();
