import { removableImages, type VersionImage } from './removable-images.js';

const image = (number: number, model = 'm'): VersionImage => ({
  id: `${model}${number}`,
  model,
  version: `${model}/${number}`,
  createdAt: new Date(number),
});
const images = [1, 2, 3, 4, 5, 6].map((number) => image(number));

describe('removableImages', () => {
  it('spares the newest of those that nobody needs, of each model', () => {
    expect(removableImages(images, new Set(), false)).toEqual(['m3', 'm2', 'm1']);
    expect(removableImages([...images, image(1, 'other')], new Set(), false)).not.toContain('other1');
  });

  it('never names one that is needed, however old, even where the disk is short', () => {
    const needed = new Set(['m/1', 'm/6']);
    expect(removableImages(images, needed, false)).toEqual(['m2']);
    expect(removableImages(images, needed, true)).toEqual(['m5', 'm4', 'm3', 'm2']);
  });
});
