import type { Correction, UndoneCorrections } from '@amend/contracts';
import type { WalkWorld } from './walk-world';

/** Somebody takes a correction back, perhaps another person's or an admin's. */
export async function undo(world: WalkWorld): Promise<void> {
  const { plain } = world;
  if (plain.corrections.length === 0) return;
  const one = world.pick(plain.corrections.slice(-20));
  const by = world.pick(world.product.people);
  world.tell(`${by.name} undoes what ${one.by} said of ${one.sha256.slice(0, 6)}`);
  const { status, body } = await by.ask<Correction>('DELETE', `/v1/corrections/${one.id}`);
  if (one.decides && !by.admin && !one.undone) {
    expect([status, body.error?.code]).toEqual([403, 'forbidden']);
    return;
  }
  expect([status, body.id, body.undoneAt]).toEqual([200, one.id, expect.any(String)]);
  if (!one.undone) plain.audited('correction.undo');
  one.undone = true;
}

/** An admin undoes all that somebody said, or all that was said since some correction, or gives it back. */
export async function undoMany(world: WalkWorld): Promise<void> {
  const { plain, path } = world;
  const done = [...new Set(plain.corrections.flatMap(({ undoneIn }) => undoneIn ?? []))];
  const admin = world.pick(world.product.people.filter((one) => one.admin));
  if (done.length > 0 && world.chance(0.7)) {
    const id = world.pick(done);
    const which = plain.corrections.filter(({ undoneIn }) => undoneIn === id);
    world.tell(`${admin.name} gives back ${which.length} corrections`);
    const { status, body } = await admin.ask<UndoneCorrections>(
      'POST',
      `${path}/corrections/undo/${id}/take-back`,
    );
    expect([status, body.corrections]).toEqual([200, which.length]);
    for (const one of which) Object.assign(one, { undone: false, undoneIn: null });
    plain.audited('corrections.undo.take-back');
    return;
  }
  if (plain.corrections.length === 0) return;
  const by = world.pick(world.product.people).name;
  const since = world.pick(plain.corrections.slice(-8)).id;
  const { createdAt: from } = await world.product.stack.database.correction.findUniqueOrThrow({
    where: { id: since },
  });
  const times = new Map(
    (await world.product.stack.database.correction.findMany({ where: { modelId: world.modelId } })).map(
      (row) => [row.id, row.createdAt],
    ),
  );
  const which = plain.corrections.filter(
    (one) => !one.undone && one.by === by && (times.get(one.id) as Date) >= from,
  );
  world.tell(`${admin.name} undoes the last ${which.length} corrections of ${by}`);
  const choice = { by, from: from.toISOString() };
  const images = new Set(which.map(({ sha256 }) => sha256)).size;
  const counted = { corrections: which.length, images };
  const preview = await admin.ask<UndoneCorrections>('POST', `${path}/corrections/undo`, {
    ...choice,
    preview: true,
  });
  expect(preview.body).toEqual({ id: null, ...counted });
  const { status, body } = await admin.ask<UndoneCorrections>('POST', `${path}/corrections/undo`, choice);
  expect([status, body]).toEqual([200, { id: which.length > 0 ? expect.any(String) : null, ...counted }]);
  for (const one of which) Object.assign(one, { undone: true, undoneIn: body.id });
  if (which.length > 0) plain.audited('corrections.undo');
}
