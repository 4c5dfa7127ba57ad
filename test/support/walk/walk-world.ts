import type { ClassList, VersionDetail } from '@amend/contracts';
import { imageHash } from '@amend/images';
import { seededRandom } from '@amend/learning';
import type { Asker } from './asker';
import { type PlainClass, PlainModel } from './plain-model';
import type { WalkProduct } from './walk-product';

/** Something that people do, which then is true. */
export type Step = (world: WalkWorld) => Promise<void>;
export type Start = 'blank' | 'imagenet';

/** A product with a trainer and people, and what must be true of one of its models. */
export class WalkWorld {
  readonly plain = new PlainModel();
  readonly model: string;
  readonly path: string;
  readonly random: () => number;
  /** What was done, for who reads a failure. */
  readonly story: string[] = [];
  /** Photos by their hashes. */
  readonly photos = new Map<string, Buffer>();
  modelId = '';
  /** Ids of classes that the latest answers named. */
  readonly answered: string[] = [];
  /** What each labelled photo is for, which never changes. */
  readonly parts = new Map<string, 'train' | 'verified'>();
  private made = 0;

  private constructor(
    readonly product: WalkProduct,
    readonly start: Start,
    seed: number,
  ) {
    this.random = seededRandom(seed);
    this.model = `walk-${start}-${seed}`;
    this.path = `/v1/models/${this.model}`;
  }

  static async create(product: WalkProduct, start: Start, seed: number): Promise<WalkWorld> {
    const world = new WalkWorld(product, start, seed);
    for (const bytes of product.crops) world.photos.set(imageHash(bytes), bytes);
    const { admin } = world;
    const { status } = await admin.ask('POST', '/v1/models', { name: world.model, start });
    if (status !== 201) throw new Error(`no model: ${status}`);
    await admin.ask('PUT', `${world.path}/release-policy`, { watchSeconds: 0 });
    world.plain.audited('release-policy.put');
    world.modelId = (
      await product.stack.database.model.findUniqueOrThrow({ where: { name: world.model } })
    ).id;
    const { items } = await admin.get<ClassList>(`${world.path}/classes?status=all`);
    for (const { id, name, status: is, mergedInto } of items)
      world.plain.classes.set(id, { id, name, status: is, mergedInto });
    if (start === 'imagenet') {
      world.plain.versions.set(1, {
        number: 1,
        runId: null,
        state: 'live',
        classes: await world.classesOf(1),
        after: 0,
      });
      world.plain.live = 1;
    }
    return world;
  }

  /** The API process is killed, and another one starts: all is as it was. */
  async restart(): Promise<void> {
    this.tell('the API is killed and starts again');
    await this.product.api.end('SIGKILL');
    await this.product.api.start();
  }

  /** Ids of the classes of a version. */
  async classesOf(version: number): Promise<string[]> {
    const { classList } = await this.admin.get<VersionDetail>(`${this.path}/versions/${version}`);
    return classList.map(({ classId }) => classId);
  }

  /** The one who looks at everything, and the only one who reviews: nobody waits for a lease to end. */
  get admin(): Asker {
    return this.product.people[0] as Asker;
  }

  /** One of several, by chance. */
  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** A few classes that are made and answered, so that the walk comes back to them. */
  get classesAtHand(): PlainClass[] {
    const seen = this.answered.slice(-12).flatMap((id) => this.plain.classes.get(id) ?? []);
    const own = [...this.plain.classes.values()].slice(this.start === 'blank' ? 0 : 1000).slice(-8);
    const all = [...new Set([...seen, ...own])];
    return all.length > 0 ? all : [...this.plain.classes.values()].slice(-3);
  }

  /** Whether something of that probability happens. */
  chance(share: number): boolean {
    return this.random() < share;
  }

  /** A class name that nobody used. */
  freshName(): string {
    this.made += 1;
    return `${this.pick(['Lamp', 'cup', 'Straße', 'été', 'Ding an sich'])} ${this.made}`;
  }

  /** Names of a class as people may write it. */
  written(name: string): string {
    return this.pick([
      name,
      name.toUpperCase(),
      `  ${name} `,
      name.normalize('NFD'),
      name.replace(' ', '   '),
    ]);
  }

  tell(what: string): void {
    this.story.push(what);
  }
}

/** Mostly all at once, and now and then page by page. */
export const pageLength = (world: WalkWorld) => world.pick([2, 5, 100, 100, 100, 100]);
