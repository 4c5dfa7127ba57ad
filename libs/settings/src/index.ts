export type { ContainerSettings } from './container-settings.js';
export * from './home.js';
export * from './local-url.js';
export * from './settings.js';
