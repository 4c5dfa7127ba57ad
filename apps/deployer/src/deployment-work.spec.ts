import { BundleError } from '@amend/bundles';
import type { Logger } from '@amend/logging';
import { type DeploymentTools, DeploymentWork } from './deployment-work.js';
import type { Deployment } from './deployments.js';

const ADDRESS = '127.0.0.1:1';

jest.mock('./version-check.js', () => ({
  VersionCheck: class {
    ask = async () => ({ address: ADDRESS, failure: null });
  },
}));

it('tells once why a version that serves cannot be built again, for as long as a replica is missing', async () => {
  const row = {
    id: 'a',
    state: 'ready',
    wanted: true,
    target: 'docker',
    replicas: 2,
    addresses: [ADDRESS],
    image: 'i',
    bundle: 'b',
    error: null,
  } as unknown as Deployment;
  const replica = { id: 'c', number: 1, hopeless: false, crashes: 0, problem: null };
  const told: (string | null)[] = [];
  let tries = 0;
  let complete = false;
  const tools = {
    deployments: {
      report: async (_id: string, _addresses: string[], error: string | null) => {
        told.push(error);
        row.error = error;
      },
    },
    fleets: { docker: { observe: async () => ({ present: true, replicas: [replica], complete }) } },
    hasImage: async () => false,
    build: async () => {
      tries++;
      throw new BundleError('model.onnx is damaged');
    },
    startMs: 60_000,
    logger: { warn: () => undefined } as unknown as Logger,
  } as unknown as DeploymentTools;
  const work = new DeploymentWork(tools);
  while (tries < 4) await work.step(row);
  expect(told).toEqual(['The version cannot be built: model.onnx is damaged.']);
  complete = true;
  while (await work.step(row));
  expect(told.slice(1)).toEqual([null]);
});
