import { RetryBudget } from './retry-budget.js';

describe('RetryBudget', () => {
  it('ends after a hundred, and is earned again by successes', () => {
    const budget = new RetryBudget();
    for (let time = 0; time < 100; time++) expect(budget.take()).toBe(true);
    expect(budget.take()).toBe(false);
    for (let time = 0; time < 11; time++) budget.succeeded();
    expect(budget.take()).toBe(true);
    expect(budget.take()).toBe(false);
  });
});
