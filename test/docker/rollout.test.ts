import type { Release, ReleaseList, VersionList } from '@amend/contracts';
import type { Api } from '../support/api-stack';
import { type Flaw, makeCandidate } from '../support/candidate';
import { photo } from '../support/photos';
import { TestLoad } from '../support/test-load';
import { until } from '../support/until';
import { ContainerApiStack } from './container-api-stack';
import { noDocker } from './docker-daemon';
import { type Period, printWaits } from './rollout-figures';

const missing = noDocker();
const coffee = photo('coffee');
/** In CI few; `ROLLOUTS=20 ROLLBACKS=5` for the whole proof. */
const ROLLOUTS = Number(process.env.ROLLOUTS ?? 2);
const ROLLBACKS = Number(process.env.ROLLBACKS ?? 1);
const CONCURRENCY = 16;
/** Answers before the first release, to compare with; none: nothing is measured. */
const MEASURED = Number(process.env.ROLLOUT_MEASURED ?? 0);
const RELEASE_MS = 600_000;
const TARGETS = (process.env.ROLLOUT_TARGETS ?? 'docker').split(',');

(missing ? describe.skip : describe).each(TARGETS)(
  `roll-outs of containers on %s${missing ? ` (${missing})` : ''}`,
  (target) => {
    let containers: ContainerApiStack;
    let api: Api;
    beforeAll(async () => {
      containers = await ContainerApiStack.create({
        SERVING_TARGET: target,
        SERVING_REPLICAS: target === 'swarm' ? '3' : '2',
      });
      if (target === 'swarm') await containers.daemon.initSwarm();
      api = await containers.stack.startApi();
      await until(async () => (await api.classify(coffee)).status === 200, {
        what: () => `the first answer\n${containers.deployer.log.slice(-3000)}`,
        limitMs: RELEASE_MS,
      });
    }, RELEASE_MS + 30_000);
    afterAll(async () => {
      await containers?.dispose();
    }, 900_000);

    const get = async (id: string) => (await api.get<Release>(`/v1/releases/${id}`)).body;
    const comesTo = (id: string, states: Release['state'][]) =>
      until(
        async () => {
          const now = await get(id);
          if (['failed', 'rolled_back'].includes(now.state) && !states.includes(now.state))
            throw new Error(JSON.stringify(now, null, 2));
          return states.includes(now.state) && now;
        },
        { what: () => `${states}\n${containers.deployer.log.slice(-3000)}`, limitMs: RELEASE_MS },
      );
    const release = async (flaw?: Flaw) => {
      const version = await makeCandidate(containers.stack.database, containers.stack.home, flaw);
      return (await api.post<Release>('/v1/models/default/releases', { version })).body;
    };
    /** The story of each release that was undone, or came to nothing, though nobody asked for that. */
    const undone = async () => {
      const { items } = (await api.get<ReleaseList>('/v1/models/default/releases')).body;
      const bad = items.filter(
        ({ state, reason }) =>
          state === 'failed' || (state === 'rolled_back' && !/^Rolled back to/.test(reason ?? '')),
      );
      return bad.map(({ version, steps }) => [
        `version ${version}`,
        ...steps.map(({ state, at, reason }) => `${at} ${state}: ${reason}`),
      ]);
    };
    const live = async () => (await api.get<VersionList>('/v1/models/default/versions')).body.live;

    it(
      `drop no request, and answer by the live version or the one before: ${ROLLOUTS} forth, ${ROLLBACKS} back`,
      async () => {
        const load = new TestLoad(api, coffee);
        load.begin(CONCURRENCY);
        await load.answered(MEASURED, RELEASE_MS);
        /** Which versions were live, and how many answers there were when each had become so. */
        const turns = [{ version: await live(), from: 0 }];
        const releases: Period[] = [];
        for (let turn = 0; turn < ROLLOUTS + ROLLBACKS; turn++) {
          const back = turn % Math.ceil((ROLLOUTS + ROLLBACKS) / (ROLLBACKS || 1)) === 1 && ROLLBACKS > 0;
          const begun = back
            ? (await api.post<Release>('/v1/models/default/rollback')).body
            : await release();
          const { version, steps } = await comesTo(begun.id, ['live']);
          releases.push({ steps, until: Date.now() });
          turns.push({ version, from: load.count });
          await load.answered(CONCURRENCY);
        }
        const { answers, refused } = await load.end();
        if (MEASURED > 0) printWaits(answers, releases);
        expect(await undone()).toEqual([]);
        expect(refused).toEqual([]);
        for (const [index, { from }] of turns.entries()) {
          const allowed = turns.slice(Math.max(index - 1, 0), index + 2).map(({ version }) => version);
          const given = answers.slice(from, turns[index + 1]?.from).map(({ version }) => version);
          expect(allowed).toEqual(expect.arrayContaining([...new Set(given)]));
        }
        expect(answers.at(-1)?.version).toBe(turns.at(-1)?.version);
      },
      (ROLLOUTS + ROLLBACKS) * RELEASE_MS,
    );

    it.each([
      ['unloadable', /could not be started|could not load/],
      ['other-scores', /not those that were trained/],
    ] as const)(
      'of an image that is %s fail, say why, and leave the live one answering',
      async (flaw, why) => {
        const before = await live();
        const { id, version } = await release(flaw);
        const failed = await comesTo(id, ['failed']);
        expect(failed.reason).toMatch(why);
        if (flaw === 'unloadable') expect(failed.log?.split('\n').length).toBeGreaterThan(1);
        expect((await api.classify(coffee)).body.version).toBe(before);
        await until(async () => (await containers.containers(version)).length === 0, {
          what: 'its containers to go',
        });
      },
      RELEASE_MS,
    );

    it(
      'are rolled back by themselves when the containers crash once they are live, with no request failed',
      async () => {
        const before = await live();
        const { id, version } = await release();
        await comesTo(id, ['live']);
        const load = new TestLoad(api, coffee);
        load.begin(4);
        const { docker: daemon } = containers.daemon;
        const undone = await until(
          async () => {
            for (const container of await containers.containers(version))
              await daemon.containers.remove(container).catch(() => undefined);
            const now = await get(id);
            return now.state === 'rolled_back' && now;
          },
          { what: 'it to be rolled back', limitMs: RELEASE_MS },
        );
        await load.answered(8);
        const { answers, refused } = await load.end();
        expect(refused).toEqual([]);
        expect(answers.at(-1)?.version).toBe(before);
        expect(undone.reason).toMatch(new RegExp(`Version ${before} answers again`));
        expect(await live()).toBe(before);
      },
      RELEASE_MS * 2,
    );
  },
);
