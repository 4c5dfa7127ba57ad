import { seldom } from './seldom.js';

it('passes on the first call, and then one in ten seconds', () => {
  let now = 0;
  const heard: string[] = [];
  const report = seldom(
    (text: string) => heard.push(text),
    () => now,
  );
  for (const [at, text] of [
    [0, 'first'],
    [100, 'again'],
    [10_000, 'later'],
  ] as const) {
    now = at;
    report(text);
  }
  expect(heard).toEqual(['first', 'later']);
});
