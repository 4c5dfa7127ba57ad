import { logLoss } from './log-loss.js';

/** Deviation of a temperature's logarithm from 0, before anything is known: what a few photos say against it is chance. */
const USUAL = 0.3;
const FURTHEST = Math.log(8);
const STEPS = 40;

/**
 * What to divide logits by, so that scores say how often answers are right (temperature scaling, Guo et al. 2017): the most
 * probable temperature by labels that were not learned; 1 without any.
 * @param logits `[labels.length, classes]`
 * @param labels columns of the logits
 */
export function temperatureFor(logits: Float32Array, labels: readonly number[]): number {
  const surprise = (logarithm: number) =>
    logLoss(logits, labels, Math.exp(logarithm)) + (logarithm / USUAL) ** 2 / 2;
  let [low, high] = [-FURTHEST, FURTHEST];
  for (let step = 0; step < STEPS; step++) {
    const third = (high - low) / 3;
    if (surprise(low + third) < surprise(high - third)) high -= third;
    else low += third;
  }
  return Math.exp((low + high) / 2);
}
