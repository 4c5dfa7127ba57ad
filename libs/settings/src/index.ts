export * from './home.js';
export * from './is-loopback.js';
export * from './local-url.js';
export * from './settings.js';
export * from './state-folders.js';
