import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { wholeMember, writeTarGz } from '../archives/write-tar.js';
import { checkArchive } from './archive-examples.js';

const limits = { maxMembers: 100, maxTotalBytes: 2 ** 30, maxImageBytes: 2 ** 20 };
const LIST = 'file,class\n1.png,cat\n';

describe('checkArchive', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'archive-examples-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** @param lists what the files say that may be lists, in this order */
  async function check(...lists: (string | Buffer)[]) {
    const members = async function* () {
      for (const [at, text] of lists.entries()) yield wholeMember(`${at}.csv`, Buffer.from(text));
      yield wholeMember('dog/1.png', Buffer.from('a photo'));
    };
    const file = path.join(folder, 'archive.tar.gz');
    await pipeline(writeTarGz(members()), createWriteStream(file));
    return checkArchive(file, limits);
  }

  it('takes the first list that is understood', async () => {
    const manifest = await check('a,b\n', LIST, 'file,class\n1.png,bird\n');
    expect(manifest?.find('dog/1.png')).toEqual({ className: 'cat' });
  });

  it('looks for it in so many bytes, all together', async () => {
    const long = Buffer.alloc(17 * 2 ** 20, ' ');
    expect(await check(long, LIST)).not.toBeNull();
    expect(await check(long, long, LIST)).toBeNull();
  });
});
