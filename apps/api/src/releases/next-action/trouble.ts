import { exactInterval, percentSet } from '@amend/learning';
import type { ReleaseSnapshot } from './release-snapshot.js';

/** A few calls prove nothing, whatever share of them it is. */
const FEWEST_ERRORS = 3;
const FEWEST_COMPARED = 20;

/** What is wrong with a version by its model's policy, in a sentence; null: nothing that is known. */
export function trouble(snapshot: ReleaseSnapshot): string | null {
  const { version, traffic, latency, policy, probe, stage } = snapshot;
  const { calls, errors, disagreed } = traffic;
  if (probe && !probe.passed) return probe.says;
  if (errors >= FEWEST_ERRORS && isSurelyMore(errors, calls, policy.maxErrorRate))
    return `${errors} of ${calls} requests to version ${version} failed, and ${percentSet(policy.maxErrorRate)} may.`;
  if (latency && latency.least > policy.maxLatencyFactor)
    return `Version ${version} takes ${latency.factor.toFixed(1)} times as long to answer, and ${policy.maxLatencyFactor} times is allowed.`;
  if (
    stage === 'shadow' &&
    calls >= FEWEST_COMPARED &&
    isSurelyMore(disagreed, calls, policy.maxDisagreement)
  )
    return `Version ${version} answered ${disagreed} of ${calls} requests otherwise than the live one, and ${percentSet(policy.maxDisagreement)} may differ.`;
  return null;
}

/** Whether the true share is larger, and not only what was seen of it by chance. */
function isSurelyMore(count: number, of: number, share: number): boolean {
  return exactInterval(count, of).low > share;
}

/** What was seen in a stage that is over. */
export function observed({ traffic: { calls, errors, disagreed }, stage, latency }: ReleaseSnapshot): string {
  if (calls === 0) return 'no request came';
  const failed = errors === 0 ? 'none failed' : `${errors} failed`;
  const says = `${calls} ${calls === 1 ? 'request' : 'requests'}, ${failed}`;
  if (stage === 'shadow') return `${says}, ${disagreed} answered otherwise than by the live version`;
  return latency ? `${says}, ${latency.factor.toFixed(1)} times the time of the other version` : says;
}
