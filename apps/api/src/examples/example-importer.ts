import { classNameKey, type Imported } from '@amend/contracts';
import { ImageError, type ImageStore, imageHash, prepare } from '@amend/images';
import type { Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { eachConcurrently } from '../async/each-concurrently.js';
import { ApiError } from '../errors/api-error.js';
import { failStorage } from '../errors/storage-error.js';
import { IMAGE_STORE, SETTINGS } from '../platform/tokens.js';
import type { ExampleFile } from './example-file.js';
import { type ExampleOwner, ExamplesRepository } from './examples.repository.js';

type Outcome = 'imported' | 'duplicate' | { error: string };
type Example = Extract<ExampleFile, { bytes: Buffer }>;

/** What was met earlier in the same import, by the hash of its bytes. */
type Met = Map<string, { name: string; class: string | null; outcome: Promise<Outcome> }>;

/** Enough to keep every core at work on one image while others are written down. */
const AT_ONCE = 4;
const LONGEST_NAME = 255;

/** Checks, stores and labels the images of an import, each a transaction of its own. */
@Injectable()
export class ExampleImporter {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(IMAGE_STORE) private readonly store: ImageStore,
    private readonly repository: ExamplesRepository,
  ) {}

  /**
   * A file that is no image is told in the answer, not thrown; what is wrong on our side is thrown. What was taken in
   * by then stays, and counts as duplicates when the same import is made again.
   * @param check throws where it is not to go on
   */
  async importAll(
    files: AsyncGenerator<ExampleFile>,
    owner: ExampleOwner,
    check: () => Promise<void>,
  ): Promise<Imported> {
    const outcomes: { name: string; outcome: Outcome }[] = [];
    const met: Met = new Map();
    await eachConcurrently(files, AT_ONCE, async (sent) => {
      await check();
      const file = { ...sent, name: shortened(sent.name) };
      const entry = { name: file.name, outcome: 'duplicate' as Outcome };
      outcomes.push(entry);
      entry.outcome = 'error' in file ? { error: file.error } : await this.importOnce(file, owner, met);
    });
    const rejected = outcomes.flatMap(({ name, outcome }) =>
      typeof outcome === 'string' ? [] : [{ file: name, error: outcome.error }],
    );
    const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
    return { imported: count('imported'), duplicates: count('duplicate'), rejected };
  }

  /** The first of equal images counts; another class for the same one is a contradiction. */
  private async importOnce(file: Example, owner: ExampleOwner, met: Met): Promise<Outcome> {
    const sha256 = imageHash(file.bytes);
    const first = met.get(sha256);
    if (first === undefined) {
      const outcome = this.import(file, sha256, owner);
      met.set(sha256, { name: file.name, class: file.class, outcome });
      return outcome;
    }
    const outcome = await first.outcome;
    if (typeof outcome !== 'string') return outcome;
    if (keyOf(first.class) === keyOf(file.class)) return 'duplicate';
    return { error: `It is the same photo as ${first.name}, which has another class` };
  }

  private async import(file: Example, sha256: string, owner: ExampleOwner): Promise<Outcome> {
    const { bytes } = file;
    try {
      const { width, height, contentType } = await prepare(bytes, this.settings.image);
      if (file.class !== null) await this.repository.checkClass(owner.modelId, file.class);
      await this.store.put(sha256, bytes).catch(failStorage);
      const image = { sha256, bytes: bytes.length, width, height, contentType };
      return await this.repository.add(image, file.class, owner);
    } catch (error) {
      if (error instanceof ImageError || (error instanceof ApiError && error.status === 422))
        return { error: error.message };
      throw error;
    }
  }
}

const keyOf = (className: string | null) => className && classNameKey(className);

/** A copy: a slice would keep the whole name in memory, which in an archive may have a million letters. */
const shortened = (name: string) => Buffer.from(name.slice(0, LONGEST_NAME)).toString();
