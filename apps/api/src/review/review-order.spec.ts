import { reviewOrder } from './review-order.js';

const id = '01a20603-1567-7753-a02d-2de3af28a75c';

describe('reviewOrder', () => {
  it.each(['0', '0.25', '1', '-0.5', '1.5e-07', '1e-45', '-0.0e-9'])('takes %s for a margin', (margin) => {
    expect(reviewOrder.uncertain.schema.safeParse([margin, id]).success).toBe(true);
  });

  it.each(['9e99', '1e-99', '-1e-60', '1e-400', 'NaN', 'Infinity', ''])('takes %j for none', (margin) => {
    expect(reviewOrder.uncertain.schema.safeParse([margin, id]).success).toBe(false);
  });
});
