import { createContext } from 'react';

/** Whether a dialog lies over the page that Escape must not reach through: to another one that is open beneath it. */
export const Covered = createContext(false);
