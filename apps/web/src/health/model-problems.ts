import { DEFAULT_MODEL } from '@amend/contracts/default-model';
import type { HealthReport } from '../api/types';
import { plural, quoted } from '../ui/format';
import { modelPartProblem } from './part-problems';
import type { Problem } from './problem';

export type HealthModel = HealthReport['models'][number];

/** What is wrong with the servers of the live versions. */
export function modelProblems(report: HealthReport): Problem[] {
  const { models, parts } = report;
  const found = serverIsAway(report)
    ? [serverAway(report)]
    : models.flatMap((model) => problemOf(model, report) ?? []);
  const isTold = found.some(({ key }) => key === 'model server' || key === 'model default');
  return parts.model.ok || isTold ? found : [modelPartProblem(parts, report.api), ...found];
}

/** Whether all models stand still for one reason: there is one server for all of them, and it is away. */
function serverIsAway({ api, models }: HealthReport): boolean {
  const asked = models.filter(({ servers }) => servers !== null);
  const away = ({ servers }: HealthModel) => servers?.every(({ state }) => state === 'unreachable');
  return api.servingTarget === 'embedded' && asked.length > 0 && asked.every(away);
}

function serverAway({ models, parts }: HealthReport): Problem {
  return {
    key: 'model server',
    tone: 'bad',
    title: 'The model server does not answer',
    since: parts.model.since,
    means: 'No photo is classified until it does. Reviewing and correcting go on.',
    todo: 'It is started again by itself, mostly within seconds. If it stays away, read what the log says of “model-server”.',
    found: models.find(({ servers }) => servers?.[0])?.servers?.[0]?.says,
  };
}

function problemOf(model: HealthModel, { api, parts }: HealthReport): Problem | undefined {
  const { name, live, servers, containers } = model;
  if (live === null) return name === DEFAULT_MODEL && !parts.model.ok ? notYet(parts.model.since) : undefined;
  if (servers === null) return undefined;
  const serving = servers.filter(({ state }) => state === 'available').length;
  const wanted = Math.max(servers.length, containers?.replicas ?? 0);
  if (serving > 0 && serving >= wanted) return undefined;
  const first = servers.find(({ state }) => state !== 'available');
  const isLoading = serving === 0 && servers.some(({ state }) => state === 'loading');
  return {
    key: `model ${name}`,
    tone: serving > 0 ? 'warn' : 'bad',
    title: titleOf(model, serving, wanted, isLoading),
    since: sinceOf(model, parts),
    means:
      serving > 0
        ? 'Photos are classified all the same; more slowly, when many come at once.'
        : 'Photos of this model are not classified. Reviewing and correcting go on.',
    todo: todoOf(api.servingTarget, isLoading),
    found: containers?.problem ?? first?.says,
  };
}

function titleOf({ name, live }: HealthModel, serving: number, wanted: number, isLoading: boolean): string {
  const version = `version ${live} of ${quoted(name)}`;
  if (serving > 0)
    return `${serving} of ${plural(wanted, 'server')} ${serving === 1 ? 'answers' : 'answer'} for ${version}`;
  return isLoading ? `No server has ${version} yet` : `No server answers for ${version}`;
}

/** Of what runs elsewhere and is not the default model, nobody notes it. */
function sinceOf({ name, containers }: HealthModel, parts: HealthReport['parts']): string | null {
  if (containers?.problem) return containers.since;
  return name === DEFAULT_MODEL ? parts.model.since : null;
}

function notYet(since: string | null): Problem {
  return {
    key: 'model default',
    tone: 'bad',
    title: 'The default model has no version yet',
    since,
    means: 'Photos are not classified yet.',
    todo: 'Its first version is being made, which takes less than a minute. If it takes longer, read what the log says.',
  };
}

function todoOf(target: HealthReport['api']['servingTarget'], isLoading: boolean): string {
  if (target === 'external')
    return 'See whether the servers of SERVING_ADDRESS run, list this model in their configuration, and poll SERVING_MODELS for it.';
  if (target === 'embedded')
    return isLoading
      ? 'It is being loaded, which takes seconds. If it takes longer, read what the log says of “model-server”.'
      : 'Read what the log says of “model-server”; the version before can be made live on the page Versions.';
  return 'Containers that are missing are made again by themselves. If they do not come, “a deployment failed” in the log says why.';
}
