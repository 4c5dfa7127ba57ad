import { wantedVersions } from './served-model.js';

describe('wantedVersions', () => {
  const found = new Map([2, 10, 7].map((version) => [version, `/m/${version}`]));
  it.each([
    [{}, [10]],
    [{ latest: { numVersions: 0 } }, [10]],
    [{ latest: { numVersions: 2 } }, [10, 7]],
    [{ latest: { numVersions: 9 } }, [10, 7, 2]],
    [{ all: {} }, [2, 10, 7]],
    [{ specific: { versions: [7, 2, 99] } }, [2, 7]],
  ])('%j wants %j', (policy, versions) => {
    expect([...wantedVersions(policy, found).keys()]).toEqual(versions);
  });
});
