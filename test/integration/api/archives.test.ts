import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Class, ErrorBody, Imported } from '@amend/contracts';
import sharp from 'sharp';
import type { Api, ApiStack } from '../../support/api-stack';
import { type ArchiveEntry, tarGzOf, tarOf, zipOf } from '../../support/archives';
import { photo } from '../../support/photos';
import { readyStack, variant } from '../../support/ready-stack';
import { until } from '../../support/until';

const SYMLINK = 0o120777;
const DEVICE = 0o020666;

describe('archives of examples', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack({ AMEND_MAX_ARCHIVE_BYTES: String(20 * 2 ** 20) }));
  });
  afterAll(() => stack?.dispose());

  const post = async (fields: Record<string, string | Uint8Array>, to = api) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string') form.append(name, value);
      else form.append(name, new Blob([value as Uint8Array<ArrayBuffer>]), 'photos');
    }
    const response = await fetch(`${to.url}/v1/models/default/examples`, { method: 'POST', body: form });
    return { status: response.status, body: (await response.json()) as Imported & ErrorBody };
  };
  const send = (archive: Buffer, to = api) => post({ archive }, to);
  const labelled = async (className: string) => {
    const found = await stack.database.class.findMany({
      where: { name: className, model: { name: 'default' } },
    });
    return stack.database.label.count({ where: { classId: { in: found.map(({ id }) => id) } } });
  };
  const corrections = () => stack.database.correction.count();
  /** A folder of small photos, each another one. */
  const folder = async (name: string, count: number) => {
    const small = await sharp(photo('coffee')).resize(64).png().toBuffer();
    return Array.from({ length: count }, (_, index) =>
      file(`${name}/${index}.png`, Buffer.concat([small, Buffer.from(`${name} ${index}`)])),
    );
  };
  const uploads = () => readdirSync(path.join(stack.home, 'uploads'));
  const file = (name: string, content: Buffer, more: Partial<ArchiveEntry> = {}): ArchiveEntry => ({
    path: name,
    content,
    ...more,
  });

  it.each([
    ['zip', zipOf],
    ['tar', tarOf],
    ['tar.gz', tarGzOf],
  ])('are taken in from a %s', async (kind, archiveOf) => {
    const own = (name: string) => variant(`${kind} ${name}`);
    const archive = archiveOf([
      file('photos/', Buffer.alloc(0), { type: '5', mode: 0o040755 }),
      file(`photos/${kind} cup/one.png`, own('one')),
      file(`photos/${kind} cup/two.png`, own('two')),
      file(`photos/${kind} cup/two again.png`, own('two')),
      file(`${kind} pot/other.png`, own('other')),
      file(`${kind} pot/one.png`, own('one')),
      file(`photos/${kind} cup/deep/ÄPFEL/three.png`, own('three')),
      file('photos/kiln/none.txt', Buffer.from('no image')),
      file('photos/kiln/empty.png', Buffer.alloc(0)),
      file('top.png', own('top')),
      file('__MACOSX/photos/kiln/._one.png', Buffer.from('of the Finder')),
      file('photos/kiln/.DS_Store', Buffer.from('of the Finder')),
    ]);
    const first = await send(archive);
    expect(first).toMatchObject({ status: 201, body: { imported: 4, duplicates: 1 } });
    expect(first.body.rejected).toEqual([
      { file: `${kind} pot/one.png`, error: expect.stringContaining(`photos/${kind} cup/one.png`) },
      { file: 'photos/kiln/none.txt', error: expect.any(String) },
      { file: 'photos/kiln/empty.png', error: expect.any(String) },
      { file: 'top.png', error: expect.stringContaining('in no folder') },
    ]);
    expect(await labelled(`${kind} cup`)).toBe(2);
    expect(await labelled(`${kind} pot`)).toBe(1);
    expect(await stack.database.class.count({ where: { nameKey: 'kiln' } })).toBe(0);
    expect(await labelled('ÄPFEL')).toBe(['zip', 'tar', 'tar.gz'].indexOf(kind) + 1);

    const before = await corrections();
    expect((await send(archive)).body).toMatchObject({ imported: 0, duplicates: 5 });
    expect(await corrections()).toBe(before);
    expect(uploads()).toEqual([]);
  });

  it('read names that say no encoding', async () => {
    const cp437 = Buffer.concat([Buffer.from('caf'), Buffer.from([0x82]), Buffer.from('/a.png')]);
    const unmarked = Buffer.from('smørrebrød/b.png');
    const answer = await send(
      zipOf([
        { path: cp437, content: variant('cp437') },
        { path: unmarked, content: variant('unmarked') },
        file('windows\\c.png', variant('windows')),
      ]),
    );
    expect(answer.body).toMatchObject({ imported: 3, rejected: [] });
    expect(await Promise.all(['café', 'smørrebrød', 'windows'].map(labelled))).toEqual([1, 1, 1]);
    const latin1 = Buffer.concat([Buffer.from('caf'), Buffer.from([0xe9]), Buffer.from('/a.png')]);
    expect((await send(tarOf([{ path: latin1, content: variant('latin') }]))).body).toMatchObject({
      imported: 0,
      rejected: [{ error: expect.stringContaining('not UTF-8') }],
    });
  });

  it.each([
    ['zip', zipOf],
    ['tar', tarOf],
  ])('cannot reach out of a %s', async (kind, archiveOf) => {
    const { id } = await stack.database.class.findFirstOrThrow({ where: { nameKey: 'espresso' } });
    const answer = await send(
      archiveOf([
        file('../../../escape/a.png', variant(`${kind} a`)),
        file('/escape/b.png', variant(`${kind} b`)),
        file('..\\escape\\c.png', variant(`${kind} c`)),
        file('C:/escape/d.png', variant(`${kind} d`)),
        file('link/passwd', Buffer.from(kind === 'zip' ? '/etc/passwd' : ''), {
          mode: SYMLINK,
          type: '2',
          link: '/etc/passwd',
        }),
        file('link/hard', Buffer.alloc(0), { mode: SYMLINK, type: '1', link: '/etc/passwd' }),
        file('device/zero', Buffer.alloc(0), { mode: DEVICE, type: '3' }),
        file(`${crypto.randomUUID()}/e.png`, variant(`${kind} e`)),
        file(`${id}/f.png`, variant(`${kind} f`)),
      ]),
    );
    expect(answer).toMatchObject({ status: 201, body: { imported: 1, duplicates: 0 } });
    expect(answer.body.rejected.map(({ error }) => error)).toEqual([
      ...Array.from({ length: 4 }, () => 'Its path leads out of the archive'),
      ...Array.from({ length: 3 }, () => 'It is a link or a device, not a file'),
      expect.stringContaining('There is no class'),
    ]);
    expect(await labelled('espresso')).toBeGreaterThan(0);
    expect(await stack.database.class.count({ where: { nameKey: { contains: 'escape' } } })).toBe(0);
    expect(existsSync(path.join(stack.home, '..', 'escape'))).toBe(false);
  });

  it('tell of a broken member and take the others', async () => {
    const zip = zipOf([
      file('mixed/lies.png', variant('lies'), { claimed: 100 }),
      file('mixed/huge.png', variant('huge'), { claimed: 21 * 2 ** 20 }),
      file('mixed/good.png', variant('good')),
    ]);
    const answer = await send(zip);
    expect(answer.body).toMatchObject({
      imported: 1,
      rejected: [
        { file: 'mixed/lies.png', error: expect.stringContaining('broken inside') },
        { file: 'mixed/huge.png', error: 'It has more than 20 MB' },
      ],
    });
  });

  const good = [file('refused/a.png', photo('grass')), file('refused/b.png', photo('gravel'))];
  const zeros = Buffer.alloc(19 * 2 ** 20);
  const many = Array.from({ length: 50_001 }, (_, index) => file(`many/${index}`, Buffer.alloc(0)));
  const bomb = Array.from({ length: 5 }, (_, index) => file(`bomb/${index}`, zeros));
  it.each<[string, () => Buffer, number, string]>([
    ['is none', () => photo('brick'), 415, 'unsupported_archive'],
    ['is of another kind', () => Buffer.from('377abcaf271c0004', 'hex'), 415, 'unsupported_archive'],
    ['is an empty file', () => Buffer.alloc(0), 415, 'unsupported_archive'],
    ['is gzip of no tar', () => gzipSync(photo('brick')), 415, 'unsupported_archive'],
    ['is packed twice', () => gzipSync(tarGzOf(good)), 415, 'unsupported_archive'],
    ['has no photos', () => zipOf([]), 422, 'empty_archive'],
    ['has nothing in it', () => tarOf([]), 422, 'empty_archive'],
    ['has folders alone', () => tarOf([file('cats/', Buffer.alloc(0), { type: '5' })]), 422, 'empty_archive'],
    [
      'is encrypted',
      () => zipOf([...good, file('c/c.png', photo('brick'), { flags: 1 })]),
      422,
      'encrypted_archive',
    ],
    [
      'is strongly encrypted',
      () => zipOf([file('c/c.png', photo('brick'), { flags: 0x41 })]),
      422,
      'encrypted_archive',
    ],
    ['is a zip cut off', () => zipOf(good).subarray(0, -30), 400, 'malformed_archive'],
    ['is a tar cut off in a photo', () => tarOf(good).subarray(0, 512 * 200), 400, 'malformed_archive'],
    ['is a tar cut off in a block', () => tarOf(good).subarray(0, -700), 400, 'malformed_archive'],
    ['is a tar.gz cut off', () => tarGzOf(good).subarray(0, -2000), 400, 'malformed_archive'],
    [
      'is a tar with rubbish in it',
      () => Buffer.concat([tarOf(good).subarray(0, -1024), Buffer.alloc(512, 'x')]),
      400,
      'malformed_archive',
    ],
    ['has too many files', () => zipOf(many), 413, 'too_many_files'],
    ['has too many files in a tar', () => tarGzOf(many), 413, 'too_many_files'],
    ['unpacks to far more than itself', () => zipOf(bomb), 413, 'archive_too_large'],
    ['unpacks to far more than itself, as tar.gz', () => tarGzOf(bomb), 413, 'archive_too_large'],
    ['has too many bytes', () => Buffer.alloc(20 * 2 ** 20 + 1), 413, 'too_many_bytes'],
  ])('are refused whole where one %s', async (_what, archiveOf, status, code) => {
    const before = await corrections();
    const answer = await send(archiveOf());
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(await corrections()).toBe(before);
    expect(uploads()).toEqual([]);
  });

  it('come alone', async () => {
    const archive = zipOf(good);
    expect(await post({ archive, class: 'cup' })).toMatchObject({ status: 400 });
    expect(await post({ archive, image: photo('brick') })).toMatchObject({ status: 400 });
    expect(await post({ other: archive })).toMatchObject({
      status: 400,
      body: { error: { code: 'wrong_field' } },
    });
    expect(await post({ image: photo('brick'), class: 'cup', clas: 'mug' })).toMatchObject({
      status: 400,
      body: { error: { code: 'wrong_field' } },
    });
    const large = Buffer.alloc(20 * 2 ** 20 + 1);
    expect(await post({ image: large, class: 'cup' })).toMatchObject({
      status: 413,
      body: { error: { code: 'too_many_bytes', message: 'At most 20 MB are taken' } },
    });
  });

  /**
   * Has folders of photos imported until one import is cut off: each may be done before, where the machine is quick or we are
   * slow.
   * @param cutOff imports a folder, and puts an end to that once it has `begun`; whether no answer came
   * @returns the folder's name
   */
  const interrupted = async (
    name: string,
    count: number,
    cutOff: (folderName: string, begun: () => Promise<unknown>) => Promise<boolean>,
  ): Promise<string> => {
    for (let attempt = 1; attempt <= 5; attempt++) {
      const own = `${name} ${attempt}`;
      const begun = () => until(async () => (await labelled(own)) > 3, { what: `the first of ${own}` });
      if ((await cutOff(own, begun)) && (await labelled(own)) < count) return own;
    }
    throw new Error('each import was done before it was cut off');
  };

  it('leave whole examples behind when the process is killed, and go on when sent again', async () => {
    const count = 300;
    let archive: Buffer = Buffer.alloc(0);
    const name = await interrupted('killed', count, async (folderName, begun) => {
      for (const late of uploads()) rmSync(path.join(stack.home, 'uploads', late), { recursive: true });
      archive = tarOf(await folder(folderName, count));
      const killed = await stack.startApi();
      const lost = send(archive, killed).then(
        () => false,
        () => true,
      );
      await begun();
      await killed.end('SIGKILL');
      return lost;
    });
    // What it had sent is committed, or rolled back, by then.
    await stack.database.$transaction((held) => held.$executeRaw`lock table labels in exclusive mode`);
    const taken = await labelled(name);
    expect(uploads()).toHaveLength(1);

    const again = await send(archive);
    expect(again).toMatchObject({ status: 201, body: { rejected: [] } });
    expect(again.body).toMatchObject({ imported: count - taken, duplicates: taken });
    const { body } = await api.get<{ items: Class[] }>(`/v1/models/default/classes?query=${name}`);
    expect(body.items[0]).toMatchObject({ name, labels: count });
  });

  it('stop when nobody waits for the answer any more', async () => {
    const count = 300;
    const name = await interrupted('left', count, async (folderName, begun) => {
      const form = new FormData();
      const archive = zipOf(await folder(folderName, count)) as Uint8Array<ArrayBuffer>;
      form.append('archive', new Blob([archive]));
      const leave = new AbortController();
      const left = fetch(`${api.url}/v1/models/default/examples`, {
        method: 'POST',
        body: form,
        signal: leave.signal,
      }).then(
        () => false,
        () => true,
      );
      await begun();
      leave.abort();
      await until(() => uploads().length === 1, { what: 'the end of the import' }); // the killed one's
      return left;
    });
    expect(await labelled(name)).toBeGreaterThan(3);
  });

  it('that a killed process left are removed a day later', async () => {
    const [name] = uploads();
    const old = path.join(stack.home, 'uploads', name ?? '');
    const recent = path.join(stack.home, 'uploads', 'upload-recent');
    mkdirSync(recent);
    const yesterday = Date.now() / 1000 - 25 * 60 * 60;
    utimesSync(old, yesterday, yesterday);
    const next = await stack.startApi();
    expect(uploads()).toEqual(['upload-recent']);
    await next.end();
  });
});
