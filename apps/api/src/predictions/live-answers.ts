import type { AnswerNow } from '@amend/contracts';
import { type ImageStore, prepare } from '@amend/images';
import type { Logger } from '@amend/logging';
import { shortestFloat } from '@amend/serving-protocol';
import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { LivePredictor } from '../classify/live-predictor.js';
import { isUnknown, rank } from '../classify/rank.js';
import { Backbones } from '../live/backbones.js';
import type { LiveModel } from '../live/live-model.js';
import { IMAGE_STORE, LOGGER, SETTINGS } from '../platform/tokens.js';

const KEPT = 1_000;

/** What the live version says of an image that was stored before. */
@Injectable()
export class LiveAnswers {
  /** A version answers the same each time, and pages ask for it again and again. */
  private readonly known = new Map<string, AnswerNow>();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(IMAGE_STORE) private readonly store: ImageStore,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly predictor: LivePredictor,
    private readonly backbones: Backbones,
  ) {}

  /** Its best class; undefined where it cannot be asked at the moment, which the log then says. */
  async best(
    model: Pick<LiveModel, 'id' | 'name' | 'live'>,
    version: number,
    sha256: string,
  ): Promise<AnswerNow | undefined> {
    // A name may be another model's tomorrow, and classes be merged.
    const key = `${model.id}/${version}/${model.live?.answered.signature}/${sha256}`;
    const known = this.known.get(key);
    if (known) return known;
    try {
      const bytes = await this.store.get(sha256);
      if (!bytes) throw new Error(`the image ${sha256} is not in the store`);
      if (!model.live) return undefined;
      const preparation = await this.backbones.preparation(model.live.backbone);
      const { pixels } = await prepare(bytes, this.settings.image, preparation);
      const answer = await this.predictor.predictLive(model.name, pixels);
      const ranked = rank(answer.scores, answer.version, 1);
      const [best] = ranked;
      if (!best || answer.model.id !== model.id || answer.version.number !== version) return undefined;
      const says: AnswerNow = {
        classId: best.class.id,
        name: best.class.name,
        score: shortestFloat(best.score),
        ...(isUnknown(ranked, answer.version) && { unknown: true }),
      };
      if (this.known.size >= KEPT) this.known.clear();
      this.known.set(key, says);
      return says;
    } catch (error) {
      this.logger.warn({ err: error, sha256 }, 'the live version could not be asked about an image');
      return undefined;
    }
  }
}
