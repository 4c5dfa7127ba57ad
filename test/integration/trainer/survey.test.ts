import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BundleStore, openBundleStore } from '@amend/bundles';
import { type Database, uuid7 } from '@amend/db';
import { SqlDatabase } from '@amend/db/sql';
import type { Drift } from '@amend/learning';
import { nextSurvey, surveyModel } from '@amend/trainer';
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js';
import { SyntheticModel } from './synthetic-model.js';

describe('a survey', () => {
  let fresh: FreshDatabase;
  let database: Database;
  let statements: SqlDatabase;
  let bundles: BundleStore;
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'amend-survey-'));
    bundles = await openBundleStore(path.join(home, 'bundles'));
    fresh = await freshDatabase();
    database = fresh.open(2);
    statements = new SqlDatabase(fresh.url, 1, { connectMs: 120_000 });
  });
  afterAll(async () => {
    await statements.close();
    await fresh.drop();
    await rm(home, { recursive: true, force: true });
  });

  it('finds typical photos, groups of the same, and labels that their neighbours speak against', async () => {
    const model = await SyntheticModel.blank(database);
    for (const name of ['ant', 'bee']) await model.addClass(name);
    await model.teach('ant', 12);
    const [mistaken] = await model.teach('bee', 12);
    await database.label.update({
      where: { modelId_sha256: { modelId: model.id, sha256: mistaken ?? '' } },
      data: { classId: model.classId('ant') },
    });
    await model.serve('ant', 6);
    await model.serve('bee', 4);
    expect(await nextSurvey(statements, 3_600)).toBe(model.id);
    await surveyModel(statements, bundles, model.id);

    const hints = await database.reviewHint.findMany({ where: { modelId: model.id } });
    const doubted = hints.filter(({ doubt }) => doubt !== null);
    expect(doubted).toMatchObject([{ sha256: mistaken, likelyClassId: model.classId('bee') }]);
    const typical = hints.filter((hint) => hint.typical !== null);
    expect(typical.map((hint) => hint.typical).toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 10 }, (_, place) => place),
    );
    // The synthetic photos of a class are as alike as copies of one.
    const groups = new Map(
      hints.filter((hint) => hint.duplicateOf).map((hint) => [hint.duplicateOf, hint.duplicates]),
    );
    expect([...groups.values()].toSorted()).toEqual([4, 6]);

    expect(await nextSurvey(statements, 3_600)).toBeNull(); // nothing is new
    await model.serve('bee', 1, 20_000);
    expect(await nextSurvey(statements, 3_600)).toBeNull(); // and the last one is fresh
    expect(await nextSurvey(statements, 0)).toBe(model.id);
    await surveyModel(statements, bundles, model.id);
    expect(await database.reviewHint.count({ where: { modelId: model.id, typical: { not: null } } })).toBe(
      11,
    );
    expect((await database.survey.findUniqueOrThrow({ where: { modelId: model.id } })).drift).toBeNull();

    const same = { modelId: model.id, sha256: mistaken ?? '', classId: model.classId('ant'), by: 'test' };
    await database.correction.createMany({ data: [same, same] });
    await surveyModel(statements, bundles, model.id);
    expect(await database.reviewHint.count({ where: { modelId: model.id, doubt: { not: null } } })).toBe(0);
  });

  it('doubts the labels that the last run doubted, and by their neighbours only those that it did not look at', async () => {
    const model = await SyntheticModel.blank(database);
    for (const name of ['ant', 'bee']) await model.addClass(name);
    const [doubted] = (await model.teach('ant', 12)) as [string];
    const [cleared, since] = (await model.teach('bee', 12)) as [string, string];
    await database.label.updateMany({
      where: { modelId: model.id, sha256: { in: [cleared, since] } },
      data: { classId: model.classId('ant') },
    });
    const runId = await model.requestRun();
    await database.trainingRun.update({ where: { id: runId }, data: { state: 'running' } });
    await database.trainingRun.update({ where: { id: runId }, data: { state: 'succeeded' } });
    const labels = await database.label.findMany({ where: { modelId: model.id, sha256: { not: since } } });
    await database.trainingExample.createMany({
      data: labels.map(({ sha256, classId, correctionId }) => ({
        runId,
        sha256,
        classId,
        correctionId: correctionId as string,
        part: 'train' as const,
        doubt: sha256 === doubted ? 2 : 0,
        likelyClassId: sha256 === doubted ? model.classId('bee') : null,
      })),
    });
    await surveyModel(statements, bundles, model.id);
    const hints = await database.reviewHint.findMany({ where: { modelId: model.id, doubt: { not: null } } });
    expect(hints.map(({ sha256 }) => sha256).sort()).toEqual([doubted, since].sort());
  });

  it("is another model's turn after one that failed", async () => {
    const [first, second] = [await SyntheticModel.blank(database), await SyntheticModel.blank(database)];
    const others = (await database.model.findMany({ where: { id: { notIn: [first.id, second.id] } } })).map(
      ({ id }) => id,
    );
    const next = await nextSurvey(statements, 0, others);
    const left = [first.id, second.id].filter((id) => id !== next);
    expect(await nextSurvey(statements, 0, [...others, next as string])).toBe(left[0]);
    expect(await nextSurvey(statements, 0, [...others, first.id, second.id])).toBeNull();
  });

  it('sees that other photos are asked for', async () => {
    const model = await SyntheticModel.blank(database);
    for (const name of ['cat', 'dog']) await model.addClass(name);
    await database.version.create({
      data: { modelId: model.id, number: 1, state: 'live', classIds: [], bundle: 'none' },
    });
    await database.model.update({ where: { id: model.id }, data: { live: 1 } });
    await model.serve('cat', 100);
    await model.serve('dog', 100, 20_000);
    await surveyModel(statements, bundles, model.id);
    const { drift } = await database.survey.findUniqueOrThrow({ where: { modelId: model.id } });
    expect(drift).toMatchObject({ alarm: true, images: { reference: 100, current: 100 } });
  });

  it('compares what is asked with the verified photos, by what the live version answers to both', async () => {
    const model = await SyntheticModel.live(database, home, ['cat', 'dog']);
    await model.teach('cat', 60);
    await model.teach('dog', 10);
    const learned = await model.teach('dog', 40, 100);
    const others = { modelId: model.id, sha256: { notIn: learned } };
    await database.label.updateMany({ where: others, data: { part: 'verified' } });
    await database.label.updateMany({ where: { sha256: { in: learned } }, data: { part: 'train' } });
    await model.serve('dog', 120, 20_000);
    await surveyModel(statements, bundles, model.id);
    const { drift, verifiedDrift } = await database.survey.findUniqueOrThrow({
      where: { modelId: model.id },
    });
    expect(drift).toMatchObject({ alarm: false, images: { reference: 60, current: 60 } });
    expect(verifiedDrift).toMatchObject({ alarm: true, images: { reference: 70, current: 60 } });
    const dogs = (verifiedDrift as unknown as Drift).classes.find(
      ({ classId }) => classId === model.classId('dog'),
    );
    expect(dogs).toMatchObject({ changed: true, share: { reference: 10 / 70, current: 1 } });
  });

  it('sees no change where answers have another name since a merge', async () => {
    const model = await SyntheticModel.blank(database);
    for (const name of ['cat', 'kitten']) await model.addClass(name);
    await database.version.create({
      data: { modelId: model.id, number: 1, state: 'live', classIds: [], bundle: 'none' },
    });
    await database.model.update({ where: { id: model.id }, data: { live: 1 } });
    await model.serve('kitten', 100);
    await model.merge('kitten', 'cat');
    const answered = { modelId: model.id, classIds: { has: model.classId('kitten') } };
    const before = await database.prediction.findMany({ where: answered, orderBy: { id: 'asc' } });
    await database.prediction.createMany({
      data: before.map((one) => ({ ...one, id: uuid7(), classIds: [model.classId('cat')] })),
    });
    await surveyModel(statements, bundles, model.id);
    const { drift } = await database.survey.findUniqueOrThrow({ where: { modelId: model.id } });
    expect(drift).toMatchObject({ alarm: false, classes: [{ classId: model.classId('cat') }] });
  });
});
