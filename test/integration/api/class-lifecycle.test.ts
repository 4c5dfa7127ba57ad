import type {
  Class,
  ClassList,
  ClassSplit,
  Correction,
  ErrorBody,
  Prediction,
  ReviewList,
} from '@amend/contracts';
import type { Api, ApiStack } from '../../support/api-stack';
import { readyStack, variant } from '../../support/ready-stack';

const CLASSES = '/v1/models/default/classes';

describe('classes', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
  });
  afterAll(() => stack?.dispose());

  const make = async (name: string) => (await api.post<Class>(CLASSES, { name })).body;
  const find = async (name: string) => {
    const { body } = await api.get<ClassList>(`${CLASSES}?query=${encodeURIComponent(name)}&status=all`);
    return body.items[0] as Class;
  };
  const merge = (one: Class, into: Class) =>
    api.post<Class & ErrorBody>(`${CLASSES}/${one.id}/merge`, { into: into.id });
  const bringBack = (one: Class) => api.call<Class>('PATCH', `${CLASSES}/${one.id}`, { status: 'active' });
  const teach = async (image: string, name: string) => {
    const { id } = (await api.classify(variant(image))).body;
    return (await api.post<Correction>(`/v1/predictions/${id}/corrections`, { newClass: name })).body;
  };
  const labels = async () =>
    Object.fromEntries(
      (await api.get<ClassList>(`${CLASSES}?status=all`)).body.items
        .filter((one) => one.labels > 0)
        .map((one) => [one.name, one.labels]),
    );

  it('that are merged are answered as one at once, and taken back so', async () => {
    const espresso = await find('espresso');
    const drink = await make('hot drink');
    expect(drink.inLiveVersion).toBe(false);
    const before = (await api.classify(variant('answers'))).body;
    expect(before.predictions[0]).toMatchObject({ name: 'espresso' });
    const cup = before.predictions[1];
    if (!cup) throw new Error('there is no second answer');

    expect((await merge(espresso, drink)).body).toMatchObject({ id: drink.id, inLiveVersion: true });
    expect((await merge(await find(cup.name), drink)).status).toBe(200);
    const merged = (await api.classify(variant('answers merged'))).body;
    expect(merged.predictions[0]).toMatchObject({ classId: drink.id, name: 'hot drink' });
    const sum = (before.predictions[0]?.score ?? 0) + cup.score;
    expect(merged.predictions[0]?.score).toBeCloseTo(sum, 4);
    const earlier = (await api.get<Prediction>(`/v1/predictions/${before.id}`)).body;
    expect(earlier.predictions[0]).toMatchObject({ classId: drink.id, score: expect.closeTo(sum, 4) });
    expect(earlier.predictions).toHaveLength(before.predictions.length - 1);
    expect(await find('espresso')).toMatchObject({ status: 'retired', mergedInto: drink.id });

    await bringBack(espresso);
    await bringBack(await find(cup.name));
    expect((await api.classify(variant('answers taken back'))).body.predictions).toEqual(before.predictions);
    expect(await find('hot drink')).toMatchObject({ inLiveVersion: false });
    expect(api.log).not.toContain('DeprecationWarning'); // of statements at once on one connection
  });

  it('that are merged are confirmed as they are shown', async () => {
    const { id, predictions } = (await api.classify(variant('nearly even'))).body;
    const [first, second, third] = await Promise.all(predictions.map(({ name }) => find(name)));
    await stack.database.prediction.update({ where: { id }, data: { scores: [0.4, 0.3, 0.2, 0.05, 0.05] } });
    const says = (one?: Class) =>
      api.post<Correction>(`/v1/predictions/${id}/corrections`, { class: one?.id });
    expect((await says(first)).body.confirmation).toBe(true);
    await merge(third as Class, second as Class);
    expect((await api.get<Prediction>(`/v1/predictions/${id}`)).body.predictions[0]).toMatchObject({
      classId: second?.id,
    });
    expect((await says(first)).body.confirmation).toBe(false);
    expect((await says(second)).body.confirmation).toBe(true);
    await bringBack(third as Class);
    expect((await says(second)).body.confirmation).toBe(false);
  });

  it('take their labels, and later corrections, along when they are merged', async () => {
    const [pug, dog, animal] = [await make('small pug'), await make('some dog'), await make('some animal')];
    const taught = await teach('pug 1', 'small pug');
    await teach('dog 1', 'some dog');
    await merge(pug, dog);
    expect((await teach('pug 2', 'SMALL PUG')).className).toBe('some dog');
    expect(await labels()).toMatchObject({ 'some dog': 3 });
    await merge(dog, animal);
    const byId = await api.classify(variant('pug 3'));
    const answer = await api.post<Correction>(`/v1/predictions/${byId.body.id}/corrections`, {
      class: pug.id,
    });
    expect(answer).toMatchObject({ status: 201, body: { classId: animal.id, className: 'some animal' } });
    expect(await labels()).toMatchObject({ 'some animal': 4 });
    const shown = (await api.get<Prediction>(`/v1/predictions/${taught.predictionId}`)).body;
    expect(shown.corrections).toMatchObject([{ classId: animal.id, className: 'some animal' }]);

    expect((await bringBack(dog)).body).toMatchObject({ mergedInto: null, labels: 3 });
    expect(await labels()).toMatchObject({ 'some dog': 3, 'some animal': 1 });
    await api.call('DELETE', `/v1/corrections/${taught.id}`);
    expect(await labels()).toMatchObject({ 'some dog': 2 });
    const audit = await stack.database.auditEntry.findMany({ where: { action: 'class.merge' } });
    expect(audit).toContainEqual(
      expect.objectContaining({ subject: pug.id, detail: { into: dog.id, images: 1 } }),
    );
  });

  it('are not merged into themselves, into a retired one, twice or in a circle', async () => {
    const [a, b] = [await make('circle a'), await make('circle b')];
    expect(await merge(a, a)).toMatchObject({ status: 422, body: { error: { code: 'same_class' } } });
    expect((await merge(a, { ...b, id: 'nothing' })).status).toBe(404);
    const both = await Promise.all([merge(a, b), merge(b, a)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.error.code).toMatch(/class_(retired|merged)/);
    const c = await make('circle c');
    const retired = await find('circle a').then((one) => (one.status === 'retired' ? a : b));
    expect((await merge(c, retired)).body.error.code).toBe('class_retired');
    expect((await merge(retired, c)).body.error.code).toBe('class_merged');
  });

  it('miss no label that is written while they are merged', async () => {
    const [part, whole] = [await make('raced part'), await make('raced whole')];
    const images = Array.from({ length: 8 }, (_, index) => `raced ${index}`);
    await Promise.all([...images.map((image) => teach(image, 'raced part')), merge(part, whole)]);
    expect(await labels()).toMatchObject({ 'raced whole': images.length });
  });

  it('that are split wait to be told apart, their labels standing until then', async () => {
    await teach('vehicle 1', 'vehicle');
    const second = await teach('vehicle 2', 'vehicle');
    const vehicle = await find('vehicle');
    const { status, body } = await api.post<ClassSplit>(`${CLASSES}/${vehicle.id}/split`, {
      into: ['small car', 'small lorry'],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      class: { name: 'vehicle', labels: 2, recheck: 2, status: 'active' },
      into: [{ name: 'small car' }, { name: 'small lorry' }],
      images: 2,
    });
    const { items } = (await api.get<ReviewList>('/v1/models/default/review?order=recheck')).body;
    const names = items.map(({ why }) => [why.label?.name, ...why.splitInto.map(({ name }) => name)]);
    expect(names).toEqual(Array.from({ length: 2 }, () => ['vehicle', 'small car', 'small lorry']));
    const { id: carId } = body.into[0] as Class;
    await api.post(`/v1/predictions/${second.predictionId}/corrections`, { class: carId });
    expect(await find('vehicle')).toMatchObject({ labels: 1, recheck: 1 });
    expect(await find('small car')).toMatchObject({ labels: 1, recheck: 0 });
  });

  it('are listed page by page', async () => {
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = `limit=400&status=all${cursor && `&cursor=${cursor}`}`;
      const { body }: { body: ClassList } = await api.get<ClassList>(`${CLASSES}?${query}`);
      expect(body.items.length).toBeLessThanOrEqual(400);
      names.push(...body.items.map(({ name }) => name));
      cursor = body.nextCursor;
    }
    const count = await stack.database.class.count();
    expect([names.length, new Set(names).size]).toEqual([count, count]);
    const first = (await api.get<ClassList>(`${CLASSES}?query=dog&limit=2`)).body;
    const next = (await api.get<ClassList>(`${CLASSES}?query=dog&limit=2&cursor=${first.nextCursor}`)).body;
    const all = (await api.get<ClassList>(`${CLASSES}?query=dog&limit=4`)).body;
    for (const other of ['query=cat', 'query=dog&status=retired'])
      expect((await api.get(`${CLASSES}?${other}&limit=2&cursor=${first.nextCursor}`)).status).toBe(422);
    expect([...first.items, ...next.items]).toEqual(all.items);
    for (const cursor of ['x', Buffer.from('["classes","\\u0000"]').toString('base64url')])
      expect((await api.get(`${CLASSES}?cursor=${cursor}`)).status).toBe(422);
  });
});
