import sharp from 'sharp';
import { plainJpegSize } from './plain-jpeg-size.js';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } });

describe('plainJpegSize', () => {
  it.each([
    ['baseline', {}],
    ['progressive', { progressive: true }],
    ['optimised', { mozjpeg: true }],
  ])('reads a %s JPEG as the decoder does', async (_, options) => {
    const bytes = await picture(301, 45).jpeg(options).toBuffer();
    expect(plainJpegSize(bytes)).toEqual({ width: 301, height: 45 });
  });

  it('skips segments that do not matter, and reads within a larger buffer', async () => {
    const bytes = await picture(20, 10).withIccProfile('p3').jpeg().toBuffer();
    const within = Buffer.concat([Buffer.alloc(7), bytes]).subarray(7);
    expect(plainJpegSize(within)).toEqual({ width: 20, height: 10 });
  });

  it('leaves to the decoder what may be turned', async () => {
    const turned = await picture(20, 10).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(plainJpegSize(turned)).toBeNull();
    // Also where it stands behind the frame header.
    const app1 = turned.indexOf(Buffer.from([0xff, 0xe1]));
    const scan = turned.indexOf(Buffer.from([0xff, 0xda]));
    const end = app1 + 2 + turned.readUInt16BE(app1 + 2);
    const moved = [
      turned.subarray(0, app1),
      turned.subarray(end, scan),
      turned.subarray(app1, end),
      turned.subarray(scan),
    ];
    expect(plainJpegSize(Buffer.concat(moved))).toBeNull();
  });

  it('leaves other files to the decoder', async () => {
    expect(plainJpegSize(await picture(20, 10).png().toBuffer())).toBeNull();
    expect(plainJpegSize(Buffer.alloc(0))).toBeNull();
  });

  it('never reads beyond the end, wherever a JPEG is cut off', async () => {
    const bytes = await picture(20, 10).jpeg().toBuffer();
    const scan = bytes.indexOf(Buffer.from([0xff, 0xda]));
    for (let length = 0; length < scan; length++) expect(plainJpegSize(bytes.subarray(0, length))).toBeNull();
  });

  it('leaves to the decoder what is no marker, or has no height yet', async () => {
    const bytes = await picture(20, 10).jpeg().toBuffer();
    const header = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    const changed = (at: number, value: number) => {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(value, at);
      return copy;
    };
    expect(plainJpegSize(changed(header, 0x00))).toBeNull();
    expect(plainJpegSize(changed(header + 6, 0))).toBeNull();
  });
});
