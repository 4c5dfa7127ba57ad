import { useState } from 'react';
import { MissingPhoto } from './missing-photo';
import classes from './photo.module.css';

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
  const [failure, setFailure] = useState({ src, times: 0, now: false });
  const { times, now } = failure.src === src ? failure : { times: 0, now: false };
  if (now)
    return (
      <MissingPhoto
        src={src}
        alt={alt}
        times={times - 1}
        onThere={() => setFailure({ src, times, now: false })}
      />
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
      onError={() => setFailure({ src, times: times + 1, now: true })}
    />
  );
}
