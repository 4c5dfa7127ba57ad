import { useRef } from 'react';
import type { ReviewItem } from '../api/types';
import { quoted } from '../ui/format';
import { imageAddress, LARGE, THUMBNAIL } from '../ui/image-address';
import { Photo } from '../ui/photo';
import { PhotoLink } from '../ui/photo-link';
import classes from './review-photo.module.css';
import { useAhead } from './use-ahead';
import { useInSight } from './use-in-sight';

const SIZE = 1024;
const AHEAD = 4;

export interface ReviewPhotoProps {
  item: ReviewItem;
  upcoming: readonly ReviewItem[];
  /** Whether it is there to be seen. */
  seen: boolean;
  /** A photo is there to be seen, this one or one that comes next. */
  onLoaded: (id: string) => void;
}

/** The photo in hand, as large as the page allows; the next ones are fetched meanwhile. */
export function ReviewPhoto({ item, upcoming, seen, onLoaded }: ReviewPhotoProps) {
  const place = useRef<HTMLAnchorElement>(null);
  useInSight(place, item.id);
  useAhead(upcoming.slice(0, AHEAD), SIZE, onLoaded);
  return (
    <PhotoLink ref={place} className={classes.photo} href={imageAddress(item.id, LARGE)}>
      <Photo
        key={item.id}
        src={imageAddress(item.id, SIZE)}
        preview={imageAddress(item.id, THUMBNAIL)}
        alt={`Answered ${quoted(item.predictions[0]?.name ?? 'nothing')}`}
        eager
        onShown={() => onLoaded(item.id)}
      />
      {!seen && <span className={classes.loading}>The photo is loading…</span>}
    </PhotoLink>
  );
}
