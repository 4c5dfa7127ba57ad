import { useWindowEvent } from '@mantine/hooks';
import { pastedPhotos } from './pasted-photos';

/** Takes photos pasted anywhere on the page. */
export function usePastePhotos(onPhotos: (photos: File[]) => void): void {
  useWindowEvent('paste', (event) => {
    if (event.defaultPrevented) return; // the drop area took them: it has the focus
    const photos = pastedPhotos(event);
    if (photos.length === 0) return;
    event.preventDefault();
    onPhotos(photos);
  });
}
