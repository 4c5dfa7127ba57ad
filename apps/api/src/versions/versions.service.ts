import type { Readable } from 'node:stream';
import { type BundleStore, bundleFiles } from '@amend/bundles';
import type { Version, VersionDetail, VersionList, VersionsQuery } from '@amend/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { conflict, filesRemoved, notFound } from '../errors/api-error.js';
import { Cursor } from '../http/cursor.js';
import { Backbones } from '../live/backbones.js';
import { precisionOf } from '../models/backbone-precision.js';
import { ModelsService } from '../models/models.service.js';
import { BUNDLES } from '../platform/tokens.js';
import { savedModelArchive } from './saved-model-archive.js';
import { tfjsArchive } from './tfjs-archive.js';
import { versionAnswer } from './version-answer.js';
import { versionReport } from './version-report.js';
import { type VersionRow, VersionsRepository } from './versions.repository.js';

const byNumber = new Cursor('versions', z.int32());

@Injectable()
export class VersionsService {
  constructor(
    private readonly versions: VersionsRepository,
    private readonly models: ModelsService,
    private readonly backbones: Backbones,
    @Inject(BUNDLES) private readonly bundles: BundleStore,
  ) {}

  /** @throws ApiError 404, 422 */
  async list(modelName: string, { cursor, limit }: VersionsQuery): Promise<VersionList> {
    const model = await this.models.row(modelName);
    const before = byNumber.read(cursor);
    const rows = await this.versions.page(model.id, before, limit + 1);
    const { items, nextCursor } = byNumber.page(rows, limit, ({ number }) => number);
    return {
      items: await this.answers(model, items),
      live: model.live,
      previous: model.previous,
      nextCursor,
    };
  }

  async get(modelName: string, number: string): Promise<VersionDetail> {
    const { model, row } = await this.row(modelName, number);
    const [version] = await this.answers(model, [row]);
    if (!version) throw notFound('version', number);
    return { ...version, classList: await this.versions.classList(row.id) };
  }

  /** Where the ONNX file of a version lies, and what to call it. */
  async onnx(modelName: string, number: string): Promise<{ folder: string; file: string; name: string }> {
    const { model, row } = await this.row(modelName, number);
    const folder = await this.folderOf(row);
    return { folder, file: bundleFiles.model, name: `${model.name}-${row.number}.onnx` };
  }

  /** A version as TensorFlow Serving takes it, and what to call it. */
  async savedModel(modelName: string, number: string): Promise<{ archive: Readable; name: string }> {
    const { model, row } = await this.row(modelName, number);
    return {
      archive: await savedModelArchive(await this.folderOf(row), row.number),
      name: `${model.name}-${row.number}-saved-model.tar.gz`,
    };
  }

  /**
   * A version as TensorFlow.js takes it, and what to call it.
   * @throws ApiError 409 in int8: it has no arithmetic in whole numbers, and would give other answers
   */
  async tfjs(modelName: string, number: string): Promise<{ archive: Readable; name: string }> {
    const { model, row } = await this.row(modelName, number);
    const precision = precisionOf(model.backbone);
    if (precision !== 'float32')
      throw conflict(
        'wrong_precision',
        `TensorFlow.js cannot compute version ${number}: it is in ${precision}`,
        {
          precision,
        },
      );
    const network = await this.backbones.network(row.backbone ?? model.backbone);
    return {
      archive: await tfjsArchive(await this.folderOf(row), network),
      name: `${model.name}-${row.number}-tfjs.tar.gz`,
    };
  }

  async report(modelName: string, number: string): Promise<string> {
    const { row } = await this.row(modelName, number);
    const version = await this.get(modelName, number);
    return versionReport(version, row.run, row.runId ? await this.versions.exampleCounts(row.runId) : []);
  }

  /** @throws ApiError 410 where its files were removed */
  private folderOf({ number, bundle, filesRemovedAt }: VersionRow): Promise<string> {
    if (filesRemovedAt) throw filesRemoved(number);
    return this.bundles.open(bundle);
  }

  private async row(modelName: string, number: string) {
    const model = await this.models.row(modelName);
    // What is no number that a version can have names nothing.
    const row = /^[1-9]\d{0,8}$/.test(number) ? await this.versions.find(model.id, Number(number)) : null;
    if (!row) throw notFound('version', number);
    return { model, row };
  }

  private async answers(
    model: { id: string; name: string; backbone: string },
    rows: readonly VersionRow[],
  ): Promise<Version[]> {
    const numbers = rows.map(({ number }) => number);
    const [classes, audited] = await Promise.all([
      this.versions.classes(model.id, numbers),
      this.versions.audited(model.id, numbers),
    ]);
    return rows.flatMap((row) => {
      const known = classes.get(row.number);
      return known ? [versionAnswer(row, model, known, audited.get(row.number))] : [];
    });
  }
}
