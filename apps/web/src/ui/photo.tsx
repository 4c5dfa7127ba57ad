import IconPhotoOff from '@tabler/icons-react/dist/esm/icons/IconPhotoOff.mjs';
import classes from './photo.module.css';
import { useAgain } from './use-again';

export interface PhotoProps {
  src: string;
  alt: string;
  /** Fill the box and crop what is over; else the whole photo shows. */
  cover?: boolean;
  eager?: boolean;
  /** A smaller one, at hand already, that shows until this one is there. */
  preview?: string;
  /** It is there to be seen. */
  onShown?: () => void;
}

/** A photo in the box that its parent gives it; a quiet sign while it cannot be shown. */
export function Photo({ src, alt, cover = false, eager = false, preview, onShown }: PhotoProps) {
  const { failed, fail } = useAgain(src);
  if (failed)
    return (
      <span className={classes.missing} role="img" aria-label={`${alt} (cannot be shown)`}>
        <IconPhotoOff size={24} aria-hidden />
      </span>
    );
  return (
    <img
      className={classes.photo}
      data-cover={cover || undefined}
      src={src}
      style={preview === undefined ? undefined : { backgroundImage: `url("${preview}")` }}
      alt={alt}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      onLoad={onShown}
      onError={fail}
    />
  );
}
