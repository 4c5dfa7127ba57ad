import { releasePolicy, useSettings } from '../api/use-settings';
import { PolicyForm } from './policy-form';
import { policySays } from './policy-words';
import { RulesPanel } from './rules-panel';

/** What a new version goes through until it answers every request. */
export function PolicyPanel({ model }: { model: string }) {
  return (
    <RulesPanel
      id="policy"
      title="How a new version goes live"
      query={useSettings(releasePolicy, model)}
      list="ol"
      says={policySays}
      change="Change how careful it is"
      form={(policy) => <PolicyForm model={model} policy={policy} />}
    />
  );
}
