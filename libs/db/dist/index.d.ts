export * from './changes.js';
export * from './database.js';
