import { ReleasesService } from './releases.service.js';

it('says of a release that went live just as it was to be stopped that it is live', async () => {
  const row = (state: string) => ({
    ...{ id: 'one', state, version: 2, steps: [], traffic: [], createdAt: new Date(), finishedAt: null },
    model: { name: 'default', live: 2 },
  });
  const found = [row('shifting'), row('live')];
  const fakes = [
    { find: async () => found.shift(), cancel: async () => false },
    {},
    { catchUp: async () => undefined },
  ];
  const service = Reflect.construct(ReleasesService, fakes) as ReleasesService;
  await expect(service.cancel('one', 'ann')).rejects.toMatchObject({
    ...{ status: 409, code: 'release_ended', details: { state: 'live' } },
    message: 'The release is live already: roll back instead',
  });
});
