/**
 * Whether what has the focus needs the keys for itself: a field, or what lies over the page. A dialog also where nothing has
 * it: what had the focus there may be gone, as a field for files while they are sent.
 */
export function takesKeys(target: EventTarget | null): boolean {
  if (target === document.body) return document.querySelector('[aria-modal="true"]') !== null;
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null
  );
}
