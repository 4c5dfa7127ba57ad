export * from './home.js';
export * from './settings.js';
