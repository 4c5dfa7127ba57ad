import type { Changes, Database } from '@amend/db';
import { createLogger } from '@amend/logging';
import type { DeploymentRoutes } from './deployment-routes.js';
import { LiveModels } from './live-models.js';

describe('LiveModels.catchUp', () => {
  it('reads again where another version is live than it knows, and only there', async () => {
    let live = 1;
    let reads = 0;
    const version = () => ({ number: live, backbone: 'b', classIds: [], unknownBelow: null });
    const none = { policy: null, watchedId: null, previous: null, tried: null, classes: [] };
    const database = {
      $queryRaw: async () => {
        reads++;
        return [{ id: 'm', name: 'pets', live: version(), ...none }];
      },
    } as unknown as Database;
    const routes = { refresh: async () => undefined } as unknown as DeploymentRoutes;
    const models = new LiveModels(routes, database, {} as Changes, createLogger('test'));
    await models.refresh();
    await models.catchUp({ name: 'pets', live: 1 });
    await models.catchUp({ name: 'never seen', live: null });
    expect(reads).toBe(1);
    live = 2;
    await models.catchUp({ name: 'pets', live: 2 });
    expect(models.get('pets').live?.number).toBe(2);
    expect(reads).toBe(2);
  });
});
