import { percentSet } from './percent-set.js';
import type { ReplayMeasure, VerifiedMeasure } from './verdict.js';

/** Below this many verified images, the sentences say that they are few. */
export const enoughToJudge = 20;

export function learned(images: number, right: number): string {
  if (images === 0) return 'It was trained with no photo that has a class.';
  if (right === images) return `It now answers ${all(images)} it was trained with as people said.`;
  return `Of the ${photos(images)} it was trained with, it answers ${right} as people said.`;
}

type Accuracy = Pick<VerifiedMeasure, 'images' | 'candidateRight' | 'liveRight'>;

export function verifiedAccuracy(verified: Accuracy): string {
  const { images } = verified;
  if (images === 0) return 'There are no checked photos yet to compare the two versions on.';
  const found = bothRight(`On ${checked(images)}`, verified);
  const few = verified.liveRight !== null && images < enoughToJudge;
  return few ? `${found} Few photos are checked so far, so this says little.` : found;
}

/** @param known the photos of classes that the live version has */
export function worseAccuracy(images: number, known: Accuracy, allowed: number | null): string {
  const of = known.images < images ? ' of classes that the live version has' : '';
  const found = bothRight(`On ${checked(known.images)}${of}`, known);
  return allowed === null
    ? `${found} That is clearly worse.`
    : `${found} That loses more than the ${percentSet(allowed)} that are accepted.`;
}

function bothRight(on: string, { candidateRight, liveRight }: Accuracy): string {
  const live = liveRight === null ? '' : `, the live one ${times(liveRight)}`;
  return `${on} the new version is ${right(candidateRight)}${live}.`;
}

export function classAccuracy(name: string, accuracy: Accuracy): string {
  return `${bothRight(`On ${checked(accuracy.images)} of “${name}”`, accuracy)} That is clearly worse.`;
}

export function replayChange(replay: ReplayMeasure, allowed: number, passed: boolean): string {
  const { images, changed, expected, unexpected, lost } = replay;
  if (images === 0) return 'There are no earlier photos yet to see what else would change.';
  if (changed === 0) return `It answers ${all(images)} from before as the live version does.`;
  const parts = [`Of ${photos(images)} from before, ${changed} would get another answer.`];
  if (expected > 0) parts.push(`${sentenceCount(expected)} what was corrected, so the change is wanted.`);
  if (unexpected.length > 0) {
    const unsure =
      lost < unexpected.length
        ? `, but going by its scores the live one was right about ${lost === 0 ? 'none of them' : `only ${lost} of them (${ofAll(lost, images)})`}`
        : '';
    const more = lost / images > allowed;
    const limit = more
      ? `that is ${passed ? 'not ' : ''}clearly more than the ${percentSet(allowed)} accepted`
      : `up to ${percentSet(allowed)} are accepted`;
    parts.push(
      `${unexpected.length} (${ofAll(unexpected.length, images)}) would change though nobody asked for it${unsure}; ${limit}.`,
    );
  }
  return parts.join(' ');
}

export function leak(leaked: number, images: number): string {
  return (
    `It was trained with ${leaked} of the ${checked(images)} that it is measured with, ` +
    'so how good it is cannot be told.'
  );
}

export function parity(passed: boolean): string {
  return passed
    ? 'The finished model file gives the same scores as the one that was trained.'
    : 'The finished model file gives other scores than the one that was trained.';
}

export function calibration(error: number): string {
  return `Its scores are off by ${Math.round(1000 * error) / 10} points in the mean from how often it is right.`;
}

/** Of what is said with it: a share of other photos stands in the same sentence. */
const ofAll = (count: number, images: number) =>
  `${Math.round((1000 * count) / images) / 10} % of all ${images}`;
const checked = (count: number) => `${count} checked ${count === 1 ? 'photo' : 'photos'}`;
const photos = (count: number) => `${count} ${count === 1 ? 'photo' : 'photos'}`;
const all = (count: number) =>
  count === 1 ? 'the one photo' : count === 2 ? 'both photos' : `all ${count} photos`;
const right = (count: number) => (count === 0 ? 'never right' : `right ${times(count)}`);
const times = (count: number) => (count === 1 ? 'once' : count === 0 ? 'never' : `${count} times`);
const sentenceCount = (count: number) => (count === 1 ? '1 of them follows' : `${count} of them follow`);
