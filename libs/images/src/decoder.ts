import sharp from 'sharp';

// Many requests run at once, each on one core; and a cache of decoded images would only grow the process.
sharp.concurrency(1);
sharp.cache(false);
// What libvips could read besides (SVG, PDF, its own formats) is a way in for attacks: only these decoders may run.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif', 'Tiff'].map((name) => `VipsForeignLoad${name}Buffer`),
});

export { sharp };
