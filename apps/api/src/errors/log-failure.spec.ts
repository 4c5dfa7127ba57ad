import { createLogger } from '@amend/logging';
import { ApiError, unavailable } from './api-error.js';
import { logFailure } from './log-failure.js';

it.each([
  ['a warning of what may pass', unavailable('overloaded', 'Come back'), ['warn']],
  ['an error of what is wrong here', new ApiError(500, 'internal', 'Wrong'), ['error']],
  ['nothing of what is wrong with a request', new ApiError(404, 'not_found', 'None'), []],
])('writes %s', (_, answer, expected) => {
  const logger = createLogger('test', { level: 'silent', pretty: false });
  const levels: string[] = [];
  for (const level of ['warn', 'error'] as const) logger[level] = () => void levels.push(level);
  logFailure(logger, answer, answer, 'one');
  expect(levels).toEqual(expected);
});
