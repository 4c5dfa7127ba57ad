import type { GatePolicy, Release, Schedule } from '@amend/contracts';
import { until } from '../until';
import type { WalkWorld } from './walk-world';

/** An admin releases some version by hand; one that was turned down with a note, or without. */
export async function release(world: WalkWorld): Promise<void> {
  const { plain, path } = world;
  if (plain.versions.size === 0) return;
  const admin = world.pick(world.product.people.filter((one) => one.admin));
  const one = world.pick([...plain.versions.values()].slice(-5));
  const override = world.chance(0.5) ? { override: 'We know better.' } : {};
  world.tell(`${admin.name} releases ${one.number}, ${one.state}, ${JSON.stringify(override)}`);
  const { status, body } = await admin.ask<Release>('POST', `${path}/releases`, {
    version: one.number,
    ...override,
  });
  if (one.state === 'live') {
    expect([status, body.error?.code]).toEqual([409, 'already_live']);
    return;
  }
  if (one.state === 'rejected') {
    if (!('override' in override)) {
      expect([status, body.error?.code]).toEqual([409, 'version_rejected']);
      return;
    }
    plain.audited('version.override');
  } else if ('override' in override) {
    expect([status, body.error?.code]).toEqual([409, 'version_not_rejected']);
    return;
  }
  expect([status, body.version, body.kind, body.by]).toEqual([202, one.number, 'release', admin.name]);
  plain.audited('release.release.ask');
  await awaitRelease(world, body.id, 'release', one.number);
}

/** Back to the version before, which the one that was live then is for the next one. */
export async function rollback(world: WalkWorld): Promise<void> {
  const { plain, path } = world;
  const admin = world.pick(world.product.people.filter((one) => one.admin));
  world.tell(`${admin.name} rolls back to ${plain.previous}`);
  const { status, body } = await admin.ask<Release>('POST', `${path}/rollback`, {});
  if (plain.previous === null) {
    expect([status, body.error?.code]).toEqual([409, 'no_previous_version']);
    return;
  }
  expect([status, body.version, body.kind]).toEqual([202, plain.previous, 'rollback']);
  plain.audited('release.rollback.ask');
  await awaitRelease(world, body.id, 'rollback', plain.previous);
}

/** Waits until a version is live, and takes down that it is. */
export async function awaitRelease(
  world: WalkWorld,
  id: string,
  kind: Release['kind'],
  version: number,
): Promise<void> {
  const { plain } = world;
  const ended = await until(
    async () => {
      const now = await world.admin.get<Release>(`/v1/releases/${id}`);
      return !['pending', 'building', 'starting', 'probing', 'shifting'].includes(now.state) && now;
    },
    { what: `the end of release ${id}` },
  );
  if (ended.state !== 'live') throw new Error(`the release is ${JSON.stringify(ended)}`);
  expect([ended.version, ended.from]).toEqual([version, plain.live]);
  plain.audited(`release.${kind}`);
  plain.goLive(version);
  world.tell(`version ${version} is live`);
}

/** An admin changes how strict the gate is, or the schedule, which is read back as it was put. */
export async function changeSettings(world: WalkWorld): Promise<void> {
  const { plain, path } = world;
  const mode = world.pick(['block', 'warn'] as const);
  world.tell(`the gate ${mode}s`);
  const policy = await world.admin.ask<GatePolicy>('PUT', `${path}/gate-policy`, { mode });
  expect([policy.status, policy.body.mode]).toEqual([200, mode]);
  plain.audited('gate-policy.put');
  const schedule = { cron: '0 3 1 1 *', minimumCorrections: 5, enabled: world.chance(0.5) };
  const put = await world.admin.ask<Schedule>('PUT', `${path}/schedule`, schedule);
  expect([put.status, put.body]).toEqual([200, expect.objectContaining(schedule)]);
  expect(await world.admin.get<Schedule>(`${path}/schedule`)).toEqual(put.body);
  plain.audited('schedule.put');
}
