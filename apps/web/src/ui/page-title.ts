import { useDocumentTitle } from '@mantine/hooks';
import { useEffect } from 'react';
import { readOut } from './read-out';

/** The title that was shown last: of the first page the browser tells itself. */
let shown: string | null = null;

/**
 * What a page is called, in the browser's tab, and read out when one goes there.
 * @param title null: the page has its own elsewhere
 */
export function usePageTitle(title: string | null): void {
  useDocumentTitle(title === null ? '' : `${title} · Amend`);
  useEffect(() => {
    if (title === null) return;
    if (shown !== null && shown !== title) readOut(title);
    shown = title;
  }, [title]);
}
