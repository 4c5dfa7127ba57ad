import type {
  Class,
  DriftReport,
  Imported,
  Prediction,
  ReviewList,
  ReviewOrderName,
  VersionList,
} from '@amend/contracts';
import { imageHash } from '@amend/images';
import type { Api, ApiStack } from '../../support/api-stack';
import { readyStack, variant } from '../../support/ready-stack';
import { until } from '../../support/until';

describe('review', () => {
  let stack: ApiStack;
  let api: Api;
  let modelId: string;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
    modelId = (await stack.database.model.findUniqueOrThrow({ where: { name: 'default' } })).id;
  });
  afterAll(() => stack?.dispose());

  const review = async (order: ReviewOrderName, more = '') =>
    (await api.get<ReviewList>(`/v1/models/default/review?order=${order}${more}`)).body;
  const predict = async (name: string) => (await api.classify(variant(name))).body.id;
  const correct = (id: string, newClass: string) =>
    api.post<{ id: string }>(`/v1/predictions/${id}/corrections`, { newClass });
  const shaOf = (name: string) => imageHash(variant(name));
  const shas = ({ items }: ReviewList) => items.map(({ image }) => image.sha256);
  const hint = (name: string, data: object) =>
    stack.database.reviewHint.create({ data: { modelId, sha256: shaOf(name), ...data } });
  /** Names whose files' hashes lie in the random slice. */
  const audited = (count: number) =>
    Array.from({ length: 2_000 }, (_, at) => `audit ${at}`)
      .filter((name) => shaOf(name).slice(-2) < '0d')
      .slice(0, count);

  it('shows typical photos and groups of the same as the survey found them', async () => {
    for (const name of ['t1', 't2', 't3']) await predict(name);
    await hint('t1', { typical: 1, duplicateOf: shaOf('t1'), duplicates: 2 });
    await hint('t2', { typical: 0 });
    await hint('t3', { duplicateOf: shaOf('t1'), duplicates: 2 });
    const first = await review('typical', '&limit=1');
    expect([shas(first), first.remaining, first.items[0]?.why.order]).toEqual([[shaOf('t2')], 2, 'typical']);
    expect(shas(await review('typical', `&limit=1&cursor=${first.nextCursor}`))).toEqual([shaOf('t1')]);
    const same = await review('duplicates');
    expect(shas(same).toSorted()).toEqual([shaOf('t1'), shaOf('t3')].toSorted());
    expect(same.items[0]?.why.similar).toBe(2);
  });

  it('asks again for labels that are doubted, until somebody has said something', async () => {
    const id = await predict('doubted');
    const { body } = await correct(id, 'teapot of mine');
    const likely = (await stack.database.class.findFirstOrThrow({ where: { nameKey: 'espresso' } })).id;
    await hint('doubted', { doubt: 2.5, likelyClassId: likely, correctionId: body.id });
    const [item] = (await review('suspect')).items;
    expect(item?.why).toMatchObject({
      order: 'suspect',
      label: { name: 'teapot of mine' },
      likely: { name: 'espresso' },
    });
    await correct(id, 'teapot of mine');
    expect((await review('suspect')).items).toEqual([]);
  });

  it('asks again for a class that is split, also for photos that were never classified', async () => {
    const form = new FormData();
    form.append('class', 'to be split');
    form.append('image', new Blob([variant('imported') as Uint8Array<ArrayBuffer>]), 'imported.png');
    const answer = await fetch(`${api.url}/v1/models/default/examples`, { method: 'POST', body: form });
    expect(((await answer.json()) as Imported).imported).toBe(1);
    const classes = (await api.get<{ items: Class[] }>('/v1/models/default/classes?query=to be split')).body;
    await api.post(`/v1/models/default/classes/${classes.items[0]?.id}/split`, {});
    const list = await review('recheck');
    expect([shas(list), list.remaining]).toEqual([[shaOf('imported')], 1]);
    expect(list.items[0]?.why.label).toMatchObject({ name: 'to be split' });
    await correct(list.items[0]?.id ?? '', 'first half');
    expect((await review('recheck')).items).toEqual([]);
  });

  it('mixes the orders, no photo twice, and goes on from page to page', async () => {
    for (let at = 0; at < 30; at++) await predict(`mixed ${at}`);
    await hint('mixed 3', { typical: 5 });
    const met: string[] = [];
    let cursor: string | null = '';
    for (let page = 0; cursor !== null && page < 20; page++) {
      const list: ReviewList = await review('mixed', `&limit=10${cursor && `&cursor=${cursor}`}`);
      expect(new Set(shas(list)).size).toBe(list.items.length);
      met.push(...shas(list));
      cursor = list.nextCursor;
    }
    expect(cursor).toBeNull();
    expect(met).toEqual(expect.arrayContaining(Array.from({ length: 30 }, (_, at) => shaOf(`mixed ${at}`))));
    expect((await api.get('/v1/models/default/review?order=mixed&cursor=x')).status).toBe(422);
    const foreign = Buffer.from('["review mixed",{"constructor":["x"]}]').toString('base64url');
    expect((await api.get(`/v1/models/default/review?order=mixed&cursor=${foreign}`)).status).toBe(200);
  });

  it('gives the next photos where somebody else takes the first ones in the same moment', async () => {
    for (const name of ['taken', 'left']) await predict(name);
    const [first, second] = (await review('newest', '&limit=2')).items.map(({ image }) => image.sha256);
    await stack.database.reviewLease.deleteMany();
    const { answer } = await stack.database.$transaction(async (transaction) => {
      await transaction.reviewLease.create({
        data: { modelId, sha256: first ?? '', by: 'other', until: new Date(Date.now() + 3_600_000) },
      });
      const asked = review('newest', '&limit=1');
      await until(
        async () =>
          (await stack.database.$executeRaw`select from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`) > 0,
        { what: 'the asker to wait for what the other one takes' },
      );
      return { answer: asked };
    });
    expect(shas(await answer)).toEqual([second]);
  });

  it('estimates the live accuracy from what was audited, and from that alone', async () => {
    const [right = '', wrong = '', chosen = '', later = ''] = audited(4);
    for (const name of [right, wrong, chosen, later]) await predict(name);
    const labelledBefore = await stack.database.prediction.findFirstOrThrow({
      where: { sha256: shaOf(chosen) },
    });
    await correct(labelledBefore.id, 'chosen by hand');
    const accuracy = async () =>
      (await api.get<VersionList>('/v1/models/default/versions')).body.items[0]?.liveAccuracy;
    expect(await accuracy()).toBeNull();
    const { items } = await review('audit');
    const ids = new Map(items.map(({ id, image }) => [image.sha256, id]));
    expect([...ids.keys()]).toEqual(expect.arrayContaining([right, wrong, chosen].map(shaOf)));
    expect(items.every(({ why }) => why.label === null)).toBe(true);
    // Who takes longer than the lease, and asks for another page meanwhile, audits all the same.
    await stack.database.reviewLease.updateMany({ data: { until: new Date(Date.now() - 60_000) } });
    await review('newest');
    await correct(ids.get(shaOf(right)) ?? '', 'espresso');
    await correct(ids.get(shaOf(wrong)) ?? '', 'something else');
    expect(await accuracy()).toMatchObject({ images: 2, right: 1, low: expect.closeTo(0.0126, 3) });
    expect(shas(await review('audit'))).not.toContain(shaOf(right));
    // What somebody else has taken over since is no audit of the first one's.
    await stack.database.reviewLease.updateMany({
      where: { sha256: shaOf(chosen) },
      data: { by: 'somebody else' },
    });
    await correct(ids.get(shaOf(chosen)) ?? '', 'espresso');
    expect(await accuracy()).toMatchObject({ images: 2 });
    // A version that is made after an audit has learned it.
    await stack.database.version.updateMany({ where: { modelId }, data: { createdAt: new Date() } });
    expect(await accuracy()).toBeNull();
    await correct(ids.get(shaOf(later)) ?? '', 'espresso');
    expect(await accuracy()).toMatchObject({ images: 1, right: 1 });
  });

  it('tells photos that are unlike all that the version knows', async () => {
    expect((await review('unknown')).items).toEqual([]);
    const id = await predict('never seen');
    await stack.database.prediction.update({ where: { id }, data: { unknown: true } });
    expect((await review('unknown')).items).toMatchObject([{ id, unknown: true }]);
    expect((await api.get<Prediction>(`/v1/predictions/${id}`)).body.unknown).toBe(true);
  });

  it('reports drift, and says it to who watches the metrics', async () => {
    const none = { at: null, drift: null, verifiedDrift: null };
    expect((await api.get<DriftReport>('/v1/models/default/drift')).body).toEqual(none);
    const { id: classId } = await stack.database.class.findFirstOrThrow({ where: { nameKey: 'espresso' } });
    const images = { reference: 100, current: 100 };
    const share = { reference: 0.1, current: 0.6 };
    const measure = { images, embedding: 0.5, score: 0.1, alarm: true };
    const drift = { ...measure, meanScore: share, classes: [{ ...measure, classId, share, changed: true }] };
    const verifiedDrift = {
      ...drift,
      alarm: false,
      classes: [{ ...measure, classId: '', share, changed: true }],
    };
    await stack.database.survey.create({ data: { modelId, seen: '', drift, verifiedDrift } });
    const { body } = await api.get<DriftReport>('/v1/models/default/drift');
    expect(body).toMatchObject({
      at: expect.any(String),
      drift: { alarm: true, classes: [{ name: 'espresso' }] },
      verifiedDrift: { alarm: false, classes: [{ name: '' }] },
    });
    const text = (await api.get<string>('/metrics')).body;
    expect(text).toContain('amend_drift_alarm{model="default"} 1');
    expect(text).toContain('amend_drift_distance{model="default",of="embedding"} 0.5');
  });
});
