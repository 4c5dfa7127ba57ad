import { Skeleton } from '@mantine/core';
import grid from './photo-grid.module.css';

/** In the place of photos that are being loaded. */
export function LoadingTiles() {
  return (
    <div className={grid.grid} role="status" aria-label="Loading">
      {[1, 2, 3, 4, 5, 6].map((tile) => (
        <Skeleton key={tile} radius={10} style={{ aspectRatio: 1 }} />
      ))}
    </div>
  );
}
