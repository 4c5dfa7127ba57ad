import type Dockerode from 'dockerode';
import { type ServiceSpec, Services } from './services.js';

const spec: ServiceSpec = {
  name: 'new-name',
  image: 'sha256:2',
  replicas: 2,
  labels: {},
  healthMs: 1000,
  startMs: 1000,
};

describe('Services', () => {
  it('keeps the name of a service that it updates', async () => {
    const update = jest.fn();
    const inspect = async () => ({ Spec: { Name: 'old-name' }, Version: { Index: 7 } });
    const docker = { getService: () => ({ inspect, update }) } as unknown as Dockerode;
    await new Services(docker).update('id', spec);
    expect(update.mock.calls).toMatchObject([
      [{ Name: 'old-name', version: 7, Mode: { Replicated: { Replicas: 2 } } }],
    ]);
  });
});
