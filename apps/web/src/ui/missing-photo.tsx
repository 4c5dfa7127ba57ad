import { useDocumentVisibility, useInViewport } from '@mantine/hooks';
import IconPhotoOff from '@tabler/icons-react/dist/esm/icons/IconPhotoOff.mjs';
import { useEffect, useEffectEvent } from 'react';
import { isSignedOut } from '../api/api-error';
import { useMe } from '../api/use-me';
import { lookAgain } from './look-again';
import classes from './photo.module.css';

export interface MissingPhotoProps {
  src: string;
  alt: string;
  /** How often it was found since, and could not be shown all the same. */
  times: number;
  /** It can be loaded now. */
  onThere: () => void;
}

/**
 * In the place of a photo that cannot be shown. It is looked for while this is seen, and anew where somebody signs in or comes
 * back to the window.
 */
export function MissingPhoto({ src, alt, times, onThere }: MissingPhotoProps) {
  const { ref, inViewport } = useInViewport<HTMLSpanElement>();
  const { dataUpdatedAt, error } = useMe();
  const seen = useDocumentVisibility() === 'visible' && inViewport && !isSignedOut(error);
  const there = useEffectEvent(onThere);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is known anew who is there
  useEffect(() => {
    if (!seen) return;
    return lookAgain(async () => (await fetch(src, { method: 'HEAD' })).status, times, there);
  }, [src, seen, times, dataUpdatedAt]);
  return (
    <span ref={ref} className={classes.missing} role="img" aria-label={`${alt} (cannot be shown)`}>
      <IconPhotoOff size={24} aria-hidden />
    </span>
  );
}
