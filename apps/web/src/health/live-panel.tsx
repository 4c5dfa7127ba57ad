import { DEFAULT_MODEL } from '@amend/contracts/default-model';
import type { HealthReport } from '../api/types';
import { Disclosure } from '../ui/disclosure';
import { isolated, plural } from '../ui/format';
import { Tag, type Tone } from '../ui/tag';
import { TextLink } from '../ui/text-link';
import classes from './live-panel.module.css';
import type { HealthModel } from './model-problems';
import { Panel, PanelRow, PanelRows } from './panel';

type Server = NonNullable<HealthModel['servers']>[number];

const serverWords: Record<Server['state'], string> = {
  available: 'has it',
  loading: 'does not have it yet',
  failed: 'cannot load it',
  unreachable: 'does not answer',
};

/** What is being done about containers that are not there yet. */
const containerWords: Partial<Record<NonNullable<HealthModel['containers']>['state'], string>> = {
  pending: 'they wait for the deployer',
  building: 'their image is being built',
  starting: 'they are starting',
  failed: 'they failed',
};

/** What answers for each model, and where. */
export function LivePanel({ report }: { report: HealthReport }) {
  return (
    <Panel id="live-versions" title="Live versions">
      <PanelRows>
        {report.models.map((model) => (
          <ModelRow key={model.name} model={model} />
        ))}
      </PanelRows>
    </Panel>
  );
}

function ModelRow({ model }: { model: HealthModel }) {
  const { name, live, servers } = model;
  const { tone, word } = standing(model);
  const link = (
    <TextLink to="/versions" search={{ model: name === DEFAULT_MODEL ? undefined : name }}>
      {isolated(name)}
    </TextLink>
  );
  return (
    <PanelRow
      name={
        <>
          {link}
          {live !== null && `, version ${live}`}
        </>
      }
      end={<Tag tone={tone}>{word}</Tag>}
    >
      {live === null && 'No version is live yet'}
      {servers && <Servers model={model} servers={servers} />}
    </PanelRow>
  );
}

function Servers({ model, servers }: { model: HealthModel; servers: readonly Server[] }) {
  const [only] = servers;
  if (only && servers.length === 1 && !model.containers)
    return (
      <p>
        {only.address === null ? 'The model server' : <code>{only.address}</code>} {serverWords[only.state]}
      </p>
    );
  const having = servers.filter(({ state }) => state === 'available').length;
  const of = model.containers
    ? plural(model.containers.replicas, 'container')
    : plural(servers.length, 'server');
  const doing = model.containers && containerWords[model.containers.state];
  return (
    <>
      <p>
        {having} of {of} {having === 1 ? 'has' : 'have'} it{doing && `; ${doing}`}
      </p>
      {servers.length > 0 && (
        <Disclosure summary="Which">
          <ul className={classes.servers}>
            {servers.map(({ address, state }) => (
              <li key={address}>
                <code>{address}</code> {serverWords[state]}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function standing({ live, servers, containers }: HealthModel): { tone: Tone; word: string } {
  if (live === null) return { tone: 'plain', word: 'None yet' };
  if (servers === null) return { tone: 'plain', word: 'Not known' };
  const having = servers.filter(({ state }) => state === 'available').length;
  if (having === 0) return { tone: 'bad', word: 'Does not answer' };
  const wanted = Math.max(servers.length, containers?.replicas ?? 0);
  return having < wanted ? { tone: 'warn', word: 'Answers in part' } : { tone: 'ok', word: 'Answers' };
}
