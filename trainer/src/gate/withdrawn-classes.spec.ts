import type { Queries } from '@amend/db/sql';
import { answeredAs } from '../datasets/answered-as.js';
import type { FrozenExample } from '../datasets/freeze-dataset.js';
import type { TrainedHead } from '../stored-version.js';
import { modelClass } from '../testing/model-class.js';
import { withdrawnClasses } from './withdrawn-classes.js';

const head = { features: 1, classes: 2, kernel: new Float32Array(2), bias: new Float32Array(2) };
const live: TrainedHead = { number: 2, runId: 'run', head, classes: ['cat', 'dog'] };
const known = answeredAs([modelClass('cat'), modelClass('dog')]);

/** With 20 labels of each class in the live version's training, and what is said of some of those images now. */
function withdrawn(said: Record<string, string | null>, next = ['cat', 'dog'], version = live) {
  const before = ['cat', 'dog'].flatMap((classId) =>
    Array.from({ length: 20 }, (_, at) => ({ imageId: `${classId} ${at}`, classId })),
  );
  const database = { rows: async () => before } as unknown as Queries;
  const examples = before.map(
    ({ imageId, classId }): FrozenExample => ({
      imageId,
      classId: imageId in said ? (said[imageId] ?? null) : classId,
      part: 'train',
    }),
  );
  return withdrawnClasses(database, version, next, examples, known);
}

describe('withdrawnClasses', () => {
  it('are those that lost a tenth of their labels', async () => {
    expect([...(await withdrawn({ 'cat 1': 'dog', 'cat 2': null, 'dog 1': 'cat' }))]).toEqual(['cat']);
  });

  it('are not those that lost a few of many', async () => {
    expect([...(await withdrawn({ 'cat 1': 'dog' }))]).toEqual([]);
  });

  it('are those that the candidate does not have', async () => {
    expect([...(await withdrawn({}, ['cat']))]).toEqual(['dog']);
  });

  it('are none where no run has made the live version', async () => {
    expect([...(await withdrawn({ 'cat 1': null, 'cat 2': null }, [], { ...live, runId: null }))]).toEqual(
      [],
    );
  });
});
