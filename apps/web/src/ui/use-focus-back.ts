import { useEffect } from 'react';

/** So long others have to take the focus on purpose: a next dialog, or what was done in this one. */
const OTHERS_FIRST_MS = 20;

/**
 * Gives the focus back when a dialog closes or leaves the page. Mantine's own way back is for dialogs that stay mounted, and
 * not for one that an entry of a menu opened.
 */
export function useFocusBack(opened: boolean): void {
  useEffect(() => {
    if (!opened) return;
    const back = wayBack(document.activeElement);
    return () => {
      // Nothing, where the dialog is gone already, or a part of it that still fades out.
      const left = document.activeElement;
      setTimeout(() => {
        const now = document.activeElement;
        if (now !== document.body && now !== left) return;
        back?.focus({ preventScroll: true });
        // What opened it may be gone, or be of no use any more, with what was done in it.
        if (document.activeElement !== back || back === document.body)
          document.getElementById('content')?.focus({ preventScroll: true });
      }, OTHERS_FIRST_MS);
    };
  }, [opened]);
}

/** The entry of a menu is gone by then, its button is not. */
function wayBack(from: Element | null): HTMLElement | null {
  const button = from?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  if (button) return document.getElementById(button);
  return from instanceof HTMLElement ? from : null;
}
