import { readFileSync } from 'node:fs';
import { apiNodeFlags } from './api-node-flags';

it('are the same in the image of the API', () => {
  const command = /^CMD (.*apps\/api.*)$/m.exec(readFileSync('Dockerfile', 'utf8'))?.[1];
  expect(JSON.parse(command as string)).toEqual(['node', ...apiNodeFlags, 'apps/api/dist/main.js']);
});
