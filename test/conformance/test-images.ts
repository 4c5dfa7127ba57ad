import sharp, { type Sharp } from 'sharp';
import { crops, type PhotoName, photo } from '../support/photos';

const photos: PhotoName[] = ['brick', 'camera', 'chelsea', 'coffee', 'grass', 'gravel'];

/** The photos that ship, and crops of them: 200 in all, PNG. */
export async function manyPhotos(): Promise<Map<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const name of photos) {
    all.set(`${name}.png`, photo(name));
    for (const [index, crop] of (await crops(name, 33)).entries()) all.set(`${name}-${index}.png`, crop);
  }
  return new Map([...all].slice(0, 200));
}

/** What photos from the world look like at their edges. JPEG and PNG, which TensorFlow decodes too. */
export async function edgeImages(): Promise<Map<string, Uint8Array>> {
  const coffee = () => sharp(photo('coffee'));
  const images: [string, Sharp][] = [
    ['one-pixel.png', plain(1, 1)],
    ['one-wide.png', plain(1, 3000)],
    ['one-high.jpg', plain(3000, 1).jpeg()],
    ['small.jpg', coffee().resize(97, 61).jpeg()],
    ['large.jpg', coffee().resize(3001, 2000).jpeg()],
    ['wide.png', coffee().resize(1200, 90, { fit: 'fill' })],
    ['grey.jpg', coffee().greyscale().jpeg()],
    ['grey.png', coffee().greyscale().toColourspace('b-w')],
    ['grey-16.png', coffee().greyscale().toColourspace('grey16')],
    ['rgb-16.png', coffee().toColourspace('rgb16')],
    ['palette.png', coffee().png({ palette: true })],
    ['interlaced.png', coffee().png({ progressive: true })],
    ['alpha.png', coffee().ensureAlpha(0.5)],
    ['progressive.jpg', coffee().jpeg({ progressive: true })],
    ['full-chroma.jpg', coffee().jpeg({ chromaSubsampling: '4:4:4' })],
    ['cmyk.jpg', coffee().toColourspace('cmyk').jpeg()],
  ];
  for (let orientation = 1; orientation <= 8; orientation++) {
    const turned = coffee().resize(501, 400).withMetadata({ orientation });
    images.push([`exif-${orientation}.jpg`, turned.clone().jpeg()]);
    images.push([`exif-${orientation}.png`, turned.png()]);
  }
  const upright = await coffee().resize(501, 400).jpeg().toBuffer();
  const encoded = await Promise.all(
    images.map(async ([name, image]): Promise<[string, Uint8Array]> => {
      const encoded = name.endsWith('.png') ? image.png() : image;
      return [name, await encoded.toBuffer()];
    }),
  );
  return new Map([...encoded, ['exif-6-big-endian.jpg', withBigEndianOrientation(upright, 6)]]);
}

/** As most cameras write it: `MM`, and the orientation not the first of the entries. */
function withBigEndianOrientation(jpeg: Buffer, orientation: number): Buffer {
  const exif = Buffer.from(
    `ffe1002e${'457869660000'}4d4d002a00000008${'0002'}010f000200000002410000000112000300000001000${orientation}0000${'00000000'}`,
    'hex',
  );
  exif.writeUInt16BE(exif.length - 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]);
}

/** Files that are no whole image. */
export async function brokenImages(): Promise<Map<string, Uint8Array>> {
  const jpeg = await sharp(photo('coffee')).jpeg().toBuffer();
  return new Map<string, Uint8Array>([
    ['empty', new Uint8Array(0)],
    ['text', Buffer.from('not an image')],
    ['half.jpg', jpeg.subarray(0, jpeg.length / 2)],
  ]);
}

function plain(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 40 } } });
}
