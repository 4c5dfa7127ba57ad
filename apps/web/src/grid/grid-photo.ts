import type { ReactNode } from 'react';

/** One photo of many that are shown side by side. */
export interface GridPhoto {
  id: string;
  /** Its address as a tile. */
  src: string;
  /** Its address at full size. */
  large: string;
  /** For who points at it, and who cannot see it. */
  title: string;
  /** One line beneath it. */
  caption?: string;
  /** Over its lower edge. */
  tags?: ReactNode;
}
