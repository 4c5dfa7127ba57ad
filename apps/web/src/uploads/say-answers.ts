import type { Classification } from '../api/types';
import { percent, plural, quoted } from '../ui/format';
import type { Upload } from './upload-queue';

/**
 * Says what came of photos that were sent together, once none of them is on its way any more: of a single one, what it shows.
 * @param say reads it out
 */
export function sayAnswers(say: (words: string) => void) {
  let answers = 0;
  let last: Classification | undefined;
  return {
    answered: (answer: Classification) => {
      answers += 1;
      last = answer;
    },
    /** @param uploads what has no answer yet */
    changed: (uploads: readonly Pick<Upload, 'state'>[]) => {
      if (answers === 0 || uploads.some(({ state }) => state !== 'failed')) return;
      const top = answers === 1 ? last?.predictions[0] : undefined;
      say(
        top ? `Answered ${quoted(top.name)}, ${percent(top.score)}` : `${plural(answers, 'photo')} answered`,
      );
      answers = 0;
    },
  };
}
