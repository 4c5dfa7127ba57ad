import { readFileSync } from 'node:fs';
import { trainerNodeFlags } from './trainer-node-flags';

it('are those of the supervisor', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  expect(scripts.start).toBe(`exec node ${trainerNodeFlags.join(' ')} scripts/start.mjs`);
});
