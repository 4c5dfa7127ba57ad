import { stateFolders } from './state-folders.js';

describe('the folders that disks have to have room for', () => {
  it.each([
    ['file:///state/images', [['AMEND_HOME', '/state']]],
    ['s3://bucket/prefix', [['AMEND_HOME', '/state']]],
    [
      'file:///state-of-photos',
      [
        ['AMEND_HOME', '/state'],
        ['STORAGE_URL', '/state-of-photos'],
      ],
    ],
  ])('with photos at %s', (storageUrl, folders) => {
    const found = stateFolders({ home: '/state', storageUrl });
    expect(found.map(({ setting, folder }) => [setting, folder])).toEqual(folders);
  });
});
