export * from './changes.js';
export * from './database.js';
export * from './statements.js';
//# sourceMappingURL=index.js.map