import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CreateCorrection, LabelledImage } from '../api/types';
import { useLabels } from '../api/use-labels';
import { useLoad } from '../api/use-load';
import { LoadingTiles } from '../grid/loading-tiles';
import { PhotoGrid } from '../grid/photo-grid';
import { allChosen, nextLeft, nothingChosen, stillShown } from '../grid/selection';
import { SelectionBar } from '../grid/selection-bar';
import { Empty } from '../ui/empty';
import { ErrorNotice } from '../ui/error-notice';
import { readOut } from '../ui/read-out';
import { singleClick } from '../ui/single-click';
import { usePhotoKeys } from '../ui/use-photo-keys';
import classes from './class-photos.module.css';
import { labelPhoto } from './label-photo';
import { LastChange } from './last-change';
import { useLabelChanges } from './use-label-changes';

/** The photos of a class: choose those that are wrong, then say what they show. */
export function ClassPhotos({ model, classId }: { model: string; classId: string }) {
  const labels = useLabels(model, classId);
  const { loading, error, retrying } = useLoad(labels);
  const items = labels.data?.pages.flatMap((page) => page.items) ?? [];
  const order = items.map(({ image }) => image.sha256);
  const [selected, select] = useState(nothingChosen);
  const selection = stillShown(selected, order);
  const chosen = items.filter(({ image }) => selection.chosen.has(image.sha256));
  const changes = useLabelChanges(model, classId);
  const picker = useRef<HTMLInputElement>(null);
  const photos = useRef<HTMLUListElement>(null);

  const clear = () => select(nothingChosen);
  const focus = (id: string | null | undefined) =>
    photos.current?.querySelector<HTMLElement>(`[data-photo="${id}"]`)?.focus({ preventScroll: true });
  /**
   * One goes on with other photos at once: the chosen ones may be gone in a moment. Those that could not be changed are chosen
   * again, unless others are by then: what is said of those must not be said of these.
   */
  const change = (act: (photos: readonly LabelledImage[]) => Promise<boolean>) => {
    if (chosen.length === 0) return;
    const { chosen: those } = selection;
    void act(chosen).then((done) => {
      if (!done) select((now) => (now.chosen.size === 0 ? selection : now));
    });
    clear();
    focus(nextLeft(order, those));
  };
  const say = (says: CreateCorrection, name: string) => change((photos) => changes.say(photos, says, name));
  const begin = () => focus(order[0]);
  /** What is chosen now is another matter, and the focus stays where it is, but for the button that is gone then. */
  const undo = () => {
    if (changes.last)
      void changes.undo().then((undone) => {
        if (undone) readOut('Taken back');
        if (document.activeElement === document.body) begin();
      });
  };
  const type = () => picker.current?.focus();
  const acts = {
    arrowdown: begin,
    arrowright: begin,
    escape: clear,
    ...(chosen.length > 0 && { '/': type, n: () => say({ none: true }, 'none of the classes') }),
    z: undo,
  };
  usePhotoKeys({ acts, chooseAll: () => select(allChosen(order)), type, first: 'choose photos' });

  return (
    <>
      {error && (
        <ErrorNotice
          error={error}
          title="The photos could not be loaded"
          onRetry={() => void labels.refetch()}
          retrying={retrying}
        />
      )}
      <LastChange changes={changes} empty={items.length === 0} onUndo={undo} />
      {loading && <LoadingTiles />}
      {!loading && !error && items.length === 0 && (
        <Empty title="No labelled photos">
          Add photos that show it, or correct answers that should have been this class.
        </Empty>
      )}
      {items.length > 0 && (
        <PhotoGrid
          ref={photos}
          label="Labelled photos"
          photos={items.map(labelPhoto)}
          selection={selection}
          onSelect={select}
        />
      )}
      {labels.hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={labels.isFetchingNextPage}
          onClick={() => void labels.fetchNextPage()}
        >
          Show more
        </Button>
      )}
      {chosen.length > 0 && (
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
            title="As if nobody had said so"
            onClick={singleClick(() => change(changes.takeBack))}
          >
            Take labels back
          </Button>
        </SelectionBar>
      )}
    </>
  );
}
