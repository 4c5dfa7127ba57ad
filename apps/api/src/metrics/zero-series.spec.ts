import './classify-metrics.js';
import './correction-metrics.js';
import './request-metrics.js';
import { metrics } from './registry.js';

it.each([
  'amend_classify_seconds_count{phase="prepare"} 0',
  'amend_classify_seconds_bucket{le="0.002",phase="commit"} 0',
  'amend_corrections_total{kind="undo"} 0',
  'amend_http_requests_total{status="503"} 0',
])('shows %s before there was any', async (series) => {
  expect(await metrics.metrics()).toContain(`${series}\n`);
});
