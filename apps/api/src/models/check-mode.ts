import type { CreateTrainingRun } from '@amend/contracts';
import type { Model } from '@amend/db';
import { conflict } from '../errors/api-error.js';
import { precisionOf } from './backbone-precision.js';

/** @throws ApiError 409 where a model cannot be trained so */
export function checkMode(
  mode: CreateTrainingRun['mode'],
  { name, backbone }: Pick<Model, 'name' | 'backbone'>,
): void {
  if (mode === 'full' && precisionOf(backbone) === 'int8')
    throw conflict(
      'wrong_precision',
      `The network of ${name} computes in int8 and cannot be fine-tuned: its ranges were measured for the weights it has. Retrain the head (mode head), or make a model in float32`,
    );
}
