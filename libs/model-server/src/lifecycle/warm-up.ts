import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessMissing } from '@amend/files';
import {
  classificationRequest,
  multiInferenceRequest,
  predictionLog,
  predictRequest,
  readRecords,
  regressionRequest,
} from '@amend/serving-protocol';
import type { Classifier } from '../classify/classifier.js';
import { multiInference } from '../classify/multi-inference.js';
import type { Predictor } from '../predict/predictor.js';
import type { Servable } from './servable.js';

const WARM_UP_FILE = join('assets.extra', 'tf_serving_warmup_requests');
const MAX_RECORDS = 1000;

/**
 * Answers the recorded requests of a version's folder before it is asked for anything else, so that its first real request is
 * as quick as the next. The model and version that the records name do not matter.
 */
export class WarmUp {
  /** @param iterations how often each record is run */
  constructor(
    private readonly predictor: Predictor,
    private readonly classifier: Classifier,
    private readonly iterations: number,
  ) {}

  /**
   * @returns how many requests were run; 0 without a file
   * @throws RecordError, ServingStatus of a request that cannot be answered
   */
  async run(servable: Servable, folder: string): Promise<number> {
    const file = await unlessMissing(readFile(join(folder, WARM_UP_FILE)));
    if (!file) return 0;
    const records = [...readRecords(file)];
    if (records.length > MAX_RECORDS)
      throw new Error(`Number of warmup records exceeds the maximum (${MAX_RECORDS})`);
    for (const record of records) {
      for (let time = 0; time < this.iterations; time++) await this.answer(servable, record);
    }
    return records.length * this.iterations;
  }

  private async answer(servable: Servable, record: Buffer): Promise<void> {
    const { signal } = new AbortController();
    const log = predictionLog.decode(record);
    if (log.predictLog)
      await this.predictor.predict(servable, predictRequest.decode(log.predictLog.request), signal);
    else if (log.classifyLog)
      await this.classifier.classify(servable, classificationRequest.decode(log.classifyLog.request), signal);
    else if (log.regressLog)
      await this.classifier.regress(servable, regressionRequest.decode(log.regressLog.request), signal);
    else if (log.multiInferenceLog)
      await multiInference(
        this.classifier,
        servable,
        multiInferenceRequest.decode(log.multiInferenceLog.request),
        signal,
      );
    else throw new Error('Unsupported log_type for warmup');
  }
}
