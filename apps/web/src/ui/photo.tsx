import IconPhotoOff from '@tabler/icons-react/dist/esm/icons/IconPhotoOff.mjs';
import { useState } from 'react';
import classes from './photo.module.css';

export interface PhotoProps {
  src: string;
  alt: string;
  /** Fill the box and crop what is over; else the whole photo shows. */
  cover?: boolean;
  eager?: boolean;
}

/** A photo in the box that its parent gives it; a quiet sign where it cannot be shown. */
export function Photo({ src, alt, cover = false, eager = false }: PhotoProps) {
  const [failed, setFailed] = useState<string | null>(null);
  if (failed === src)
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
      alt={alt}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      onError={() => setFailed(src)}
    />
  );
}
