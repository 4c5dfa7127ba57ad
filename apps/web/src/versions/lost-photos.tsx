import { useMay } from '../api/use-me';
import { plural } from '../ui/format';
import { LARGE, storedImageAddress } from '../ui/image-address';
import { Photo } from '../ui/photo';
import { PhotoLink } from '../ui/photo-link';
import classes from './lost-photos.module.css';

const SHOWN = 12;

/** The photos that the live version had right and a new one has not. */
export function LostPhotos({ hashes }: { hashes: readonly string[] }) {
  const mayLook = useMay('annotate');
  if (hashes.length === 0) return null;
  const shown = mayLook ? hashes.slice(0, SHOWN) : [];
  const more = hashes.length - shown.length;
  return (
    <div className={classes.lost}>
      <p className={classes.words}>
        {plural(hashes.length, 'photo')} that the live version had right came out wrong in this one.
      </p>
      {shown.length > 0 && (
        <ul className={classes.photos}>
          {shown.map((sha256, index) => (
            <li key={sha256}>
              <PhotoLink href={storedImageAddress(sha256, LARGE)}>
                <Photo
                  src={storedImageAddress(sha256, 160)}
                  alt={`Photo ${index + 1} that came out wrong`}
                  cover
                />
              </PhotoLink>
            </li>
          ))}
          {more > 0 && <li className={classes.more}>and {more} more</li>}
        </ul>
      )}
    </div>
  );
}
