import type { Classification, ClassifyQuery } from '@amend/contracts';
import { uuid7 } from '@amend/db';
import { type ImageStore, imageHash, prepare } from '@amend/images';
import { shortestFloat } from '@amend/serving-protocol';
import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { failStorage } from '../errors/storage-error.js';
import { Backbones } from '../live/backbones.js';
import { LiveModels } from '../live/live-models.js';
import { countPrediction, timed } from '../metrics/classify-metrics.js';
import { IMAGE_STORE, SETTINGS } from '../platform/tokens.js';
import { LivePredictor, liveVersion } from './live-predictor.js';
import { PredictionWriter } from './prediction-writer.js';
import { isUnknown, margin, rank } from './rank.js';

/** So many of the best classes are kept, even where fewer are asked for: the review needs alternatives. */
const KEPT = 5;

/** So many times as long as a decoding may take, a large image waits for others: a request has four in work at once. */
const WAITS = 3;

/** From the bytes of an image to a committed prediction. */
@Injectable()
export class ClassifyService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(IMAGE_STORE) private readonly store: ImageStore,
    private readonly models: LiveModels,
    private readonly backbones: Backbones,
    private readonly predictor: LivePredictor,
    private readonly writer: PredictionWriter,
  ) {}

  /** @throws ApiError 404 without such a model, 503 without a live version */
  checkModel(modelName: string): void {
    liveVersion(this.models.get(modelName));
  }

  /** @throws ApiError, ImageError */
  async classify(
    modelName: string,
    bytes: Buffer,
    { top, store }: ClassifyQuery,
    by: string,
  ): Promise<Classification> {
    const preparation = await this.backbones.preparation(liveVersion(this.models.get(modelName)).backbone);
    const { image } = this.settings;
    const prepared = await timed('prepare', () =>
      prepare(bytes, { ...image, waitMs: WAITS * image.timeoutMs }, preparation),
    );
    const sha256 = store ? imageHash(bytes) : '';
    // Only what could be decoded is kept; the file is written while the model works.
    const [answer] = await Promise.all([
      timed('predict', () => this.predictor.predict(modelName, prepared.pixels, sha256)),
      store && timed('store', () => this.store.put(sha256, bytes).catch(failStorage)),
    ]);
    const { model, version } = answer;
    const ranked = rank(answer.scores, version, Math.max(top, KEPT));
    const unknown = isUnknown(ranked, version);
    const id = store ? uuid7() : '';
    if (store)
      await timed('commit', () =>
        this.writer.write({
          id,
          modelId: model.id,
          version: version.number,
          by,
          image: {
            sha256,
            bytes: bytes.length,
            width: prepared.width,
            height: prepared.height,
            contentType: prepared.contentType,
          },
          backbone: version.backbone,
          vector: answer.embedding,
          classIds: ranked.map((each) => each.class.id),
          scores: ranked.map(({ score }) => score),
          margin: margin(ranked),
          unknown,
        }),
      );
    countPrediction(model.name, version.number);
    return {
      id,
      model: model.name,
      version: version.number,
      predictions: ranked
        .slice(0, top)
        .map(({ class: { id: classId, name }, score }) => ({ classId, name, score: shortestFloat(score) })),
      ...(unknown && { unknown }),
    };
  }
}
