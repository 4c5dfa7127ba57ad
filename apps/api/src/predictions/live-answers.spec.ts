import type { ImageStore } from '@amend/images';
import type { Logger } from '@amend/logging';
import type { Settings } from '@amend/settings';
import type { LivePredictor } from '../classify/live-predictor.js';
import { answeredClasses } from '../live/answered-classes.js';
import { Backbones } from '../live/backbones.js';
import { LiveAnswers } from './live-answers.js';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const settings = { image: { maxBytes: 1_000, maxPixels: 1_000, timeoutMs: 120_000 } } as Settings;
const logger = { warn: (...told: unknown[]) => fail(String(told)) } as unknown as Logger;
const store = { get: async () => pixel } as unknown as ImageStore;

function fail(why: string): never {
  throw new Error(why);
}

/** What the one version of a model with one class answers. @param mergedInto a newer class that it is part of by now */
function liveAnswer(id: string, mergedInto: string | null = null, unknownBelow: number | null = null) {
  const classes = [{ id: `class of ${id}`, name: 'cup', active: mergedInto === null, mergedInto }];
  const newer = mergedInto && { id: mergedInto, name: 'mug', active: true, mergedInto: null };
  return {
    model: { id, name: 'pets' },
    version: {
      number: 1,
      backbone: 'efficientnet-lite0',
      classes,
      unknownBelow,
      answered: answeredClasses(classes, new Map(newer ? [[newer.id, newer]] : [])),
    },
    scores: Float32Array.of(1),
    embedding: new Float32Array(0),
  };
}

describe('LiveAnswers', () => {
  it('does not take a new model of the same name for the one that was deleted', async () => {
    let live = 'old';
    const predictor = { predictLive: async () => liveAnswer(live) } as unknown as LivePredictor;
    const answers = new LiveAnswers(settings, store, logger, predictor, new Backbones(settings));
    const ask = (id: string, sha256 = 'sha256') =>
      answers.best({ id, name: 'pets', live: liveAnswer(id).version }, 1, sha256);
    expect((await ask('old'))?.classId).toBe('class of old');
    live = 'new';
    expect((await ask('new'))?.classId).toBe('class of new');
    expect((await ask('old'))?.classId).toBe('class of old'); // from memory
    expect(await ask('old', 'another')).toBeUndefined();
  });

  it('tells that nothing it knows is like the image', async () => {
    const answer = liveAnswer('pets', null, 1.1);
    const predictor = { predictLive: async () => answer } as unknown as LivePredictor;
    const answers = new LiveAnswers(settings, store, logger, predictor, new Backbones(settings));
    const says = await answers.best({ id: 'pets', name: 'pets', live: answer.version }, 1, 'sha256');
    expect(says).toEqual({ classId: 'class of pets', name: 'cup', score: 1, unknown: true });
  });

  it('follows a class into each one that it becomes part of', async () => {
    let into = 'mug';
    const predictor = { predictLive: async () => liveAnswer('pets', into) } as unknown as LivePredictor;
    const answers = new LiveAnswers(settings, store, logger, predictor, new Backbones(settings));
    const ask = async () => {
      const { version: live } = liveAnswer('pets', into);
      return (await answers.best({ id: 'pets', name: 'pets', live }, 1, 'sha256'))?.classId;
    };
    expect(await ask()).toBe('mug');
    into = 'bowl';
    expect(await ask()).toBe('bowl');
  });
});
