export default () => globalThis.endTestCluster();
