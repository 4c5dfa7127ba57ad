import type { PredictionList, Schedule, TrainingRun, Version } from '@amend/contracts';
import { until } from '../until';
import type { PlainRun, PlainVersion } from './plain-model';
import { awaitRelease } from './release-steps';
import type { Step, WalkWorld } from './walk-world';

/** A run that has not ended by then will not. */
const RUN_MS = 120_000;

/** What happens while a run is under way. */
interface While {
  meanwhile?: readonly Step[];
  cancel?: boolean;
}

/** What starts blank takes labelled photos of two classes. */
function lacksClasses({ plain, start }: WalkWorld): boolean {
  const labels = [...plain.labelled.values()];
  const taught = new Set(
    labels.flatMap(({ classId }) =>
      classId && plain.classes.get(classId)?.status === 'active' ? [classId] : [],
    ),
  );
  return start === 'blank' && taught.size < 2;
}

/** An admin has the model learn. Others may go on meanwhile, and the run may be cancelled. */
export async function train(world: WalkWorld, { meanwhile = [], cancel = false }: While = {}): Promise<void> {
  const { plain, path } = world;
  const admin = world.pick(world.product.people.filter((one) => one.admin));
  const release = world.chance(0.65) ? 'auto' : 'manual';
  world.tell(`${admin.name} trains (${release})`);
  const refused = lacksClasses(world) || plain.pending() === 0;
  const before = plain.lessons();
  const asked = await admin.ask<TrainingRun>('POST', `${path}/training-runs`, { release });
  if (refused) {
    expect([asked.status, asked.body.error?.code]).toEqual([422, 'nothing_to_learn']);
    return;
  }
  expect(asked.status).toBe(202);
  plain.audited('training-run.create');
  const { id } = asked.body;
  for (const step of meanwhile) {
    await step(world);
    await checkMeanwhile(world, id);
  }
  if (cancel) await cancelRun(world, id);
  const run = await ended(world, id);
  // It may be that all was undone before it chose what to learn.
  if (run.state === 'failed') expect(meanwhile.length > 0 && run.error).toMatch(/too little to learn/);
  await recordRun(world, run, meanwhile.length > 0 ? null : before);
}

/** The time of the schedule comes, or came while nobody was there. */
export async function comesDue(world: WalkWorld): Promise<void> {
  const { plain, path, product, modelId } = world;
  const minimumCorrections = world.pick([1, 2, 4]);
  world.tell(`the schedule comes due, for ${minimumCorrections}`);
  const settings = { cron: '0 3 1 1 *', minimumCorrections, enabled: true };
  expect((await world.admin.ask('PUT', `${path}/schedule`, settings)).status).toBe(200);
  plain.audited('schedule.put');
  const lessons = plain.lessons();
  const unseen = plain.unseen();
  const { database } = product.stack;
  await database.schedule.update({
    where: { modelId },
    data: { dueAt: new Date(Date.now() - 3_600_000), lastAt: null, lastSays: null, lastRunId: null },
  });
  // Any change has the schedules looked at.
  await world.admin.ask('PUT', '/v1/models/default/schedule', { enabled: false });
  const { says, runId } = await until(
    async () => (await world.admin.get<Schedule>(`${path}/schedule`)).lastOutcome,
    { what: 'what came of the schedule' },
  );
  if (lacksClasses(world)) expect(says).toMatch(/^Skipped: .*two classes/);
  else if (unseen === 0) expect(says).toMatch(/^Skipped: there was no new correction/);
  else if (unseen < minimumCorrections)
    expect(says).toMatch(new RegExp(`^Skipped: there was only ${unseen} `));
  else expect(says).toMatch(new RegExp(`^Began to learn from ${unseen} `));
  if (runId === null) return;
  plain.audited('training-run.create');
  await recordRun(world, await ended(world, runId), lessons);
}

function ended({ admin }: WalkWorld, id: string): Promise<TrainingRun> {
  return until(
    async () => {
      const now = await admin.get<TrainingRun>(`/v1/training-runs/${id}`);
      return now.finishedAt !== null && now;
    },
    { what: `the end of run ${id}`, limitMs: RUN_MS },
  );
}

