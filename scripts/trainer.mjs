// `npm run trainer`: sets up what is missing, then starts one more trainer, on this machine for an Amend anywhere. It needs the
// DATABASE_URL of that Amend, its STORAGE_URL, and its REDIS_URL where it has one.
import { setUpOutsideImage } from './setup-outside-image.mjs';

setUpOutsideImage();
await import('../trainer/dist/main.js');
