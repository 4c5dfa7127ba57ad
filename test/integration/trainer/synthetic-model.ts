import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import { writeBundle } from '@amend/bundles';
import { classNameKey } from '@amend/contracts';
import { type Database, uuid7 } from '@amend/db';
import { seededRandom } from '@amend/learning';
import { efficientNetLite0, type Head, writeHead } from '@amend/network';

const features = efficientNetLite0.embeddingSize;
const backbone = efficientNetLite0.name;

/** How far photos of a class are apart: as other photos are, or as copies of one are. */
const spreads = { others: 2, copies: 1 };

/** Embeddings of a class lie around a place of their own, like those of a real backbone: none negative, many small. */
function embeddingOf(
  className: string,
  example: number,
  alike: keyof typeof spreads = 'others',
): Float32Array {
  const seedOf = (text: string) => createHash('sha256').update(text).digest().readInt32LE();
  const place = seededRandom(seedOf(className));
  const noise = seededRandom(seedOf(`${className} ${example}`));
  return Float32Array.from({ length: features }, () => {
    const centre = place() < 0.1 ? 3 : 0.1;
    return centre * (1 + spreads[alike] * (noise() - 0.5));
  });
}

/** A model whose images exist as embeddings only. */
export class SyntheticModel {
  readonly classIds = new Map<string, string>();

  private constructor(
    private readonly database: Database,
    readonly id: string,
  ) {}

  static async blank(database: Database): Promise<SyntheticModel> {
    const name = `model-${randomUUID()}`;
    const { id } = await database.model.create({ data: { name, backbone, start: 'blank' } });
    return new SyntheticModel(database, id);
  }

  /** With a live version 1 that tells the named classes apart by the places of their embeddings. */
  static async live(database: Database, home: string, classNames: string[]): Promise<SyntheticModel> {
    const model = await SyntheticModel.blank(database);
    for (const name of classNames) await model.addClass(name);
    const head = nearestPlaceHead(classNames);
    const bundle = `start-${model.id}`;
    await writeBundle(path.join(home, 'bundles'), bundle, {
      network: efficientNetLite0,
      model: Buffer.from('never served'),
      savedModel: Buffer.from('never served'),
      warmUp: new Uint8Array(0),
      head: writeHead(head),
      classes: classNames.map((name) => ({ id: model.classId(name), name })),
      parent: null,
      runId: null,
      datasetHash: null,
    });
    const classIds = classNames.map((name) => model.classId(name));
    await database.version.create({
      data: { modelId: model.id, number: 1, state: 'live', classIds, bundle },
    });
    await database.model.update({ where: { id: model.id }, data: { live: 1, nextVersion: 2 } });
    return model;
  }

  classId(name: string): string {
    const id = this.classIds.get(name);
    if (!id) throw new Error(`no class ${name}`);
    return id;
  }

  async addClass(name: string): Promise<string> {
    const data = { modelId: this.id, name, nameKey: classNameKey(name) };
    const { id } = await this.database.class.create({ data });
    this.classIds.set(name, id);
    return id;
  }

  /** Labels examples `from` to `from + count` of a class; null: none of the classes. */
  async teach(
    className: string,
    count: number,
    from = 0,
    alike: keyof typeof spreads = 'others',
  ): Promise<string[]> {
    const classId = this.classIds.get(className) ?? (await this.addClass(className));
    const images = await this.storeImages(className, count, from, alike);
    for (const sha256 of images) await this.label(sha256, classId);
    return images;
  }

  async label(sha256: string, classId: string | null): Promise<void> {
    const { id: modelId } = this;
    const { id: correctionId } = await this.database.correction.create({
      data: { modelId, sha256, classId, by: 'test' },
    });
    await this.database.label.create({ data: { modelId, sha256, classId, correctionId } });
  }

  async undoAll(): Promise<void> {
    const where = { modelId: this.id };
    await this.database.correction.updateMany({ where, data: { undoneAt: new Date(), undoneBy: 'test' } });
    await this.database.label.updateMany({ where, data: { classId: null, correctionId: null } });
  }

  /** As the API does, where nobody has said anything else of the images. */
  async merge(part: string, whole: string): Promise<void> {
    const [id, mergedInto] = [this.classId(part), this.classId(whole)];
    await this.database.class.update({ where: { id }, data: { status: 'retired', mergedInto } });
    await this.database.label.updateMany({ where: { classId: id }, data: { classId: mergedInto } });
  }

  async retire(name: string): Promise<void> {
    await this.database.class.update({ where: { id: this.classId(name) }, data: { status: 'retired' } });
  }

  /** Has it count as looked over, so that no survey comes into the way. */
  async survey(): Promise<void> {
    const later = new Date(Date.now() + 24 * 3_600_000);
    await this.database.survey.create({ data: { modelId: this.id, seen: '', surveyedAt: later } });
  }

  /** What a release does in the end. */
  async makeLive(number: number): Promise<void> {
    const modelId = this.id;
    await this.database.version.updateMany({
      where: { modelId, state: 'live' },
      data: { state: 'released' },
    });
    await this.database.version.updateMany({ where: { modelId, number }, data: { state: 'live' } });
    await this.database.model.update({ where: { id: modelId }, data: { live: number } });
  }

  /** Predictions that nobody corrected, of photos that are as alike as copies of one. */
  async serve(className: string, count: number, from = 10_000): Promise<void> {
    const images = await this.storeImages(className, count, from, 'copies');
    await this.database.prediction.createMany({
      data: images.map((sha256) => ({
        id: uuid7(),
        modelId: this.id,
        version: 1,
        sha256,
        classIds: [this.classId(className)],
        scores: [1],
        margin: 1,
        by: 'test',
      })),
    });
  }

  async requestRun(data: { release?: 'auto' | 'manual'; mode?: 'head' | 'full' } = {}): Promise<string> {
    const run = await this.database.trainingRun.create({
      data: {
        modelId: this.id,
        mode: data.mode ?? 'head',
        needs: data.mode ?? 'head',
        release: data.release ?? 'auto',
        trigger: 'manual',
        by: 'test',
        progress: { stage: 'waiting', step: 0, of: 1, loss: null, secondsLeft: null },
      },
    });
    return run.id;
  }

  private async storeImages(
    className: string,
    count: number,
    from: number,
    alike: keyof typeof spreads = 'others',
  ): Promise<string[]> {
    const examples = Array.from({ length: count }, (_, index) => from + index);
    const images = examples.map((example) =>
      createHash('sha256').update(`${this.id} ${className} ${example}`).digest('hex'),
    );
    await this.database.image.createMany({
      data: images.map((sha256) => ({ sha256, bytes: 1, width: 1, height: 1, contentType: 'image/png' })),
    });
    await this.database.embedding.createMany({
      data: examples.map((example, index) => ({
        sha256: images[index] as string,
        backbone,
        vector: new Uint8Array(embeddingOf(className, example, alike).buffer as ArrayBuffer),
      })),
    });
    return images;
  }
}

function nearestPlaceHead(classNames: string[]): Head {
  const classes = classNames.length;
  const kernel = new Float32Array(features * classes);
  const bias = new Float32Array(classes);
  for (const [column, name] of classNames.entries()) {
    const place = embeddingOf(name, -1);
    for (const [feature, value] of place.entries()) {
      kernel[feature * classes + column] = value * 0.01;
      bias[column] = (bias[column] as number) - (value * value * 0.01) / 2;
    }
  }
  return { features, classes, kernel, bias };
}
