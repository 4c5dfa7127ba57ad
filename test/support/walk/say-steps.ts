import type { Classification, Correction, Labelled, Prediction, ReviewList } from '@amend/contracts';
import type { Asker } from './asker';
import type { WalkWorld } from './walk-world';
import { meaning, record, type Says, someWords, useClass } from './words';

/** Somebody classifies a photo, perhaps one that was classified before. */
export async function classify(world: WalkWorld): Promise<void> {
  const { plain } = world;
  const [sha256, bytes] = world.pick([...world.photos]);
  const by = world.pick(world.product.people);
  world.tell(`${by.name} classifies ${sha256.slice(0, 6)}`);
  const { status, body } = await by.ask<Classification>('POST', `${world.path}/classify`, bytes);
  if (plain.live === null) {
    expect([status, body.error?.code]).toEqual([503, 'no_model']);
    return;
  }
  expect([status, body.version, body.model]).toEqual([200, plain.live, world.model]);
  const best = body.predictions[0]?.classId ?? null;
  plain.predictions.push({
    id: body.id,
    sha256,
    version: body.version,
    best,
    unknown: body.unknown === true,
  });
  world.answered.push(...body.predictions.slice(0, 3).map(({ classId }) => classId));
}

/** Somebody says what a prediction's photo shows. */
export async function correct(world: WalkWorld): Promise<void> {
  const { plain } = world;
  if (plain.predictions.length === 0) return classify(world);
  const { id, sha256 } = world.pick(plain.predictions.slice(-25));
  await say(world, world.pick(world.product.people), id, sha256);
}

async function say(world: WalkWorld, by: Asker, predictionId: string, sha256: string): Promise<void> {
  const { plain } = world;
  const shown = await by.get<Prediction>(`/v1/predictions/${predictionId}`);
  const [best] = shown.predictions;
  const confirms = best && world.chance(0.2);
  const says: Says = confirms ? { class: best.classId } : someWords(world);
  const meant = meaning(world, says);
  world.tell(`${by.name} says ${JSON.stringify(says)} of ${sha256.slice(0, 6)}`);
  const path = `/v1/predictions/${predictionId}/corrections`;
  const headers = world.chance(0.3) ? { 'Idempotency-Key': `${world.model} ${world.story.length}` } : {};
  const { status, body } = await by.ask<Correction>('POST', path, says, headers);
  if (meant === 'unknown_class' || meant === 'class_retired') {
    expect([status, body.error?.code]).toEqual([422, meant]);
    return;
  }
  expect([status, body.by, body.decides, body.none, body.undoneAt, body.predictionId]).toEqual([
    ...[201, by.name, by.admin, meant === null, null, predictionId],
  ]);
  if (meant !== null && meant !== 'made') expect(body.classId).toBe(meant.id);
  if (body.classId) useClass(world, body.classId, 'newClass' in says ? says.newClass : '');
  expect(body.className).toBe(body.classId && plain.classes.get(body.classId)?.name);
  expect(body.confirmation).toBe(body.classId !== null && body.classId === best?.classId);
  record(world, by, { id: body.id, sha256, predictionId, classId: body.classId });
  plain.audited('correction.create');
  if (!('Idempotency-Key' in headers)) return;
  expect((await by.ask<Correction>('POST', path, says, headers)).body).toEqual(body);
  const other = await by.ask('POST', path, { newClass: 'another one' }, headers);
  expect([other.status, other.body.error?.code]).toEqual([422, 'idempotency_key_reused']);
}

/** The reviewer looks at photos of the random slice, which are then the ones that tell the live accuracy. */
export async function audit(world: WalkWorld): Promise<void> {
  const { plain, admin, path } = world;
  world.tell(`${admin.name} is handed out the random slice`);
  const { items, remaining } = await admin.get<ReviewList>(`${path}/review?order=audit&limit=3`);
  const latest = new Map(plain.predictions.map((one) => [one.sha256, one]));
  const done = new Set(plain.corrections.filter((one) => one.audit && !one.undone).map((one) => one.sha256));
  const open = [...latest.values()].filter(
    ({ sha256, version }) => sha256.slice(-2) < '0d' && version === plain.live && !done.has(sha256),
  );
  expect([remaining, items.length]).toEqual([open.length, Math.min(3, open.length)]);
  for (const { image, why } of items) {
    expect([open.some(({ sha256 }) => sha256 === image.sha256), why.label]).toEqual([true, null]);
    plain.slice.add(image.sha256);
  }
  const [first] = items;
  if (first) await say(world, admin, first.id, first.image.sha256);
}

/** Somebody says of several photos at once what they show. */
export async function labelMany(world: WalkWorld): Promise<void> {
  const { plain } = world;
  const known = [...new Set([...plain.predictions, ...plain.corrections].map(({ sha256 }) => sha256))];
  if (known.length === 0) return classify(world);
  const images = [...new Set([world.pick(known), world.pick(known), world.pick(known)])];
  const by = world.pick(world.product.people);
  const says = someWords(world);
  const meant = meaning(world, says);
  world.tell(`${by.name} says ${JSON.stringify(says)} of ${images.map((one) => one.slice(0, 6))}`);
  const { status, body } = await by.ask<Labelled>('POST', `${world.path}/labels`, { images, ...says });
  if (meant === 'unknown_class' || meant === 'class_retired') {
    expect([status, body.error?.code]).toEqual([422, meant]);
    return;
  }
  expect(status).toBe(201);
  const id = meant === 'made' ? (body.corrections[0]?.classId as string) : (meant?.id ?? null);
  const said = images.filter((sha256) => {
    const vote = plain.votes(sha256).find((one) => one.by === by.name);
    return vote && !plain.recheck.has(sha256) && (vote.classId && plain.now(vote.classId).id) === id;
  });
  if (id) useClass(world, id, 'newClass' in says ? says.newClass : '');
  expect([body.unchanged, body.corrections.length]).toEqual([said.length, images.length - said.length]);
  const rows = await world.product.stack.database.correction.findMany({
    where: { id: { in: body.corrections.map((one) => one.id) } },
    orderBy: { seq: 'asc' },
  });
  for (const row of rows)
    record(world, by, { id: row.id, sha256: row.sha256, predictionId: null, classId: row.classId });
  plain.audited('correction.create', rows.length);
  expect(body.standing).toBe(images.filter((sha256) => plain.label(sha256)?.classId === id).length);
}
