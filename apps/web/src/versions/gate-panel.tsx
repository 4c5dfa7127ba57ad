import { gatePolicy, useSettings } from '../api/use-settings';
import { GateForm } from './gate-form';
import { gateSays } from './gate-words';
import { RulesPanel } from './rules-panel';

/** What decides whether a new version may go live. */
export function GatePanel({ model }: { model: string }) {
  return (
    <RulesPanel
      id="gate"
      title="What a new version is checked for"
      query={useSettings(gatePolicy, model)}
      list="ul"
      says={gateSays}
      change="Change how strict it is"
      form={(policy) => <GateForm model={model} policy={policy} />}
    />
  );
}
