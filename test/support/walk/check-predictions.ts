import type { Classification, Prediction, ScoredClass } from '@amend/contracts';
import { pageLength, type WalkWorld } from './walk-world';

/** Each prediction with its corrections, its label and its fix. */
export async function checkPredictions(world: WalkWorld): Promise<void> {
  const { plain, admin, path } = world;
  const shown = await admin.all<Prediction>(`${path}/predictions`, pageLength(world));
  const newest = plain.predictions.map(({ id }) => id).toReversed();
  expect(shown.map(({ id }) => id)).toEqual(newest);
  const ids = async (corrected: boolean) =>
    (await admin.all<Prediction>(`${path}/predictions?corrected=${corrected}`, pageLength(world))).map(
      ({ id }) => id,
    );
  const [yes, no] = [await ids(true), await ids(false)];
  expect([...yes, ...no].toSorted()).toEqual(newest.toSorted());
  for (const one of shown) checkPrediction(world, one, yes.includes(one.id));
}

function checkPrediction({ plain }: WalkWorld, shown: Prediction, corrected: boolean): void {
  const { sha256, version } = plain.predictions.find(({ id }) => id === shown.id) ?? { sha256: '?' };
  expect([shown.image.sha256, shown.version]).toEqual([sha256, version]);
  const label = plain.label(sha256);
  const className = label?.classId ? plain.classes.get(label.classId)?.name : null;
  expect(shown.label).toEqual(label && { ...label, className, none: label.classId === null });
  const fix = plain.fix(sha256);
  const { state, version: by } = shown.fix;
  expect({ id: shown.id, state, ...(by !== undefined && { version: by }) }).toEqual({ id: shown.id, ...fix });
  if (state === 'rejected') expect(shown.fix.reason).toBeTruthy();
  const said = plain.corrections.filter(({ predictionId }) => predictionId === shown.id);
  expect(shown.corrections.map(({ id, undoneAt }) => ({ id, undone: undoneAt !== null }))).toEqual(
    expect.arrayContaining(said.map(({ id, undone }) => ({ id, undone }))),
  );
  for (const one of shown.corrections) {
    const is = plain.corrections.find(({ id }) => id === one.id);
    const now = is?.classId ? plain.now(is.classId) : null;
    expect([one.classId, one.className, one.by]).toEqual([now?.id ?? null, now?.name ?? null, is?.by]);
  }
  expect(corrected).toBe(label !== null);
  checkNames(plain, shown.predictions);
}

/** No merged class is named, each by the name it has now, each once, best first. */
function checkNames(plain: WalkWorld['plain'], answers: readonly ScoredClass[]): void {
  for (const { classId, name } of answers)
    expect({ classId, name, mergedInto: null }).toEqual({
      classId,
      name: plain.classes.get(classId)?.name,
      mergedInto: plain.classes.get(classId)?.mergedInto,
    });
  expect(new Set(answers.map(({ classId }) => classId)).size).toBe(answers.length);
  const scores = answers.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
}

/** What the live version answers, and what is said of it where a correction is live. */
export async function checkAnswers(world: WalkWorld): Promise<void> {
  const { plain, admin, path } = world;
  const fixed = plain.predictions.filter(({ sha256 }) => plain.fix(sha256).state === 'live');
  const one = fixed.length > 0 ? world.pick(fixed) : undefined;
  const sha256 = one?.sha256 ?? world.pick([...world.photos.keys()]);
  if (plain.live === null) return;
  const { status, body } = await admin.ask<Classification>(
    'POST',
    `${path}/classify?store=false&top=1000`,
    world.photos.get(sha256),
  );
  expect([status, body.version, body.id]).toEqual([200, plain.live, '']);
  checkNames(plain, body.predictions);
  for (const { classId } of body.predictions) expect(plain.classes.get(classId)?.status).toBe('active');
  const known = plain.versions.get(plain.live)?.classes ?? [];
  const answered = new Set(
    known.map((id) => plain.now(id)).flatMap(({ id, status: is }) => (is === 'active' ? [id] : [])),
  );
  expect(body.predictions).toHaveLength(Math.min(1000, answered.size));
  if (answered.size > 0 && answered.size <= 1000)
    expect(body.predictions.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 3);
  if (!one) return;
  const { fix } = await admin.get<Prediction>(`/v1/predictions/${one.id}`);
  const [best] = body.predictions;
  const { unknown } = body;
  expect(fix.says).toEqual(best && { ...best, score: expect.closeTo(best.score, 3), unknown });
}
