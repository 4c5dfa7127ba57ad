import { useState } from 'react';
import type { CreateCorrection, LabelledImage } from '../api/types';
import { useLabelImages, useTakeBack } from '../api/use-labels';
import { plural } from '../ui/format';
import { randomKey } from '../ui/random-key';
import { sayFailure } from '../ui/say';
import { labelledSays } from './labelled-words';

/** What was done last. */
export interface LabelChange {
  /** In words. */
  done: string;
  undo: () => Promise<unknown>;
}

/** What can be done to chosen photos of a class, one thing after the other, and the way back from the last one. */
export function useLabelChanges(model: string, classId: string) {
  const label = useLabelImages(model);
  const takeBack = useTakeBack(model);
  const [last, setLast] = useState<LabelChange | null>(null);
  const busy = label.isPending || takeBack.isPending;

  /** @returns whether it was done */
  const change = async (work: () => Promise<LabelChange | null>): Promise<boolean> => {
    try {
      setLast(await work());
      return true;
    } catch (error) {
      sayFailure(() => 'The photos could not be changed', error);
      return false;
    }
  };

  return {
    busy,
    last,
    /** @param name what they are, for people */
    say: (items: readonly LabelledImage[], says: CreateCorrection, name: string) =>
      change(async () => {
        const { made, standing } = await label.mutateAsync({
          images: hashesOf(items),
          says,
          idempotencyKey: randomKey(),
        });
        const done = labelledSays(items.length, standing, name);
        const undo = async () => {
          const { refusal } = await takeBack.mutateAsync(made);
          if (refusal !== null) throw refusal;
        };
        return { done, undo };
      }),
    takeBack: (items: readonly LabelledImage[]) =>
      change(async () => {
        const { done, refusal } = await takeBack.mutateAsync(items.map((item) => item.label.correctionId));
        if (done.size === 0) throw refusal;
        const those = items.filter(({ label: { correctionId } }) => done.has(correctionId));
        if (refusal !== null)
          sayFailure(
            (count) => `Not taken back: ${plural(count, 'label')}`,
            refusal,
            items.length - those.length,
          );
        const again = {
          images: hashesOf(those),
          says: { class: classId },
          idempotencyKey: randomKey(),
        };
        return { done: `${plural(those.length, 'label')} taken back`, undo: () => label.mutateAsync(again) };
      }),
    /** Not while another change is on its way: who asks for it then has not seen what it would undo. */
    undo: async () =>
      !busy &&
      change(async () => {
        await last?.undo();
        return null;
      }),
  };
}

function hashesOf(items: readonly LabelledImage[]): string[] {
  return items.map(({ image }) => image.sha256);
}