/** Where corrections are while a run is under way, unless it ends as they are asked for. */
async function checkMeanwhile(world: WalkWorld, runId: string): Promise<void> {
  const { plain, path, admin, product } = world;
  const run = () => product.stack.database.trainingRun.findUniqueOrThrow({ where: { id: runId } });
  const before = await run();
  const { items } = await admin.get<PredictionList>(`${path}/predictions?limit=100`);
  const after = await run();
  if (after.finishedAt !== null || after.datasetHash !== before.datasetHash) return;
  const rows = await product.stack.database.trainingExample.findMany({ where: { runId } });
  const frozen = after.datasetHash === null ? null : new Map(rows.map((row) => [row.sha256, row]));
  for (const { id, image, fix } of items) {
    const { state, version } = plain.fixMeanwhile(image.sha256, frozen);
    expect({ id, state: fix.state, version: fix.version }).toEqual({ id, state, version });
  }
}

async function cancelRun(world: WalkWorld, id: string): Promise<void> {
  const stage = world.pick(['waiting', 'dataset', 'training', 'gate', 'done']);
  await until(
    async () => {
      const { progress, finishedAt } = await world.admin.get<TrainingRun>(`/v1/training-runs/${id}`);
      return (
        finishedAt !== null || progress.stage === stage || stage === 'waiting' || progress.stage === 'writing'
      );
    },
    { what: `run ${id} to be at ${stage}`, limitMs: RUN_MS },
  );
  world.tell(`an admin cancels it, ${stage}`);
  const { status, body } = await world.admin.ask<TrainingRun>('POST', `/v1/training-runs/${id}/cancel`);
  if (status !== 200) expect([status, body.error?.code]).toEqual([409, 'training_run_ended']);
  else world.plain.audited('training-run.cancel');
}

/** @param expected what it must have learned; null: others said more meanwhile, so that it is as it says */
async function recordRun(world: WalkWorld, run: TrainingRun, expected: PlainRun['learned']): Promise<void> {
  const { plain, path } = world;
  const { id, state, version } = run;
  world.tell(`it ${state}: ${version}`);
  const rows = await world.product.stack.database.trainingExample.findMany({ where: { runId: id } });
  const learned = new Map(
    rows.map(({ sha256, correctionId, classId }) => [sha256, { correctionId, classId }]),
  );
  if (expected && state === 'succeeded')
    expect(new Map([...learned].toSorted())).toEqual(
      new Map(
        [...expected]
          .map(([sha256, { correctionId, classId }]) => [sha256, { correctionId, classId }] as const)
          .toSorted(),
      ),
    );
  plain.runs.push({ id, state: state as PlainRun['state'], learned, version });
  if (version === null) {
    expect(state).not.toBe('succeeded');
    return;
  }
  const { state: is, createdAt } = await world.admin.get<Version>(`${path}/versions/${version}`);
  const rejected = run.verdict?.allowed === false;
  plain.audited(rejected ? 'version.reject' : 'version.create');
  const row: PlainVersion = {
    number: version,
    runId: id,
    state: rejected ? 'rejected' : 'candidate',
    classes: await world.classesOf(version),
    after: await world.product.stack.database.correction.count({
      where: { modelId: world.modelId, createdAt: { lt: createdAt } },
    }),
  };
  plain.versions.set(version, row);
  if (run.releaseId) await awaitRelease(world, run.releaseId, 'release', version);
  else expect(is).toBe(row.state);
  if (run.release === 'manual' && world.chance(0.35)) await turnDown(world, row);
}

/** So few photos never make the gate turn a version down, so it is made to have. */
async function turnDown(world: WalkWorld, version: PlainVersion): Promise<void> {
  world.tell(`the gate turns ${version.number} down`);
  const { database } = world.product.stack;
  const verdict = {
    passed: false,
    allowed: false,
    reasons: [{ code: 'accuracy', passed: false, says: 'It is worse.' }],
    measured: {},
  };
  await database.trainingRun.update({ where: { id: version.runId as string }, data: { verdict } });
  await database.version.updateMany({
    where: { modelId: world.modelId, number: version.number },
    data: { state: 'rejected' },
  });
  version.state = 'rejected';
}
