import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readManifest } from '@amend/bundles';
import type { Database } from '@amend/db';
import { imageHash, openImageStore } from '@amend/images';
import { seededRandom } from '@amend/learning';
import { backboneKey, halves, type NetworkDescription, readSafetensors } from '@amend/network';
import sharp from 'sharp';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js';
import { expectInTime } from '../../support/in-time.js';
import { until } from '../../support/until.js';
import { endedRun, RUN_MS } from './ended-run.js';
import { HeldTable } from './held-table.js';
import { SyntheticModel } from './synthetic-model.js';
import { installTinyBackbone, tinyNetwork } from './tiny-backbone.js';
import { TrainerProcess } from './trainer-process.js';

const GOES_ON = 'Goes on from the last checkpoint';

jest.setTimeout(3 * RUN_MS);

describe('a training run of the mode full', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let home: string;
  let trainer: TrainerProcess;
  let model: SyntheticModel;
  const hashes: string[] = [];

  const start = () =>
    TrainerProcess.start({
      DATABASE_URL: fresh.url,
      AMEND_HOME: home,
      AMEND_TRAINING_BACKEND: 'wasm',
    });
  const ended = (id: string) => endedRun(database, id);
  const logOf = async (runId: string) =>
    (await database.trainingRunLog.findMany({ where: { runId }, orderBy: { id: 'asc' } })).map(
      ({ message }) => message,
    );

  /** Noise that is rather red or rather blue. */
  async function storePhoto(seed: number, stands: 0 | 2): Promise<string> {
    const random = seededRandom(seed);
    const pixels = Uint8Array.from({ length: 16 * 16 * 3 }, (_, at) =>
      Math.floor(180 * random() + (at % 3 === stands ? 75 : 0)),
    );
    const bytes = await sharp(pixels, { raw: { width: 16, height: 16, channels: 3 } })
      .png()
      .toBuffer();
    const sha256 = imageHash(bytes);
    await (await openImageStore(pathToFileURL(path.join(home, 'images')).href)).put(sha256, bytes);
    await database.image.create({
      data: { sha256, bytes: bytes.length, width: 16, height: 16, contentType: 'image/png' },
    });
    hashes.push(sha256);
    return sha256;
  }

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = fresh.open(3);
    home = await mkdtemp(path.join(tmpdir(), 'amend-full-'));
    await installTinyBackbone(home);
    model = await SyntheticModel.blank(database);
    await database.model.update({ where: { id: model.id }, data: { backbone: tinyNetwork.name } });
    const [red, blue] = [await model.addClass('red'), await model.addClass('blue')];
    for (let seed = 1; seed <= 12; seed++) {
      await model.label(await storePhoto(seed, 0), red);
      await model.label(await storePhoto(1_000 + seed, 2), blue);
    }
    trainer = await start();
    // What the network of the start sees of them is stored by then.
    const head = await ended(await model.requestRun({ release: 'manual' }));
    expect(head).toMatchObject({ state: 'succeeded', error: null });
  });
  afterAll(async () => {
    expect(await trainer.end('SIGTERM')).toBe(0);
    await fresh.drop();
    await rm(home, { recursive: true });
  });

  it('goes on from its checkpoint wherever its processes are killed, and makes one version with a backbone of its own', async () => {
    const embeddings = await HeldTable.hold(fresh.url, 'embeddings', 'EXCLUSIVE');
    const runId = await model.requestRun({ mode: 'full' });
    const goesOn = async () => (await logOf(runId)).filter((line) => line === GOES_ON).length;
    /** So many of its children have gone on from the checkpoint, and stand where they store what the new network sees. */
    const storing = async (children: number) => {
      await until(async () => (await goesOn()) >= children, {
        what: `child ${children + 1} to go on`,
        limitMs: RUN_MS,
      });
      await embeddings.stops();
    };
    const checkpoint = path.join(home, 'checkpoints', `${runId}.safetensors`);
    await until(
      () =>
        access(checkpoint).then(
          () => true,
          () => false,
        ),
      { what: 'a checkpoint', limitMs: RUN_MS },
    );
    process.kill(await trainer.child(runId, 1), 'SIGKILL'); // while it trains
    await storing(1);
    process.kill(await trainer.child(runId, 2), 'SIGKILL');
    await storing(2);
    await trainer.end('SIGKILL'); // its worker, there too
    trainer = await start();
    await storing(3);
    const versions = await HeldTable.hold(fresh.url, 'versions', 'EXCLUSIVE');
    await embeddings.letGo();
    await versions.stops();
    await trainer.end('SIGKILL'); // while it makes the version
    await versions.letGo();
    trainer = await start();
    expect(await ended(runId)).toMatchObject({ state: 'succeeded', error: null, fence: 5 });
    expect(await database.version.count({ where: { runId } })).toBe(1);

    const log = await logOf(runId);
    expect(log.join('\n')).toMatch(/Fine-tuning on wasm \(one processor core\)/);
    expect(log.join('\n')).toMatch(/photos, \d+ more to choose by, \d+ times each: about .+ of memory/);
    expect(log.filter((line) => line === GOES_ON)).toHaveLength(4);
    const version = await database.version.findUniqueOrThrow({ where: { runId } });
    const folder = path.join(home, 'bundles', version.bundle);
    const weights = await readFile(path.join(folder, 'backbone.safetensors'));
    // 16 pixels have no more detail than half of what it takes.
    expect(log.join('\n')).toMatch(/to see photos at half their sides, and their mirror images, too/);
    expect(halves(readSafetensors(weights))).toBe(true);
    expect(version.backbone).toBe(backboneKey(tinyNetwork as NetworkDescription, weights));
    expect(await readManifest(folder)).toMatchObject({ backbone: version.backbone });
    const embedded = await database.embedding.findMany({ where: { backbone: version.backbone ?? '' } });
    expect(embedded.map(({ sha256 }) => sha256).sort()).toEqual([...hashes].sort());
    await until(
      () =>
        access(checkpoint).then(
          () => false,
          () => true,
        ),
      { what: 'the end of the checkpoint' },
    );
  });

  it('is what later heads go onto', async () => {
    const [version] = await database.version.findMany({
      where: { modelId: model.id, backbone: { not: null } },
    });
    await model.makeLive(version?.number ?? 0);
    await model.label(await storePhoto(2_000, 0), model.classId('red'));
    const runId = await model.requestRun();
    expect(await ended(runId)).toMatchObject({ state: 'succeeded', error: null });
    const next = await database.version.findUniqueOrThrow({ where: { runId } });
    expect(next.backbone).toBe(version?.backbone);
    // The new photo is looked at by both: what it shows is told by the network that the model began with.
    expect(await database.embedding.count({ where: { backbone: tinyNetwork.name } })).toBe(25);
    expect(await database.embedding.count({ where: { backbone: next.backbone ?? '' } })).toBe(25);
  });

  it('is fitted onto though an older version on the same backbone has lost its files', async () => {
    const live = await database.version.findFirstOrThrow({
      where: { modelId: model.id, state: 'live' },
    });
    await database.version.create({
      data: {
        modelId: model.id,
        number: 0,
        state: 'retired',
        classIds: [],
        backbone: live.backbone,
        bundle: 'removed',
        filesRemovedAt: new Date(),
      },
    });
    await model.label(await storePhoto(2_500, 0), model.classId('red'));
    const runId = await model.requestRun();
    expect(await ended(runId)).toMatchObject({ state: 'succeeded', error: null });
    expect(await database.version.findUniqueOrThrow({ where: { runId } })).toMatchObject({
      backbone: live.backbone,
    });
  });

  it('ends at once when it is cancelled', async () => {
    await model.label(await storePhoto(3_000, 2), model.classId('blue'));
    await expectInTime(5_000, async () => {
      const runId = await model.requestRun({ mode: 'full' });
      await until(async () => (await logOf(runId)).some((line) => line.startsWith('Fine-tuning on')), {
        what: 'the fine-tuning',
        limitMs: RUN_MS,
      });
      const asked = performance.now();
      await database.trainingRun.update({ where: { id: runId }, data: { cancelRequested: true } });
      const { state } = await ended(runId);
      // It may have come to its end before it was asked.
      return state === 'cancelled' ? performance.now() - asked : Number.POSITIVE_INFINITY;
    });
  });
});
