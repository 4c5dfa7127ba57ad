import type {
  Class,
  ClassList,
  CreateCorrection,
  LabelList,
  Labelled,
  LabelledImage,
  Prediction,
} from '@amend/contracts';
import { LabelTransactions } from '../../../apps/api/src/corrections/label-transactions';
import { LabelsRepository } from '../../../apps/api/src/labels/labels.repository';
import type { Api, ApiStack } from '../../support/api-stack';
import { lockWaits } from '../../support/lock-waits';
import { readyStack, variant } from '../../support/ready-stack';
import { until } from '../../support/until';

const LABELS = '/v1/models/default/labels';

describe('labels of many images', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
  });
  afterAll(() => stack?.dispose());

  const seen = async (image: string) => {
    const { id } = (await api.classify(variant(image))).body;
    const { body } = await api.get<Prediction>(`/v1/predictions/${id}`);
    return { id, sha256: body.image.sha256 };
  };
  const hashes = async (...images: string[]) => {
    const all: string[] = [];
    for (const image of images) all.push((await seen(image)).sha256);
    return all;
  };
  const label = (body: object) => api.post<Labelled>(LABELS, body);
  const of = (name: string, more = '') =>
    api.get<LabelList>(`${LABELS}?class=${encodeURIComponent(name)}${more}`);
  const labelled = async (name: string) => (await of(name)).body.items.map(({ image }) => image.sha256);
  const classNamed = async (name: string) =>
    (await api.get<ClassList>(`/v1/models/default/classes?query=${name}`)).body.items[0] as Class;

  it('says the same of all of them, and shows what they are labelled with', async () => {
    const images = await hashes('lamp 1', 'lamp 2', 'lamp 3');
    const said = await label({ images, newClass: 'floor lamp' });
    expect(said).toMatchObject({ status: 201, body: { unchanged: 0 } });
    expect(said.body.corrections).toHaveLength(3);
    expect(said.body.corrections[0]).toMatchObject({
      className: 'floor lamp',
      predictionId: null,
      confirmation: false,
      by: 'local',
    });
    const { body } = await of('Floor Lamp');
    expect(body.items.map(({ image }) => image.sha256).toSorted()).toEqual(images.toSorted());
    expect(body.items[0]).toEqual({
      image: {
        url: expect.stringMatching(/^\/v1\/images\/[0-9a-f]{64}$/),
        sha256: expect.any(String),
        width: expect.any(Number),
        height: expect.any(Number),
        bytes: expect.any(Number),
      },
      label: {
        correctionId: expect.any(String),
        classId: (await classNamed('floor lamp')).id,
        className: 'floor lamp',
        none: false,
        disputed: false,
        by: 'local',
        at: expect.any(String),
      },
      part: null,
      recheck: false,
    });
    expect((await api.call('GET', body.items[0]?.image.url ?? '')).status).toBe(200);
  });

  it('makes nothing anew when it is sent again, but moves what was said otherwise', async () => {
    const [one, two] = (await hashes('torch 1', 'torch 2')) as [string, string];
    await label({ images: [one], newClass: 'torch' });
    const { body } = await label({ images: [one, two, two], class: 'torch' });
    expect(body).toMatchObject({ corrections: [{ className: 'torch' }], unchanged: 1 });
    expect((await label({ images: [one, two], class: 'torch' })).body).toEqual({
      corrections: [],
      unchanged: 2,
      standing: 2,
    });
    await label({ images: [one], none: true });
    expect(await labelled('torch')).toEqual([two]);
    const undone = await api.call('DELETE', `/v1/corrections/${body.corrections[0]?.id}`);
    expect(undone.status).toBe(200);
    expect(await labelled('torch')).toEqual([]);
  });

  it('tells how many are labelled so now, whatever others said of them', async () => {
    const images = await hashes('stands 1', 'stands 2', 'stands 3');
    await label({ images: images.slice(0, 1), newClass: 'decided' });
    await label({ images: images.slice(1, 2), newClass: 'voted' });
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name: 'default' } });
    const by = { name: 'ann', role: 'annotate' } as const;
    const say = (says: CreateCorrection) =>
      new LabelsRepository(stack.database, new LabelTransactions(stack.database)).label({
        modelId,
        images,
        says,
        by,
        idempotencyKey: null,
      });
    expect(await say({ class: 'voted' })).toMatchObject({ unchanged: 0, standing: 2 });
    expect(await say({ none: true })).toMatchObject({ unchanged: 0, standing: 1 });
  });

  it('answers the same where it is sent again under the same key', async () => {
    const images = await hashes('again 1', 'again 2', 'again 3');
    await label({ images: images.slice(2), newClass: 'said again' });
    const send = async (says: object) => {
      const answer = await fetch(api.url + LABELS, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'one answer was lost' },
        body: JSON.stringify({ images, ...says }),
      });
      return (await answer.json()) as Labelled;
    };
    const first = await send({ class: 'said again' });
    const ids = ({ corrections }: Labelled) => corrections.map(({ id }) => id).toSorted();
    expect([ids(first).length, first.unchanged]).toEqual([2, 1]);
    const again = await send({ class: 'said again' });
    expect([ids(again), again.unchanged]).toEqual([ids(first), 1]);
    for (const id of ids(first)) await api.call('DELETE', `/v1/corrections/${id}`);
    await send({ class: 'said again' }); // late, as a network may bring it
    expect(await labelled('said again')).toEqual(images.slice(2));
    expect(await send({ none: true })).toMatchObject({ error: { code: 'idempotency_key_reused' } });
    const [more] = (await hashes('again 4')) as [string];
    images.push(more);
    expect((await send({ class: 'said again' })).corrections).toHaveLength(3); // no image is left out
    expect(await labelled('said again')).toContain(more);
  });

  it('takes no key for the same that was used with another model', async () => {
    const form = new FormData();
    form.append('image', new Blob([new Uint8Array(variant('of both'))]), 'photo.png');
    form.append('class', 'of both');
    await api.post('/v1/models', { name: 'other', start: 'blank' });
    for (const model of ['default', 'other'])
      await fetch(`${api.url}/v1/models/${model}/examples`, { method: 'POST', body: form });
    const [{ image }] = (await of('of both')).body.items as [LabelledImage];
    const answers: number[] = [];
    for (const model of ['default', 'other']) {
      const { status } = await fetch(`${api.url}/v1/models/${model}/labels`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'of two models' },
        body: JSON.stringify({ images: [image.sha256], none: true }),
      });
      answers.push(status);
    }
    expect(answers).toEqual([201, 422]);
  });

  it('takes no key that is used with another model at this moment', async () => {
    const [sha256] = (await hashes('of both at once')) as [string];
    const { id: modelId } = await stack.database.model.create({
      data: { name: 'meanwhile', backbone: 'efficientnet-lite0', start: 'blank' },
    });
    const { answer } = await stack.database.$transaction(async (transaction) => {
      await transaction.correction.create({
        data: { modelId, sha256, by: 'local', idempotencyKey: `at once ${sha256}` },
      });
      const asked = fetch(api.url + LABELS, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'at once' },
        body: JSON.stringify({ images: [sha256], none: true }),
      });
      await until(async () => (await lockWaits(stack.database)) > 0, { what: 'the label to wait' });
      return { answer: asked };
    });
    const { status } = await answer;
    expect(status).toBe(422);
  });

  it('ends the second look that somebody asked for', async () => {
    const images = await hashes('cup 1', 'cup 2');
    await label({ images, newClass: 'cup of two' });
    const { id } = await classNamed('cup of two');
    await api.post(`/v1/models/default/classes/${id}/split`, { into: ['red cup', 'blue cup'] });
    expect((await of('cup of two')).body.items.map(({ recheck }) => recheck)).toEqual([true, true]);
    expect((await label({ images, class: id })).body.corrections).toHaveLength(2);
    expect((await of('cup of two')).body.items.map(({ recheck }) => recheck)).toEqual([false, false]);
  });

  it('gives them in pages, those labelled last first, also of a retired class', async () => {
    const images = await hashes('page 1', 'page 2', 'page 3');
    for (const image of images) await label({ images: [image], newClass: 'paged' });
    const { id } = await classNamed('paged');
    await api.call('PATCH', `/v1/models/default/classes/${id}`, { status: 'retired' });
    const shown: string[] = [];
    let cursor: string | null | undefined;
    do {
      const { body } = await of(id, `&limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      shown.push(...body.items.map(({ image }) => image.sha256));
      cursor = body.nextCursor;
    } while (cursor);
    expect(shown).toEqual(images.toReversed());
    const all = await api.get<LabelList>(`${LABELS}?limit=1`);
    expect(all.body.items[0]?.image.sha256).toBe(images[2]);
  });

  it('has what was said otherwise, and undone, back in its place', async () => {
    const images = await hashes('place 1', 'place 2', 'place 3');
    for (const image of images) await label({ images: [image], newClass: 'placed' });
    const { corrections } = (await label({ images: images.slice(0, 1), newClass: 'elsewhere' })).body;
    expect(await labelled('placed')).toEqual(images.slice(1).toReversed());
    await api.call('DELETE', `/v1/corrections/${corrections[0]?.id}`);
    expect(await labelled('placed')).toEqual(images.toReversed());
  });

  it('records nothing where one image is none of this model', async () => {
    const [known] = (await hashes('known')) as [string];
    const stranger = 'ab'.repeat(32);
    expect(await label({ images: [known, stranger], newClass: 'not made' })).toMatchObject({
      status: 422,
      body: { error: { code: 'unknown_image', details: { images: [stranger] } } },
    });
    expect((await api.get<ClassList>('/v1/models/default/classes?query=not made')).body.items).toEqual([]);
  });

  it.each([
    ['no image', { images: [], class: 'torch' }],
    ['too many', { images: Array.from({ length: 501 }, () => 'ab'.repeat(32)), class: 'torch' }],
    ['no hash', { images: ['panda.jpg'], class: 'torch' }],
    ['nothing said', { images: ['ab'.repeat(32)] }],
    ['two things said', { images: ['ab'.repeat(32)], class: 'torch', none: true }],
  ])('refuses %s', async (_what, body) => {
    expect((await label(body)).status).toBe(422);
  });

  it('refuses a class and a page that are not there', async () => {
    expect((await of('torhc')).body).toMatchObject({ error: { code: 'unknown_class' } });
    expect((await of('torch', '&cursor=nonsense')).body).toMatchObject({ error: { code: 'invalid_cursor' } });
    expect((await api.get('/v1/models/nobody/labels')).status).toBe(404);
  });

  it('labels many at once and one of them meanwhile, whoever is first', async () => {
    const images = await hashes(...Array.from({ length: 8 }, (_, index) => `at once ${index}`));
    const answers = await Promise.all([
      label({ images, newClass: 'first' }),
      label({ images: images.toReversed(), newClass: 'second' }),
      label({ images: images.slice(2, 5), newClass: 'third' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    const counts = await Promise.all(
      ['first', 'second', 'third'].map(async (name) => (await labelled(name)).length),
    );
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(8);
  });
});
