import type { ImageStore } from '@amend/images';
import { readSettings } from '@amend/settings';
import { ExampleImporter } from './example-importer.js';
import type { ExamplesRepository } from './examples.repository.js';

/** A GIF of one pixel. */
const bytes = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

describe('ExampleImporter', () => {
  it('says of a file what it is called, and no more of that than a name has', async () => {
    const store = { put: async () => undefined } as unknown as ImageStore;
    const repository = {
      checkClass: async () => undefined,
      add: async () => 'imported',
    } as unknown as ExamplesRepository;
    const name = 'n'.repeat(1_000_000);
    const files = async function* () {
      yield { name, class: 'one', bytes };
      yield { name, class: 'another', bytes };
    };
    const owner = { modelId: 'model', by: { name: 'ann', role: 'annotate' as const } };
    const importer = new ExampleImporter(readSettings({}), store, repository);
    const { imported, rejected } = await importer.importAll(files(), owner, async () => undefined);
    expect({ imported, rejected: rejected.length }).toEqual({ imported: 1, rejected: 1 });
    expect(JSON.stringify(rejected).length).toBeLessThan(1_000);
  });
});
