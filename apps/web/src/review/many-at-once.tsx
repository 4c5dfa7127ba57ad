import { Button, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { CreateCorrection } from '../api/types';
import { fitGrid } from '../grid/fit-grid';
import { PhotoGrid } from '../grid/photo-grid';
import { allChosen, nextLeft, nothingChosen, stillShown } from '../grid/selection';
import { SelectionBar } from '../grid/selection-bar';
import { useRoom } from '../grid/use-room';
import { plural } from '../ui/format';
import { TILE } from '../ui/image-address';
import { KeyHint } from '../ui/key-hint';
import { singleClick } from '../ui/single-click';
import { usePhotoKeys } from '../ui/use-photo-keys';
import { AllRight } from './all-right';
import { LastDecision } from './last-decision';
import classes from './many-at-once.module.css';
import { reviewAnswers } from './review-answers';
import { ReviewCounter } from './review-counter';
import { reviewGridPhoto } from './review-grid-photo';
import { useAhead } from './use-ahead';
import { usePageOf } from './use-page-of';
import type { ReviewQueue } from './use-review-queue';
import { useSeen } from './use-seen';

/** The most that are shown together. */
export const MANY = 27;
/** For what stands beneath the photos, in pixels: on a phone the pages' bar, too. */
const BELOW = { desk: 72, phone: 136 };

/**
 * Photos side by side: those that are wrong are chosen and named, then the others are right, all at once. No more than are
 * seen without scrolling: nobody agrees with what they have not seen.
 */
export function ManyAtOnce({ model, queue }: { model: string; queue: ReviewQueue }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Enter is for the photos from the start, not for the button that led here.
    place.current?.focus({ preventScroll: true });
  }, []);
  const isPhone = useMediaQuery('(max-width: 52em)', undefined, { getInitialValueInEffect: false });
  const room = useRoom(place, isPhone ? BELOW.phone : BELOW.desk);
  const { columns, count } = room ? fitGrid(room, MANY) : { columns: 1, count: 0 };
  const [selected, select] = useState(nothingChosen);
  // The keys of a phone, where the field has the focus, take room: what is chosen stays meanwhile.
  const { shown, restart } = usePageOf(queue.waiting, selected.chosen.size > 0 ? MANY : count);
  const order = shown.map(({ id }) => id);
  const selection = stillShown(selected, order);
  const chosen = shown.filter(({ id }) => selection.chosen.has(id));
  const { seen, see } = useSeen(shown);
  useAhead(queue.waiting.filter(({ id }) => !order.includes(id)).slice(0, count), TILE);
  const first = order[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: others are shown, or elsewhere
  useEffect(() => {
    // As in a low window, where they are under what stands above them, and after somebody scrolled.
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [first, columns, count]);
  const picker = useRef<HTMLInputElement>(null);
  const photos = useRef<HTMLUListElement>(null);
  const focus = (id: string | null | undefined) =>
    photos.current?.querySelector<HTMLElement>(`[data-photo="${id}"]`)?.focus({ preventScroll: true });

  const clear = () => select(nothingChosen);
  const say = (says: CreateCorrection | null, name: string) => {
    if (chosen.length === 0) return;
    const next = nextLeft(order, selection.chosen);
    queue.decideAll(chosen.map(({ id }) => ({ id, says, name })));
    clear();
    focus(next);
  };
  const right = () => {
    const answers = seen.flatMap((item) => {
      const first = reviewAnswers(item).answers[0];
      return first ? { id: item.id, says: { class: first.classId }, name: first.name } : [];
    });
    if (answers.length === 0) return;
    queue.decideAll(answers);
    // Who holds Enter down, on the button, must not agree with those that come next.
    place.current?.focus({ preventScroll: true });
  };
  const undo = () => {
    if (queue.last === null) return;
    queue.undo();
    clear();
    restart();
  };
  const type = () => picker.current?.focus();
  const enter = chosen.length > 0 ? type : right;
  const begin = () => focus(order[0]);
  const acts = {
    arrowdown: begin,
    arrowright: begin,
    escape: clear,
    enter,
    ...(chosen.length === 0
      ? { y: right }
      : {
          '/': type,
          n: () => say({ none: true }, 'none of the classes'),
          s: () => say(null, 'skipped'),
        }),
    z: undo,
  };
  usePhotoKeys({ acts, chooseAll: () => select(allChosen(order)), type, first: 'choose photos' });

  return (
    <>
      <div className={classes.head}>
        <ReviewCounter done={queue.done} remaining={queue.remaining} />
        <p className={classes.how}>
          Choose those that are wrong and say what they show. The others are right.
        </p>
        <LastDecision last={queue.last} onUndo={undo} />
      </div>
      <VisuallyHidden role="status">
        {`${queue.done} done. ${plural(shown.length, 'photo')} to look at.`}
      </VisuallyHidden>
      <div ref={place} className={classes.place} tabIndex={-1}>
        <PhotoGrid
          ref={photos}
          label="Photos to review"
          columns={columns}
          photos={shown.map(reviewGridPhoto)}
          selection={selection}
          onSelect={select}
          onEnter={enter}
          onShown={see}
        />
      </div>
      {chosen.length > 0 ? (
        <SelectionBar
          model={model}
          count={chosen.length}
          pickerRef={picker}
          onSay={say}
          onLeave={() => focus(selection.anchor)}
          onChooseNone={clear}
        >
          <Button
            variant="default"
            rightSection={<KeyHint>S</KeyHint>}
            onClick={singleClick(() => say(null, 'skipped'))}
          >
            Skip
          </Button>
        </SelectionBar>
      ) : (
        <AllRight count={seen.length} shown={shown.length} onRight={right} />
      )}
    </>
  );
}
