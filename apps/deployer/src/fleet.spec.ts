import { nameOf } from './fleet.js';

describe('nameOf', () => {
  it('is short enough for a service of a swarm, whatever the model is called', () => {
    const deployment = {
      id: '0198b5a0-0000-7000-8000-0123456789ab',
      model: 'm'.repeat(63),
      version: 999_999_999,
    };
    expect(nameOf(deployment).length).toBeLessThanOrEqual(63);
    expect(nameOf({ ...deployment, model: 'pets', version: 7 })).toBe('amend-pets-v7-0123456789ab');
  });
});
