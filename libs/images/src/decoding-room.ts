/** Formats that need half of what others do, at most; mostly their decoders hold a few rows, or a smaller picture. */
const THRIFTY = new Set(['jpeg', 'webp']);
/** Of the pixels that one image may have: what is smaller does not count. */
const SMALL = 1 / 16;

interface Waiting {
  pixels: number;
  most: number;
  go(): void;
}

const queue: Waiting[] = [];
let decoding = 0;

/**
 * Lets the large images in decoding have no more pixels together than one may have, in the order that they came in: of 50
 * megapixels, an AVIF file of a kilobyte takes 900 MB while it is decoded, and an interlaced PNG or a progressive JPEG half of it.
 * @param most pixels that one image may have
 * @returns once there is room: what gives it back
 */
export async function takeRoom(
  { format, width, height }: { format: string; width: number; height: number },
  most: number,
): Promise<() => void> {
  const pixels = (width * height) / (THRIFTY.has(format) ? 2 : 1);
  if (pixels <= most * SMALL) return () => undefined;
  await new Promise<void>((go) => {
    queue.push({ pixels, most, go });
    letIn();
  });
  return () => {
    decoding -= pixels;
    letIn();
  };
}

function letIn(): void {
  for (let first = queue[0]; first && decoding + first.pixels <= first.most; first = queue[0]) {
    queue.shift();
    decoding += first.pixels;
    first.go();
  }
}
