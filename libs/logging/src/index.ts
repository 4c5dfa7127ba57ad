export * from './logger.js';
export * from './sign-of-life.js';
