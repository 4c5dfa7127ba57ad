import { amongStages } from './among-stages.js';

it('goes on from each stage of a fit to the next, wherever one ended', () => {
  const shares = (
    [
      ['screening', 1, 200],
      ['screening', 200, 200],
      ['strength', 1, 8],
      ['strength', 4, 8],
      ['scoring', 3, 3],
      ['fitting', 1, 200],
      ['fitting', 200, 200],
    ] as const
  ).map(([stage, step, of]) => {
    const at = amongStages({ stage, step, of, loss: 1 });
    return at.step / at.of;
  });
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});
