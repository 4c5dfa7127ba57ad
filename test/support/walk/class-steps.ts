import { type Class, type ClassSplit, classNameKey } from '@amend/contracts';
import type { PlainClass } from './plain-model';
import type { WalkWorld } from './walk-world';
import { useClass } from './words';

const someOwn = (world: WalkWorld): PlainClass | undefined => {
  const own = world.classesAtHand;
  return own.length > 0 ? world.pick(own) : undefined;
};

export async function makeClass(world: WalkWorld): Promise<void> {
  const { plain } = world;
  const one = someOwn(world);
  const name = one && world.chance(0.3) ? world.written(one.name) : world.freshName();
  const by = world.pick(world.product.people);
  world.tell(`${by.name} makes the class ${name}`);
  const taken = plain.named(name);
  const { status, body } = await by.ask<Class>('POST', `${world.path}/classes`, { name });
  if (taken) {
    expect([status, body.error?.code, body.error?.details?.classId]).toEqual([409, 'class_exists', taken.id]);
    return;
  }
  expect([status, body.name, body.status]).toEqual([201, name.trim(), 'active']);
  useClass(world, body.id, name);
}

export async function rename(world: WalkWorld): Promise<void> {
  const { plain } = world;
  const [one, other] = [someOwn(world), someOwn(world)];
  if (!one || !other) return;
  const name = world.chance(0.3) ? world.written(other.name) : world.freshName();
  const by = world.pick(world.product.people);
  world.tell(`${by.name} renames ${one.name} to ${name}`);
  const { status, body } = await by.ask<Class>('PATCH', `${world.path}/classes/${one.id}`, { name });
  const taken = plain.named(name);
  if (taken && taken.id !== one.id) {
    expect([status, body.error?.code]).toEqual([409, 'class_exists']);
    return;
  }
  expect([status, body.name, classNameKey(body.name)]).toEqual([200, name.trim(), classNameKey(name)]);
  one.name = body.name;
  plain.audited('class.update');
}

export async function retire(world: WalkWorld): Promise<void> {
  await setStatus(world, 'retired');
}

/** Brings a class back, which also takes a merge back. */
export async function bringBack(world: WalkWorld): Promise<void> {
  await setStatus(world, 'active');
}

async function setStatus(world: WalkWorld, to: PlainClass['status']): Promise<void> {
  const { plain } = world;
  const fitting = world.classesAtHand.filter(({ status }) => status !== to);
  const one = fitting.length > 0 && world.chance(0.9) ? world.pick(fitting) : someOwn(world);
  if (!one) return;
  const by = world.pick(world.product.people);
  world.tell(`${by.name} makes ${one.name}, ${one.status}, ${to}`);
  const { status, body } = await by.ask<Class>('PATCH', `${world.path}/classes/${one.id}`, { status: to });
  expect([status, body.status]).toEqual([200, to]);
  one.status = to;
  if (to === 'active') one.mergedInto = null;
  plain.audited('class.update');
}

export async function merge(world: WalkWorld): Promise<void> {
  const { plain } = world;
  const [one, into] = [someOwn(world), someOwn(world)];
  if (!one || !into) return;
  const by = world.pick(world.product.people);
  world.tell(`${by.name} merges ${one.name} (${one.status}) into ${into.name} (${into.status})`);
  const path = `${world.path}/classes/${one.id}/merge`;
  const { status, body } = await by.ask<Class>('POST', path, { into: into.id });
  if (one.mergedInto === into.id && one !== into) {
    expect(status).toBe(200);
    return;
  }
  const refused = [
    one === into ? '422 same_class' : '',
    into.status === 'retired' ? '409 class_retired' : '',
    one.mergedInto !== null ? '409 class_merged' : '',
  ].find(Boolean);
  if (refused) {
    expect(`${status} ${body.error?.code}`).toBe(refused);
    return;
  }
  expect([status, body.id, body.name]).toEqual([200, into.id, into.name]);
  Object.assign(one, { status: 'retired', mergedInto: into.id });
  plain.audited('class.merge');
}

export async function split(world: WalkWorld): Promise<void> {
  const { plain } = world;
  const one = someOwn(world);
  if (!one) return;
  const known = world.pick(world.classesAtHand).name;
  const names = [world.freshName(), world.chance(0.4) ? world.written(known) : world.freshName()];
  const by = world.pick(world.product.people);
  world.tell(`${by.name} splits ${one.name} (${one.status}) into ${names}`);
  const { status, body } = await by.ask<ClassSplit>('POST', `${world.path}/classes/${one.id}/split`, {
    into: names,
  });
  if (one.status === 'retired') {
    expect([status, body.error?.code]).toEqual([409, 'class_retired']);
    return;
  }
  const images = [...plain.labelled]
    .filter(([, { classId }]) => classId === one.id)
    .map(([sha256]) => sha256);
  expect([status, body.images, body.class.recheck]).toEqual([200, images.length, images.length]);
  for (const [place, made] of body.into.entries()) {
    const name = names[place] as string;
    const meant = plain.named(name);
    if (meant) expect(made.id).toBe(plain.now(meant.id).id);
    useClass(world, made.id, name);
    expect(made.name).toBe(plain.classes.get(made.id)?.name);
  }
  for (const sha256 of images) plain.recheck.add(sha256);
  plain.audited('class.split');
}
