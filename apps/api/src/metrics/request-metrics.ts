import { Counter } from 'prom-client';
import { metrics } from './registry.js';

const requests = new Counter({
  name: 'amend_http_requests_total',
  help: 'Requests by the status of their answer; cut off: it did not all go out',
  labelNames: ['status'],
  registers: [metrics],
});
// Those that alerts are about are there before the first one, or a rate would not see it.
for (const status of [200, 429, 500, 503]) requests.inc({ status }, 0);

/** Counts a request that is over. */
export function countRequest(status: number | 'cut off'): void {
  requests.inc({ status });
}
