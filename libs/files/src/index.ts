export { diskRoom } from './disk-room.js';
export { publishFolder, syncFolder, writeDurably, writeWhole } from './durable-files.js';
export { removeAbandoned } from './remove-abandoned.js';
export { unlessMissing } from './unless-missing.js';
