/** Of what photos side by side stand in, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** In pixels, as `photo-grid.module.css` has it. */
const GAP = 12;
const CAPTION = { desk: 30, phone: 34 };
/** A photo is at least as wide: on a phone less, or one would see two of them. */
const LEAST = { desk: 136, phone: 100 };
const PHONE = 560;

/** How many photos stand in a row, and how many there are in all. */
export interface Fit {
  columns: number;
  count: number;
}

/**
 * How many photos, with a line beneath each, are seen at once: as many as there can be, and those as large as they can be.
 * @param most no more than that, in whole rows where there is more than one
 */
export function fitGrid({ width, height }: Room, most: number): Fit {
  const place = width < PHONE ? 'phone' : 'desk';
  let best: Fit = { columns: 0, count: 0 };
  for (let columns = mostColumns(width, LEAST[place]); columns >= 2; columns--) {
    const side = (width - GAP * (columns - 1)) / columns;
    const fit = Math.floor((height + GAP) / (side + CAPTION[place] + GAP));
    const rows = Math.max(1, Math.min(fit, Math.floor(most / columns)));
    if (columns * rows >= best.count) best = { columns, count: columns * rows };
  }
  return best;
}

function mostColumns(width: number, least: number): number {
  return Math.max(2, Math.floor((width + GAP) / (least + GAP)));
}
