import type { HealthReport } from '../api/types';
import { bytes, quoted } from '../ui/format';
import { modelProblems } from './model-problems';
import { partProblems } from './part-problems';
import type { Problem } from './problem';

/** All that somebody should look at; what hits people now comes first. */
export function problemsOf(report: HealthReport): Problem[] {
  const found = [
    ...partProblems(report.parts, report.api),
    ...modelProblems(report),
    ...dockerProblems(report),
    ...diskProblems(report),
    ...trainerProblems(report),
  ];
  return found.toSorted((a, b) => Number(a.tone === 'warn') - Number(b.tone === 'warn'));
}

function dockerProblems({ docker, api }: HealthReport): Problem[] {
  if (docker === null) return [];
  const means =
    'What serves goes on serving. No new version goes live, and a container that ends is not replaced.';
  if (!docker.present)
    return [
      {
        key: 'deployer',
        tone: 'warn',
        title: 'No deployer runs',
        since: docker.heardAt,
        sinceIs: 'Heard of last',
        means,
        todo: `“npm start” runs one with SERVING_TARGET=${api.servingTarget}; in compose and on a swarm it is the service “deployer”. Read what its log says.`,
      },
    ];
  if (docker.problem === null) return [];
  return [
    {
      key: 'docker',
      tone: 'warn',
      title: 'Docker does not answer',
      since: docker.since,
      means,
      todo: 'See whether the daemon runs, whether DOCKER_HOST says where, and whether the deployer’s user may use its socket.',
      found: docker.problem,
    },
  ];
}

function diskProblems({ disks }: HealthReport): Problem[] {
  return disks
    .filter(({ low }) => low)
    .map(({ setting, freeBytes }) => ({
      key: `disk ${setting}`,
      tone: 'warn',
      title: `The disk of ${setting} is nearly full`,
      means: `${bytes(freeBytes)} are left. Once it is full, photos are refused and nothing is learned.`,
      todo: 'Make room. AMEND_KEEP_VERSIONS says how many old versions keep their files.',
    }));
}

function trainerProblems({ trainers, runs, parts }: HealthReport): Problem[] {
  if (trainers === null)
    return parts.database.ok
      ? [
          {
            key: 'facts',
            tone: 'warn',
            title: 'The database is slow',
            means:
              'What it knows of trainers and training runs did not come within two seconds. Other pages may be slow, too.',
            todo: 'See what keeps PostgreSQL or its disk busy. This page looks again by itself.',
          },
        ]
      : [];
  if (!trainers.some(({ present }) => present))
    return [
      {
        key: 'trainers',
        tone: 'warn',
        title: 'No trainer runs',
        since: trainers[0]?.heardAt,
        sinceIs: 'Heard of last',
        means: 'Photos are classified and corrections are kept. Nothing is learned from them until one runs.',
        todo: '“npm start” runs one and starts it again should it end; in compose, COMPOSE_PROFILES=cpu or gpu does. Read what its log says.',
      },
    ];
  const waits = runs?.oldest;
  if (!waits?.waitingFor) return [];
  return [
    {
      key: 'run',
      tone: 'warn',
      title: `A training run of ${quoted(waits.model)} waits for another trainer`,
      since: waits.createdAt,
      sinceIs: 'Asked for',
      means: 'It is taken up as soon as there is a trainer that can do it. Runs that need less go on.',
      todo: 'Start such a trainer, or cancel the run on the page Versions.',
      found: waits.waitingFor,
    },
  ];
}
