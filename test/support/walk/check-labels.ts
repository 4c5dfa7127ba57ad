import { isDeepStrictEqual } from 'node:util';
import type { BulkUndoList, Class, LabelledImage, Model, TrainingRunList } from '@amend/contracts';
import { pageLength, type WalkWorld } from './walk-world';

/** So soon every process knows what another one has changed. */
const SOON_MS = 3_000;

/** Classes, and what the model counts. */
export async function checkClasses(world: WalkWorld): Promise<void> {
  const { plain, admin, path } = world;
  const limit = plain.classes.size > 100 ? world.pick([400, 5000]) : pageLength(world);
  const labels = [...plain.labelled];
  const live = plain.live === null ? undefined : plain.versions.get(plain.live);
  const inLive = new Set(
    live?.classes.map((id) => plain.now(id)).flatMap(({ id, status }) => (status === 'active' ? [id] : [])),
  );
  const expected = [...plain.classes.values()].map(({ id, name, status, mergedInto }) => ({
    ...{ id, name, status, mergedInto },
    labels: labels.filter(([, label]) => label.classId === id).length,
    recheck: labels.filter(([sha256, label]) => label.classId === id && plain.recheck.has(sha256)).length,
    inLiveVersion: inLive.has(id),
  }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expected.sort(byId);
  const shown = async () =>
    (await admin.all<Class>(`${path}/classes?status=all`, limit))
      .map(({ synset, createdAt, ...one }) => one)
      .toSorted(byId);
  // What a correction brings back is announced to those who answer.
  const soon = Date.now() + SOON_MS;
  let told = await shown();
  while (!isDeepStrictEqual(told, expected) && Date.now() < soon) told = await shown();
  expect(told).toEqual(expected);
  const active = expected.filter(({ status }) => status === 'active').length;
  const model = await admin.get<Model>(path);
  const pendingCorrections = plain.pending();
  const { live: number, previous } = plain;
  expect(model).toMatchObject({ classes: active, live: number, previous, pendingCorrections });
  const runs = await admin.get<TrainingRunList>(`${path}/training-runs`);
  expect(runs.pendingCorrections).toBe(pendingCorrections);
}

/** Labels, as they are listed, exported, and counted by person. */
export async function checkLabels(world: WalkWorld): Promise<void> {
  const { plain, admin, path } = world;
  const nameOf = (id: string | null) => id && (plain.classes.get(id)?.name ?? '?');
  const expected = [...plain.labelled].map(([sha256, { correctionId, classId, disputed }]) => {
    const { by } = plain.corrections.find(({ id }) => id === correctionId) ?? {};
    const className = nameOf(classId);
    const none = classId === null;
    return {
      sha256,
      label: { correctionId, classId, className, none, disputed, by },
      recheck: plain.recheck.has(sha256),
    };
  });
  const newest = (a: { label: { correctionId: string } }, b: typeof a) =>
    a.label.correctionId < b.label.correctionId ? 1 : -1;
  const labels = await admin.all<LabelledImage>(`${path}/labels`, pageLength(world));
  const told = labels.map(({ image, label: { at, ...label }, recheck }) => ({
    sha256: image.sha256,
    label,
    recheck,
  }));
  expect(told).toEqual(expected.toSorted(newest));
  for (const { image, part } of labels) {
    if (world.parts.has(image.sha256)) expect(part).toBe(world.parts.get(image.sha256));
    if (part) world.parts.set(image.sha256, part);
  }
  const [some] = expected;
  if (some?.label.classId) {
    const { classId } = some.label;
    const of = await admin.all<LabelledImage>(`${path}/labels?class=${classId}`, pageLength(world));
    const wanted = expected.filter(({ label }) => label.classId === classId).toSorted(newest);
    expect(of.map(({ image }) => image.sha256)).toEqual(wanted.map(({ sha256 }) => sha256));
  }
  const jsonl = await admin.get<string>(`${path}/export?format=jsonl`);
  const exported = jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { sha256: string; class: string | null; part: string | null });
  const key = ([sha256, name]: (string | null)[]) => `${sha256} ${name}`;
  expect(exported.map((one) => key([one.sha256, one.class])).toSorted()).toEqual(
    expected.map(({ sha256, label }) => key([sha256, label.className])).toSorted(),
  );
  expect(new Map(exported.map(({ sha256, part }) => [sha256, part]))).toEqual(
    new Map(labels.map(({ image, part }) => [image.sha256, part])),
  );
  const csv = await admin.get<string>(`${path}/export?format=csv`);
  expect(csv.trim().split(/\r?\n/)).toHaveLength(expected.length + 1);
  const { people } = await admin.get<BulkUndoList>(`${path}/corrections/undo`);
  const said = new Map<string, number>();
  for (const { by, undone } of plain.corrections) if (!undone) said.set(by, (said.get(by) ?? 0) + 1);
  expect(new Map(people.map(({ by, corrections }) => [by, corrections]))).toEqual(said);
}
