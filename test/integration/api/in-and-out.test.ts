import type { ErrorBody, Imported, Model } from '@amend/contracts';
import type { Api, ApiStack } from '../../support/api-stack';
import { tarGzOf, zipOf } from '../../support/archives';
import { photo } from '../../support/photos';
import { readyStack, variant } from '../../support/ready-stack';

describe('labelled images', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
    await send('default', tarGzOf(photos));
  });
  afterAll(() => stack?.dispose());

  const odd = 'odd / name: "a, b" \u{1f43c}';
  const list = `file,class\r\none.png,red panda\r\ntwo.png,"${odd.replaceAll('"', '""')}"\r\nthree.png,red panda\r\nnone.png,\r\n`;
  const photos = [
    { path: 'labels.csv', content: Buffer.from(list) },
    ...['one', 'two', 'three', 'none', 'unlisted'].map((name) => ({
      path: `${name}.png`,
      content: variant(`in and out ${name}`),
    })),
  ];
  const send = async (model: string, archive: Buffer) => {
    const form = new FormData();
    form.append('archive', new Blob([archive as Uint8Array<ArrayBuffer>]), 'archive');
    const answer = await fetch(`${api.url}/v1/models/${model}/examples`, { method: 'POST', body: form });
    return (await answer.json()) as Imported;
  };
  const exported = async (query: string, model = 'default') => {
    const answer = await fetch(`${api.url}/v1/models/${model}/export?${query}`);
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const labels = async (model: string) => {
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: model } });
    const rows = await stack.database.label.findMany({ where: { modelId }, orderBy: { sha256: 'asc' } });
    const classes = await stack.database.class.findMany({ where: { modelId } });
    const names = new Map(classes.map(({ id, name }) => [id, name]));
    return rows.map(({ sha256, classId }) => [sha256, classId && names.get(classId)]);
  };

  it('come in by a list that says what each file shows', async () => {
    const again = await send('default', zipOf(photos));
    expect(again).toEqual({
      imported: 0,
      duplicates: 4,
      rejected: [{ file: 'unlisted.png', error: 'The list in the archive does not name it' }],
    });
    expect((await labels('default')).map(([, name]) => name).toSorted()).toEqual(
      ['red panda', 'red panda', odd, null].toSorted(),
    );
  });

  it('bring a retired class back only where one is new of it, which the audit tells', async () => {
    await api.post<Model>('/v1/models', { name: 'retiring', start: 'blank' });
    expect(await send('retiring', tarGzOf(photos))).toMatchObject({ imported: 4 });
    const where = { nameKey: 'red panda', model: { name: 'retiring' } };
    const find = () => stack.database.class.findFirstOrThrow({ where });
    const { id } = await find();
    await api.call('PATCH', `/v1/models/retiring/classes/${id}`, { status: 'retired' });
    const { bytes } = await exported('', 'retiring');
    expect(await send('retiring', bytes)).toEqual({ imported: 0, duplicates: 4, rejected: [] });
    expect(await find()).toMatchObject({ status: 'retired' });
    const more = [{ path: 'red panda/new.png', content: variant('in and out new') }];
    expect(await send('retiring', tarGzOf(more))).toMatchObject({ imported: 1 });
    expect(await find()).toMatchObject({ status: 'active' });
    const changes = await stack.database.auditEntry.findMany({
      where: { subject: id, action: 'class.update' },
      orderBy: { id: 'asc' },
    });
    expect(changes.map(({ detail }) => detail)).toMatchObject(
      ['retired', 'active'].map((status) => ({ after: { name: 'red panda', status } })),
    );
  });

  it('tell what their list names and their archive does not hold, so many by name', async () => {
    const names = Array.from({ length: 103 }, (_, index) => `gone/${index}.png`);
    const list = ['file,class', 'one.png,red panda', ...names.map((name) => `${name},cat`)].join('\n');
    const [, one] = photos;
    const { duplicates, rejected } = await send(
      'default',
      zipOf([{ path: 'labels.csv', content: Buffer.from(list) }, ...(one ? [one] : [])]),
    );
    expect(duplicates).toBe(1);
    expect(rejected).toEqual([
      ...names.slice(0, 100).map((file) => ({
        file,
        error: 'The list in the archive names it, but the archive does not hold it',
      })),
      { file: 'labels.csv', error: 'It names 3 more files that the archive does not hold' },
    ]);
  });

  it('tell of a list that is not understood', async () => {
    await api.post<Model>('/v1/models', { name: 'listed', start: 'blank' });
    const lists = ['labels.csv', 'export/tasks.json'].map((path) => ({ path, content: Buffer.from('a,b') }));
    const answer = await send(
      'listed',
      zipOf([...lists, { path: 'images/one.png', content: variant('listed') }]),
    );
    expect(answer).toEqual({
      imported: 1,
      duplicates: 0,
      rejected: lists.map(({ path: file }) => ({ file, error: expect.stringMatching(/^It is no list of/) })),
    });
  });

  it.each([
    'format=folders',
    'format=csv&images=true',
    'format=jsonl&images=true',
    'format=label-studio&images=true',
  ])('are the same in another model after an export with %s', async (query) => {
    const name = `copy-${query.replaceAll(/[^a-z]/g, '')}`;
    expect((await api.post<Model>('/v1/models', { name, start: 'blank' })).status).toBe(201);
    const { answer, bytes } = await exported(query);
    expect(answer.headers.get('content-type')).toBe('application/gzip');
    expect(await send(name, bytes)).toEqual({ imported: 4, duplicates: 0, rejected: [] });
    expect(await labels(name)).toEqual(await labels('default'));
  });

  it('are listed without their images', async () => {
    const csv = (await exported('format=csv')).bytes.toString();
    expect(csv.split('\r\n')).toHaveLength(6);
    expect(csv).toContain('"odd / name: ""a, b"" \u{1f43c}"');
    const jsonl = await exported('format=jsonl');
    expect(jsonl.answer.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    const lines = jsonl.bytes.toString().trim().split('\n');
    expect(lines.map((one) => JSON.parse(one).class).toSorted()).toEqual(
      ['red panda', 'red panda', odd, null].toSorted(),
    );
    const tasks = JSON.parse((await exported('format=label-studio')).bytes.toString());
    expect(tasks).toHaveLength(4);
    expect((await exported('format=xml')).answer.status).toBe(422);
    expect((await exported('', 'nobody')).answer.status).toBe(404);
    expect(
      (await exported('format=csv', 'copy-formatfolders')).answer.headers.get('content-disposition'),
    ).toContain('copy-formatfolders-labels.csv');
  });

  it('with a list cannot reach out of their archive either', async () => {
    const content = Buffer.from(
      'file,class\n../../escape.png,cat\n/abs.png,cat\nC:\\x.png,cat\nfine.png,cat\n',
    );
    const files = ['../../escape.png', '/abs.png', 'C:\\x.png', 'fine.png'].map((path) => ({
      path,
      content: variant(`escape ${path}`),
    }));
    const answer = await send('default', zipOf([{ path: 'labels.csv', content }, ...files]));
    expect(answer).toMatchObject({
      imported: 1,
      rejected: files.slice(0, 3).map(({ path: file }) => ({ file })),
    });
  });

  it('come one by one, in a form of one class', async () => {
    const send = async (className: string | string[], ...files: Uint8Array[]) => {
      const form = new FormData();
      for (const [index, bytes] of files.entries())
        form.append('image', new Blob([bytes as Uint8Array<ArrayBuffer>]), `Foto ü ${index}.png`);
      for (const name of [className].flat()) form.append('class', name);
      const response = await fetch(`${api.url}/v1/models/default/examples`, { method: 'POST', body: form });
      return { status: response.status, body: (await response.json()) as Imported & ErrorBody };
    };
    const first = await send('brick wall', photo('brick'), Buffer.from('none'), photo('brick'));
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ imported: 1, duplicates: 1, rejected: [{ file: 'Foto ü 1.png' }] });
    expect((await send('Brick Wall', photo('brick'))).body).toMatchObject({ imported: 0, duplicates: 1 });
    expect((await send('grass', photo('brick'))).body).toMatchObject({ imported: 1, duplicates: 0 });
    expect(await send(' ', photo('brick'))).toMatchObject({ status: 422 });
    // Sent by several at once, a photo that is known already is taken in once.
    const known = variant('known and sent at once');
    await api.classify(known);
    const answers = await Promise.all(Array.from({ length: 6 }, () => send('cup', known)));
    const imported = answers.map(({ body }) => body.imported);
    expect(imported.toSorted()).toEqual([0, 0, 0, 0, 0, 1]);
    expect(await send(['grass', 'grass'], photo('brick'))).toMatchObject({ status: 201 });
    expect(await send(['grass', 'brick wall'], photo('brick'))).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('one class a form') } },
    });
    const large = Buffer.alloc(20 * 2 ** 20 + 1);
    expect((await send('grass', large, photo('brick'))).body).toMatchObject({
      duplicates: 1,
      rejected: [{ file: 'Foto ü 0.png', error: 'At most 20 MB are taken' }],
    });

    const { id } = await stack.database.class.findFirstOrThrow({ where: { nameKey: 'brick wall' } });
    expect((await send(id, photo('gravel'))).body).toMatchObject({ imported: 1, rejected: [] });
    expect(await stack.database.label.count({ where: { classId: id } })).toBe(1);
    const unknown = crypto.randomUUID();
    expect(await send(unknown, photo('gravel'))).toMatchObject({
      status: 422,
      body: { error: { code: 'unknown_class' } },
    });
    expect(await stack.database.class.count({ where: { name: { in: [id, unknown] } } })).toBe(0);
  });
});
