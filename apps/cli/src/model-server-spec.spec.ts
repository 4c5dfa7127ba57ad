import { homeFolders, readSettings } from '@amend/settings';
import { modelServerAddresses, modelServerSpec, servingAddress } from './model-server-spec.js';

const addressesIn = (home: string) =>
  modelServerAddresses(readSettings({ AMEND_HOME: home, MODEL_SERVER_GRPC_PORT: '8500' }));

describe('modelServerAddresses', () => {
  it('is a socket in the home for our own calls, beside the ports', async () => {
    const addresses = await addressesIn('/var/lib/some home');
    expect(addresses).toMatchObject({ grpcPort: 8500, socket: '/var/lib/some home/model-server.sock' });
    const [address] = readSettings({ SERVING_ADDRESS: servingAddress(addresses) }).servingAddresses ?? [];
    expect(address).toBe('unix:/var/lib/some home/model-server.sock');
  });

  it.each([
    ['too long a path for a socket', `/${'long/'.repeat(20)}`],
    ['a name that would part a list of addresses', '/var/lib/a,b'],
  ])('is the port where the home has %s', async (_, home) => {
    expect(servingAddress(await addressesIn(home))).toBe('127.0.0.1:8500');
  });
});

it('has the model server leave nothing outside of the home', async () => {
  const { env } = modelServerSpec(await addressesIn('/state'), homeFolders('/state'));
  expect(env).toMatchObject({ TMPDIR: '/state/model-server-tmp' });
});
