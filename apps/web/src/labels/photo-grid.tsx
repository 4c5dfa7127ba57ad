import type { KeyboardEvent, Ref } from 'react';
import type { LabelledImage } from '../api/types';
import { nextPlace } from './next-place';
import classes from './photo-grid.module.css';
import { PhotoTile } from './photo-tile';
import { extended, type Selection, toggled } from './selection';

export interface PhotoGridProps {
  ref: Ref<HTMLUListElement>;
  items: readonly LabelledImage[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

/** Photos side by side, of which some are chosen: by clicks, or by arrows and the space bar. */
export function PhotoGrid({ ref, items, selection, onSelect }: PhotoGridProps) {
  const order = items.map(({ image }) => image.sha256);
  const choose = (id: string, range: boolean) =>
    onSelect(range ? extended(selection, id, order) : toggled(selection, id));
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const photos = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-photo]')];
    const at = photos.indexOf(document.activeElement as HTMLElement);
    const next = photos[nextPlace(event.key, at, photos.length, columnsOf(photos))];
    if (at < 0 || next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    next.focus();
    if (event.shiftKey) onSelect(reached(photos[at]?.dataset.photo, next.dataset.photo));
  };
  /** Who holds Shift down from a photo means that one too. */
  const reached = (from = '', to = '') =>
    extended(selection.anchor === null ? toggled(selection, from) : selection, to, order);
  return (
    <ul ref={ref} className={classes.grid} aria-label="Labelled photos" onKeyDown={move}>
      {items.map((item, index) => (
        <PhotoTile
          key={item.image.sha256}
          item={item}
          place={index + 1}
          chosen={selection.chosen.has(item.image.sha256)}
          onChoose={(range) => choose(item.image.sha256, range)}
        />
      ))}
    </ul>
  );
}

/** How many photos stand in a row. */
function columnsOf(photos: readonly HTMLElement[]): number {
  const top = photos[0]?.getBoundingClientRect().top;
  const second = photos.findIndex((photo) => photo.getBoundingClientRect().top !== top);
  return second < 0 ? photos.length : second;
}
