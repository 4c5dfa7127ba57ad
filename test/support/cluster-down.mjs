import { rmSync } from 'node:fs';

export default async () => {
  const { cluster, folder } = globalThis.amendTestCluster;
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
};
