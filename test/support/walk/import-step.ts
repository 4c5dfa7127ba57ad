import type { Imported } from '@amend/contracts';
import { zipOf } from '../archives';
import type { WalkWorld } from './walk-world';
import { record, useClass } from './words';

/** Somebody imports a small archive, in which a photo may be one that is known. @param isNew whether its class is */
export async function importArchive(world: WalkWorld, isNew = world.chance(0.4)): Promise<void> {
  const { plain } = world;
  const by = world.pick(world.product.people);
  const photos = [...world.photos].slice(0, 20);
  const files = [world.pick(photos), world.pick(photos), world.pick(photos)];
  const folder = isNew || plain.classes.size === 0 ? world.freshName() : world.pick(world.classesAtHand).name;
  const unique = new Map(files);
  const none = !isNew && world.chance(0.3);
  world.tell(
    `${by.name} imports ${[...unique.keys()].map((one) => one.slice(0, 6))} as ${none ? null : folder}`,
  );
  const named = none ? undefined : plain.named(folder);
  const id = named ? plain.now(named.id).id : null;
  const known = [...unique.keys()].filter((sha256) => {
    const label = plain.label(sha256);
    const vote = plain.votes(sha256).find((one) => one.by === by.name);
    if (!label || (id === null && !none)) return false;
    const said = vote && (vote.classId && plain.now(vote.classId).id) === id;
    return label.classId === id || (said && !plain.recheck.has(sha256));
  });
  const form = new FormData();
  const members = files.map(([, content], index) => ({ path: `${folder}/${index}.png`, content }));
  const list = ['file,class', ...members.map(({ path }) => `"${path}",`)].join('\n');
  const archive = zipOf(none ? [{ path: 'list.csv', content: Buffer.from(list) }, ...members] : members);
  form.append('archive', new Blob([archive as Uint8Array<ArrayBuffer>]), 'photos.zip');
  const { status, body } = await by.ask<Imported>('POST', `${world.path}/examples`, form);
  const imported = unique.size - known.length;
  expect([status, body]).toEqual([201, { imported, duplicates: files.length - imported, rejected: [] }]);
  if (imported === 0) return;
  const rows = await world.product.stack.database.correction.findMany({
    where: {
      modelId: world.modelId,
      predictionId: null,
      id: { notIn: plain.corrections.map((one) => one.id) },
    },
    orderBy: { seq: 'asc' },
  });
  expect(rows.map(({ sha256 }) => sha256).toSorted()).toEqual(
    [...unique.keys()].filter((sha256) => !known.includes(sha256)).toSorted(),
  );
  for (const { id: row, sha256, classId } of rows) {
    if (id || none) expect(classId).toBe(id);
    if (classId) useClass(world, classId, folder);
    record(world, by, { id: row, sha256, predictionId: null, classId });
  }
  plain.audited('example.import', rows.length);
}
