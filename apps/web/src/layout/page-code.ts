/** The code of a page is not there: Amend was updated since this window was opened, or cannot be reached. */
export class PageCodeMissing extends Error {
  override readonly name = 'PageCodeMissing';
}

/**
 * Loads a page's code.
 * @throws PageCodeMissing where it cannot be: for what the browser throws itself the router would load the whole page anew at
 * once, also where nothing answers or something is not sent yet
 */
export async function pageCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new PageCodeMissing('The page has changed since it was opened, or Amend does not answer.', {
      cause,
    });
  }
}
