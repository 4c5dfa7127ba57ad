export default async () => globalThis.amendTestCluster?.stop();
