import { isDeepStrictEqual } from 'node:util';
import {
  type ClassList,
  type ErrorBody,
  type Prediction,
  type Release,
  type ReleaseList,
  stageStates,
  type VersionList,
} from '@amend/contracts';
import { seededRandom } from '@amend/learning';
import type { Api, ApiStack } from '../../support/api-stack';
import { makeCandidate } from '../../support/candidate';
import { photo } from '../../support/photos';
import { readyStack } from '../../support/ready-stack';
import { until } from '../../support/until';
import { type PlainRelease, PlainReleases } from '../../support/walk/plain-releases';
import { ReleaseLoad, unaccounted } from '../../support/walk/release-load';

/** By hand: `WALK_SEEDS=1,2,3 WALK_STEPS=50`. */
const { WALK_SEEDS = '155183', WALK_STEPS = '20' } = process.env;
const MODEL = '/v1/models/default';
/** Within which whoever works on a release has looked at it again, and a stage that should last would be over. */
const LOOKED_MS = 1_500;
const ENDED = ['rolled_back', 'failed', 'superseded'];

describe.each(WALK_SEEDS.split(',').map(Number))('releases that cross each other, seed %i', (seed) => {
  const plain = new PlainReleases();
  const random = seededRandom(seed);
  const story: string[] = [];
  const up = new Set<Api>();
  let calls = 0;
  let stack: ApiStack;
  let load: ReleaseLoad;
  let classIds: string[];
  /** A correction, and the versions that learned it. */
  let corrected = '';
  const learned = new Set<number>();

  beforeAll(async () => {
    const ready = await readyStack();
    stack = ready.stack;
    up.add(ready.api).add(await stack.startApi());
    const { body } = await ready.api.classify(photo('coffee'));
    corrected = body.id;
    await ready.api.post(`/v1/predictions/${corrected}/corrections`, { newClass: 'Mug of tea' });
    for (let made = 0; made < 3; made++) {
      const version = await makeCandidate(stack.database, stack.home);
      plain.versions.set(version, 'candidate');
      if (made !== 1) await learn(version);
    }
    const classes = await ready.api.get<ClassList>(`${MODEL}/classes`);
    classIds = classes.body.items.slice(0, 20).map(({ id }) => id);
    await put(plain.policy);
    load = new ReleaseLoad(up);
  });
  afterAll(async () => {
    await load?.stop().catch(() => undefined);
    await stack?.dispose();
  });

  /** As a trainer writes down what a version was made of. */
  const learn = async (number: number) => {
    const { database } = stack;
    const { modelId, sha256, classId, correctionId } = await database.label.findFirstOrThrow();
    const run = await database.trainingRun.create({
      data: {
        ...{ modelId, mode: 'head', release: 'manual', trigger: 'manual', by: 'test', progress: {} },
        ...{ state: 'succeeded', datasetHash: 'frozen', finishedAt: new Date() },
        examples: { create: { sha256, classId, correctionId: correctionId as string, part: 'train' } },
      },
    });
    await database.version.updateMany({ where: { number }, data: { runId: run.id } });
    learned.add(number);
  };
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  /** One after the other. */
  const api = () => [...up][calls++ % up.size] as Api;
  const put = (policy: object) => api().call('PUT', `${MODEL}/release-policy`, policy);
  const call = <T>(method: string, path: string, body?: object) =>
    api().call<T & ErrorBody>(method, path, body);

  const steps: Record<string, () => Promise<void>> = {
    async release() {
      const version = pick([...plain.versions.keys()]);
      story.push(`release ${version}`);
      const { status, body } = await call<Release>('POST', `${MODEL}/releases`, { version });
      const refusal = plain.refusal(version);
      expect([status, body.error?.code]).toEqual(refusal ? [409, refusal] : [202, undefined]);
      if (!refusal) plain.ask(body.id, version);
    },
    async rollback() {
      story.push('roll back');
      const { status, body } = await call<Release>('POST', `${MODEL}/rollback`, {});
      if (plain.previous === null) expect([status, body.error.code]).toEqual([409, 'no_previous_version']);
      else {
        expect([status, body.version]).toEqual([202, plain.previous]);
        plain.rollBack(body.id);
      }
    },
    async stop() {
      const one = pick(plain.releases);
      if (!one) return;
      story.push(`stop the release of ${one.version}, which is ${one.state}`);
      const { status, body } = await call<Release>('POST', `/v1/releases/${one.id}/cancel`);
      if (one !== plain.trial && one !== plain.waiting)
        expect([status, body.error.code]).toEqual([409, 'release_ended']);
      else {
        expect([status, body.state, body.stage]).toEqual([200, 'failed', null]);
        plain.stop(one);
      }
    },
    async advance() {
      const one = pick([plain.trial, plain.watched].flatMap((each) => each ?? []));
      if (!one?.stage || one.stage === 'quiet') return;
      story.push(`the ${one.stage} of ${one.version} is over`);
      const { stage } = one;
      const seconds = { shadow: 'shadowSeconds', canary: 'canarySeconds', watch: 'watchSeconds' }[stage];
      await put({ ...plain.policy, [seconds]: 0 });
      const stays = stage === 'canary' && plain.quiet;
      if (stays) await check(LOOKED_MS);
      else await until(async () => (await stored(one)).stage !== stage, { what: `it to go on` });
      plain.advance(one);
      await put(plain.policy);
    },
    async doesBadly() {
      const one = pick([plain.trial, plain.watched].flatMap((each) => each ?? []));
      if (!one?.stage || one.stage === 'quiet') return;
      story.push(`${one.version} does badly, ${one.stage}`);
      const { id: releaseId, stage } = one;
      await stack.database.releaseTraffic.create({
        data: { releaseId, stage, process: 'elsewhere', calls: 1000, errors: 900, disagreed: 0 },
      });
      if (stage === 'watch') plain.undo(one);
      else plain.stop(one);
    },
    async changePolicy() {
      const what = pick(['shadows', 'canaries', 'watches'] as const);
      plain[what] = !plain[what];
      story.push(`${what}: ${plain[what]}`);
      expect((await put(plain.policy)).status).toBe(200);
      if (!plain.watches && plain.watched) plain.watched.stage = null;
    },
    async changeQuietHours() {
      story.push(plain.quiet ? 'the quiet hours end' : 'quiet hours begin');
      const clock = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(11, 16);
      const quietHours = plain.quiet ? null : { from: clock(-1), to: clock(2) };
      expect((await call('PUT', `${MODEL}/schedule`, { quietHours })).status).toBe(200);
      if (plain.quiet) plain.wake();
      else plain.quiet = true;
    },
    async changeClass() {
      const [id = '', into] = classIds.splice(0, 2);
      const [method, path, body] = pick([
        ['PATCH', '', { name: `Renamed ${story.length}` }],
        ['PATCH', '', { status: 'retired' }],
        ['POST', '/merge', { into }],
      ] as const);
      story.push(`a class: ${JSON.stringify(body)}`);
      expect((await call(method, `${MODEL}/classes/${id}${path}`, body)).status).toBeLessThan(300);
    },
    async kill() {
      const killed = api();
      story.push('a process is killed, and starts again');
      up.delete(killed);
      await killed.end('SIGKILL');
      await killed.start();
      up.add(killed);
    },
  };
  const often = [
    ...['release', 'release', 'release', 'rollback', 'stop', 'advance', 'advance', 'advance', 'doesBadly'],
    ...['changePolicy', 'changeQuietHours', 'changeClass', 'kill'],
  ];

  const stored = ({ id }: PlainRelease) => stack.database.release.findUniqueOrThrow({ where: { id } });
  const shown = async (by: Api) => {
    const versions = (await by.get<VersionList>(`${MODEL}/versions`)).body;
    const { items } = (await by.get<ReleaseList>(`${MODEL}/releases`)).body;
    return {
      ...{ live: versions.live, previous: versions.previous },
      versions: versions.items.map(({ number, state }) => [number, state]).toReversed(),
      releases: items.map(({ id, kind, version, state, stage }) => ({ id, kind, version, state, stage })),
    };
  };
  const expected = () => ({
    ...{ live: plain.live, previous: plain.previous },
    versions: [...plain.versions],
    releases: plain.releases.toReversed(),
  });
  /** What is true at any moment, also between two steps of a release. */
  const checkAlways = async () => {
    const { database } = stack;
    const [model, releases, versions] = await database.$transaction(
      [database.model.findFirstOrThrow(), database.release.findMany(), database.version.findMany()],
      { isolationLevel: 'RepeatableRead' },
    );
    for (const { state, stage, reason, finishedAt } of releases) {
      if (stage) expect(state).toBe(stageStates[stage]);
      if (ENDED.includes(state)) expect([stage, !!reason, !!finishedAt]).toEqual([null, true, true]);
    }
    expect(releases.filter(({ state }) => state === 'shifting').length).toBeLessThan(2);
    const numbers = (is: string) => versions.filter(({ state }) => state === is).map(({ number }) => number);
    expect(numbers('live')).toEqual([model.live]);
    for (const number of numbers('released')) expect(number).toBe(model.previous);
  };
  /** @param forMs it has to stay so for */
  const check = async (forMs: number) => {
    let now: Awaited<ReturnType<typeof shown>>[] = [];
    let since = Infinity;
    const isAsExpected = async () => {
      await checkAlways();
      now = await Promise.all([...up].map(shown));
      if (now.some((each) => !isDeepStrictEqual(each, expected()))) since = Infinity;
      else since = Math.min(since, performance.now());
      return performance.now() - since >= forMs;
    };
    await until(isAsExpected, { what: 'what the rules say' }).catch((error: Error) => {
      for (const each of now) expect(each).toEqual(expected());
      throw error;
    });
    const { fix } = (await call<Prediction>('GET', `/v1/predictions/${corrected}`)).body;
    expect(fix.state === 'live' ? fix.version : null).toBe(learned.has(plain.live) ? plain.live : null);
  };

  it('are what their rules say after each step, and no request fails or is answered by another version', async () => {
    try {
      for (let done = 0; done < Number(WALK_STEPS); done++) {
        const step = pick(often);
        await steps[step]?.();
        await check(step.startsWith('change') ? LOOKED_MS : 0);
      }
      await load.stop();
      expect(load.answers.length).toBeGreaterThan(Number(WALK_STEPS));
      expect(await unaccounted(stack.database, load.answers)).toEqual([]);
    } catch (error) {
      throw new Error(`after:\n  ${story.join('\n  ')}\n${(error as Error).message}`, { cause: error });
    }
  });
});
