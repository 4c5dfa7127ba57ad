import type { ReviewItem } from '../api/types';
import { quoted } from '../ui/format';
import { imageAddress, THUMBNAIL } from '../ui/image-address';
import { Photo } from '../ui/photo';
import classes from './filmstrip.module.css';

const SHOWN = 14;

/** The photos that follow; each can be taken first. */
export function Filmstrip({ items, onShow }: { items: readonly ReviewItem[]; onShow: (id: string) => void }) {
  if (items.length === 0) return null;
  return (
    <ul className={classes.strip} aria-label="Next photos">
      {items.slice(0, SHOWN).map((item) => {
        const name = `Answered ${quoted(item.predictions[0]?.name ?? 'nothing')}, look at it now`;
        return (
          <li key={item.id}>
            <button type="button" className={classes.frame} title={name} onClick={() => onShow(item.id)}>
              <Photo src={imageAddress(item.id, THUMBNAIL)} alt={name} cover />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
