import path from 'node:path';
import type { Readable } from 'node:stream';
import { type BundleStore, bundleFiles } from '@amend/bundles';
import type { VersionDetail, VersionList } from '@amend/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { conflict, notFound } from '../errors/api-error.js';
import { Backbones } from '../live/backbones.js';
import { precisionOf } from '../models/backbone-precision.js';
import { ModelsService } from '../models/models.service.js';
import { BUNDLES } from '../platform/tokens.js';
import { savedModelArchive } from './saved-model-archive.js';
import { tfjsArchive } from './tfjs-archive.js';
import { versionAnswer } from './version-answer.js';
import { versionReport } from './version-report.js';
import { VersionsRepository } from './versions.repository.js';

@Injectable()
export class VersionsService {
  constructor(
    private readonly versions: VersionsRepository,
    private readonly models: ModelsService,
    private readonly backbones: Backbones,
    @Inject(BUNDLES) private readonly bundles: BundleStore,
  ) {}

  async list(modelName: string): Promise<VersionList> {
    const model = await this.models.row(modelName);
    const [rows, names, audited] = await Promise.all([
      this.versions.all(model.id),
      this.versions.classNames(model.id),
      this.versions.audited(model.id),
    ]);
    const byNumber = new Map(rows.map((row) => [row.number, row]));
    return {
      items: rows.map((row) => versionAnswer(row, byNumber.get(row.parent ?? 0), model, names, audited)),
      live: model.live,
      previous: model.previous,
    };
  }

  async get(modelName: string, number: string): Promise<VersionDetail> {
    const { model, row } = await this.row(modelName, number);
    const parent = row.parent === null ? null : await this.versions.find(model.id, row.parent);
    const names = await this.versions.classNames(model.id);
    const audited = await this.versions.audited(model.id);
    return {
      ...versionAnswer(row, parent, model, names, audited),
      classList: row.classIds.map((classId) => ({ classId, name: names.get(classId) ?? classId })),
    };
  }

  /** Where the ONNX file of a version lies, and what to call it. */
  async onnx(modelName: string, number: string): Promise<{ file: string; name: string }> {
    const { model, row } = await this.row(modelName, number);
    return {
      file: path.join(await this.bundles.open(row.bundle), bundleFiles.model),
      name: `${model.name}-${row.number}.onnx`,
    };
  }

  /** A version as TensorFlow Serving takes it, and what to call it. */
  async savedModel(modelName: string, number: string): Promise<{ archive: Readable; name: string }> {
    const { model, row } = await this.row(modelName, number);
    return {
      archive: await savedModelArchive(await this.bundles.open(row.bundle), row.number),
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
      archive: await tfjsArchive(await this.bundles.open(row.bundle), network),
      name: `${model.name}-${row.number}-tfjs.tar.gz`,
    };
  }

  async report(modelName: string, number: string): Promise<string> {
    const { row } = await this.row(modelName, number);
    const version = await this.get(modelName, number);
    return versionReport(version, row.run, row.runId ? await this.versions.exampleCounts(row.runId) : []);
  }

  private async row(modelName: string, number: string) {
    const model = await this.models.row(modelName);
    // What is no number that a version can have names nothing.
    const row = /^[1-9]\d{0,8}$/.test(number) ? await this.versions.find(model.id, Number(number)) : null;
    if (!row) throw notFound('version', number);
    return { model, row };
  }
}
