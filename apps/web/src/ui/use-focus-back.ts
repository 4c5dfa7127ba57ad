import { useEffect } from 'react';

/** So long others have to take the focus on purpose: a next dialog, or what was done in this one. */
const OTHERS_FIRST_MS = 20;

/**
 * Gives the focus back when a dialog leaves the page. Mantine's own way back is for dialogs that stay mounted, and not for one
 * that an entry of a menu opened.
 */
export function useFocusBack(): void {
  useEffect(() => {
    const back = wayBack(document.activeElement);
    return () => {
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        back?.focus({ preventScroll: true });
        // What opened it may be gone, or be of no use any more, with what was done in it.
        if (document.activeElement !== back || back === document.body)
          document.getElementById('content')?.focus({ preventScroll: true });
      }, OTHERS_FIRST_MS);
    };
  }, []);
}

/** The entry of a menu is gone by then, its button is not. */
function wayBack(from: Element | null): HTMLElement | null {
  const button = from?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  if (button) return document.getElementById(button);
  return from instanceof HTMLElement ? from : null;
}
