import IconArrowsMaximize from '@tabler/icons-react/dist/esm/icons/IconArrowsMaximize.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import type { LabelledImage } from '../api/types';
import { moment } from '../ui/format';
import { LARGE, storedImageAddress, TILE } from '../ui/image-address';
import { Photo } from '../ui/photo';
import { PhotoLink } from '../ui/photo-link';
import { Tag } from '../ui/tag';
import classes from './photo-tile.module.css';

export interface PhotoTileProps {
  item: LabelledImage;
  /** From 1. */
  place: number;
  chosen: boolean;
  /** @param range all from the last one to this one */
  onChoose: (range: boolean) => void;
}

/** One photo of many: a click chooses it. */
export function PhotoTile({ item, place, chosen, onChoose }: PhotoTileProps) {
  const { image, label, part, recheck } = item;
  const said = `Photo ${place}, labelled by ${label.by}, ${moment(label.at)}`;
  return (
    <li className={classes.tile} data-chosen={chosen || undefined}>
      <button
        type="button"
        className={classes.photo}
        data-photo={image.sha256}
        aria-pressed={chosen}
        title={said}
        onClick={({ shiftKey }) => onChoose(shiftKey)}
      >
        <Photo src={storedImageAddress(image.sha256, TILE)} alt={said} cover />
        <span className={classes.mark} aria-hidden>
          {chosen && <IconCheck size={16} stroke={3} />}
        </span>
      </button>
      <PhotoLink className={classes.large} href={storedImageAddress(image.sha256, LARGE)}>
        <IconArrowsMaximize size={16} aria-label={`Show photo ${place} large`} />
      </PhotoLink>
      <span className={classes.tags}>
        {label.disputed && <Tag tone="warn">People disagree</Tag>}
        {recheck && <Tag tone="warn">Look again</Tag>}
        {part === 'verified' && <Tag>Only to measure with</Tag>}
      </span>
    </li>
  );
}
