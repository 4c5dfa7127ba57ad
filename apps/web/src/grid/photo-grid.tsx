import type { KeyboardEvent, Ref } from 'react';
import type { GridPhoto } from './grid-photo';
import { nextPlace } from './next-place';
import classes from './photo-grid.module.css';
import { PhotoTile } from './photo-tile';
import { extended, type Selection, toggled } from './selection';

export interface PhotoGridProps {
  ref: Ref<HTMLUListElement>;
  label: string;
  /** How many stand in a row; as many as there is room for where it is not given. */
  columns?: number;
  photos: readonly GridPhoto[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
  /** What Enter does on a photo, where it does not choose it. */
  onEnter?: () => void;
  /** One is there to be seen. */
  onShown?: (id: string) => void;
}

/** Photos side by side, of which some are chosen: by clicks, or by arrows and the space bar. */
export function PhotoGrid({
  ref,
  label,
  columns,
  photos,
  selection,
  onSelect,
  onEnter,
  onShown,
}: PhotoGridProps) {
  const order = photos.map(({ id }) => id);
  const choose = (id: string, range: boolean) =>
    onSelect(range ? extended(selection, id, order) : toggled(selection, id));
  /** Who holds Shift down from a photo means that one too. */
  const reached = (from = '', to = '') =>
    extended(selection.anchor === null ? toggled(selection, from) : selection, to, order);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-photo]')];
    const at = tiles.indexOf(document.activeElement as HTMLElement);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && onEnter) {
      event.preventDefault();
      if (!event.repeat) onEnter();
      return;
    }
    const next = tiles[nextPlace(event.key, at, tiles.length, columnsOf(tiles))];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    if (event.shiftKey) onSelect(reached(tiles[at]?.dataset.photo, next.dataset.photo));
  };
  return (
    <ul
      ref={ref}
      className={classes.grid}
      style={
        columns === undefined ? undefined : { gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }
      }
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {photos.map((photo, index) => (
        <PhotoTile
          key={photo.id}
          photo={photo}
          place={index + 1}
          chosen={selection.chosen.has(photo.id)}
          onChoose={(range) => choose(photo.id, range)}
          onShown={onShown && (() => onShown(photo.id))}
        />
      ))}
    </ul>
  );
}

/** How many photos stand in a row. */
function columnsOf(tiles: readonly HTMLElement[]): number {
  const top = tiles[0]?.getBoundingClientRect().top;
  const second = tiles.findIndex((tile) => tile.getBoundingClientRect().top !== top);
  return second < 0 ? tiles.length : second;
}
