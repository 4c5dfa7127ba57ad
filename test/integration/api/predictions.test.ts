import type { ErrorBody, PredictionList, ReviewList } from '@amend/contracts';
import type { Api, ApiStack } from '../../support/api-stack';
import { photo } from '../../support/photos';
import { readyStack, variant } from '../../support/ready-stack';

describe('predictions', () => {
  let stack: ApiStack;
  let api: Api;
  beforeAll(async () => {
    ({ stack, api } = await readyStack());
  });
  afterAll(() => stack?.dispose());

  it.each([
    { labels: 3, others: 10_100, found: 'by their labels' },
    { labels: 10_200, others: 10_100, found: 'by a longer look' },
  ])('are found $found behind many photos that nobody corrected', async ({ labels, others }) => {
    const name = `few-${labels}`;
    await api.post('/v1/models', { name, start: 'blank' });
    const { id: modelId } = await stack.database.model.findUniqueOrThrow({ where: { name } });
    // Numbered from the oldest on, first those that are labelled.
    await stack.database.$executeRaw`
      with photo as (
        select n, encode(sha256(convert_to(${name} || n, 'UTF8')), 'hex') as sha256 from generate_series(1, ${labels + others}::int) n
      ), image as (
        insert into images (sha256, bytes, width, height, content_type) select sha256, 1, 1, 1, 'image/png' from photo
      ), label as (
        insert into labels (model_id, sha256, correction_id)
        select ${modelId}::uuid, sha256, gen_random_uuid() from photo where n <= ${labels}
      )
      insert into predictions (id, model_id, version, sha256, class_ids, scores, margin, "by")
      select (lpad(to_hex(${labels}::int), 8, '0') || '-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ${modelId}::uuid, 1, sha256, '{}', '{}', 0, 'x'
      from photo`;
    const page = async (cursor: string) =>
      (
        await api.get<PredictionList>(
          `/v1/models/${name}/predictions?corrected=true&limit=2${cursor && `&cursor=${cursor}`}`,
        )
      ).body;
    const first = await page('');
    const second = await page(first.nextCursor ?? '');
    const places = [...first.items, ...second.items].map(({ id }) => labels - Number(id.slice(-12)));
    expect(places).toEqual([0, 1, 2, ...(labels > 3 ? [3] : [])]);
    expect(second.nextCursor === null).toBe(labels === 3);
  });

  it('are listed page by page, also without those that were corrected', async () => {
    const ids = await Promise.all(
      ['page 1', 'page 2', 'page 3', 'page 4'].map(
        async (name) => (await api.classify(variant(name))).body.id,
      ),
    );
    await api.post(`/v1/predictions/${ids[1]}/corrections`, { class: 'cup' });
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await api.get<PredictionList>(
        `/v1/models/default/predictions?limit=2&corrected=False${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...body.items.map(({ id }) => id));
      expect(body.items.every(({ fix }) => fix.state === 'none')).toBe(true);
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect(seen).toEqual(seen.toSorted().toReversed());
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining([ids[0], ids[2]]));
    expect(seen).not.toContain(ids[1]);
  });

  it.each(['newest', 'uncertain', 'random'])('are asked for in the order %s', async (order) => {
    const seen: string[] = [];
    let cursor = '';
    let remaining = 0;
    do {
      const { body } = await api.get<ReviewList>(
        `/v1/models/default/review?order=${order}&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...body.items.map(({ image }) => image.sha256));
      cursor = body.nextCursor ?? '';
      remaining = body.remaining;
    } while (cursor);
    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(remaining);
    const labelled = await stack.database.label.findMany({ where: { correctionId: { not: null } } });
    const labels = new Set(labelled.map(({ sha256 }) => sha256));
    expect(seen.filter((sha256) => labels.has(sha256))).toEqual([]);
  });

  it('are asked for where one class was answered', async () => {
    const { body: classified } = await api.classify(photo('brick'));
    const best = classified.predictions[0]?.classId ?? '';
    const review = (query: string) => api.get<ReviewList & ErrorBody>(`/v1/models/default/review?${query}`);
    const { body } = await review(`class=${best}`);
    expect(body.items.map(({ id }) => id)).toContain(classified.id);
    expect(body.items.every(({ predictions }) => predictions[0]?.classId === best)).toBe(true);
    expect(body.remaining).toBe(body.items.length);
    expect((await review('class=espresso')).body.items.map(({ id }) => id)).not.toContain(classified.id);
    expect(await review('class=nothing of the kind')).toMatchObject({
      status: 422,
      body: { error: { code: 'unknown_class' } },
    });
  });
});
