import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BundleClass, bundleFiles, emitVersion, writeBundle } from '@amend/bundles';
import type { Database } from '@amend/db';
import { assets, efficientNetLite0, type Head, readHead, readSafetensors } from '@amend/network';

/** What is wrong with a candidate; `other-answers`: nothing but what it learned. */
export type Flaw = 'unloadable' | 'other-scores' | 'other-answers' | 'damaged';

/**
 * Writes the next version of the default model as a trainer would: the live head, a little turned towards one class.
 * @returns its number
 */
export async function makeCandidate(database: Database, home: string, flaw?: Flaw): Promise<number> {
  const model = await database.model.findUniqueOrThrow({ where: { name: 'default' } });
  const [first] = await database.version.findMany({ where: { modelId: model.id, number: 1 } });
  if (!first) throw new Error('the default model has no version 1');
  const bundles = path.join(home, 'bundles');
  const folder = path.join(bundles, first.bundle);
  const head = readHead(await readFile(path.join(folder, bundleFiles.head)));
  const number = model.nextVersion;
  // So little that also the twentieth still answers as the first.
  const turned = turn(head, flaw === 'other-answers' ? 40 : number / 20);
  const weights = readSafetensors(await readFile(assets.weights));
  const classes: BundleClass[] = JSON.parse(await readFile(path.join(folder, bundleFiles.classes), 'utf8'));
  const emitted = (made: Head) =>
    emitVersion({
      network: efficientNetLite0,
      weights,
      head: made,
      warmUp: [],
      classNames: classes.map(({ name }) => name),
    });
  const { model: other } = emitted(flaw === 'other-scores' ? turn(head, 40) : turned);
  const bundle = `test.${number}`;
  await writeBundle(bundles, bundle, {
    network: efficientNetLite0,
    ...emitted(turned),
    model: flaw === 'unloadable' ? Buffer.from('this is no network') : other,
    classes,
    parent: 1,
    runId: null,
    datasetHash: null,
  });
  if (flaw === 'damaged') {
    await appendFile(path.join(bundles, bundle, bundleFiles.head), 'x');
  }
  await database.$transaction([
    database.version.create({
      data: { modelId: model.id, number, parent: 1, state: 'candidate', classIds: first.classIds, bundle },
    }),
    database.model.update({ where: { id: model.id }, data: { nextVersion: number + 1 } }),
  ]);
  return number;
}

/** The head with the bias of its first class raised. */
function turn(head: Head, by: number): Head {
  const bias = Float32Array.from(head.bias);
  bias[0] = (bias[0] as number) + by;
  return { ...head, bias };
}
