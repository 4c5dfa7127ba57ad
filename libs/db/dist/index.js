export * from './changes.js';
export * from './database.js';
//# sourceMappingURL=index.js.map