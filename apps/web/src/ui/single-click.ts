import type { MouseEvent } from 'react';

/** A handler of clicks that leaves out the second of a double click: it would act on what has come up meanwhile. */
export function singleClick(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) act(); // 0: by keyboard
  };
}
