import type { Problem } from './problem';

/** Nothing answers at all. @param last when it answered last, where that is known */
export function unreachable(last: string | undefined): Problem {
  return {
    key: 'api',
    tone: 'bad',
    title: 'Amend does not answer',
    since: last,
    sinceIs: 'Answered last',
    means:
      'Nobody can work with it until it does. What people say on other pages is kept in their browsers, and sent then.',
    todo: 'See whether it runs (“npm start”, or the service “api”) and what its log says, and whether this computer reaches it.',
  };
}
