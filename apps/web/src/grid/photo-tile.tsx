import IconArrowsMaximize from '@tabler/icons-react/dist/esm/icons/IconArrowsMaximize.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { Photo } from '../ui/photo';
import { PhotoLink } from '../ui/photo-link';
import type { GridPhoto } from './grid-photo';
import classes from './photo-tile.module.css';

export interface PhotoTileProps {
  photo: GridPhoto;
  /** From 1. */
  place: number;
  chosen: boolean;
  /** @param range all from the last one to this one */
  onChoose: (range: boolean) => void;
  /** It is there to be seen. */
  onShown?: (() => void) | undefined;
}

/** One photo of many: a click chooses it. */
export function PhotoTile({ photo, place, chosen, onChoose, onShown }: PhotoTileProps) {
  const { id, src, large, title, caption, tags } = photo;
  const name = `Photo ${place}, ${title}`;
  return (
    <li className={classes.tile} data-chosen={chosen || undefined}>
      <div className={classes.box}>
        <button
          type="button"
          className={classes.photo}
          data-photo={id}
          aria-pressed={chosen}
          aria-label={name}
          title={title}
          onClick={({ shiftKey }) => onChoose(shiftKey)}
        >
          <Photo src={src} alt="" cover {...(onShown && { onShown })} />
          <span className={classes.mark} aria-hidden>
            {chosen && <IconCheck size={16} stroke={3} />}
          </span>
        </button>
        <PhotoLink className={classes.large} href={large}>
          <IconArrowsMaximize size={16} aria-label={`Show photo ${place} large`} />
        </PhotoLink>
        <span className={classes.tags}>{tags}</span>
      </div>
      {caption !== undefined && (
        <span className={classes.caption} dir="auto" aria-hidden>
          {caption}
        </span>
      )}
    </li>
  );
}
