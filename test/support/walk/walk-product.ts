import type { CreatedApiKey, Role } from '@amend/contracts';
import { imageHash } from '@amend/images';
import { TrainerProcess } from '../../integration/trainer/trainer-process';
import type { Api, ApiStack } from '../api-stack';
import { crops, type PhotoName } from '../photos';
import { readyStack } from '../ready-stack';
import { Asker } from './asker';

const PHOTOS: PhotoName[] = ['brick', 'chelsea', 'coffee', 'grass', 'gravel', 'camera'];
const EACH = 4;

/** The processes and the people that all walks share. */
export class WalkProduct {
  people: Asker[] = [];

  private constructor(
    readonly stack: ApiStack,
    readonly api: Api,
    readonly trainer: TrainerProcess,
    readonly crops: Buffer[],
  ) {}

  static async start(): Promise<WalkProduct> {
    const { stack, api } = await readyStack({ AUTH: 'required' });
    const trainer = await TrainerProcess.start({ DATABASE_URL: stack.fresh.url, AMEND_HOME: stack.home });
    const cropped = (await Promise.all(PHOTOS.map((name) => crops(name, EACH)))).flat();
    const photos = cropped.map((bytes, index) => (index % 3 === 0 ? ofRandomSlice(bytes) : bytes));
    const product = new WalkProduct(stack, api, trainer, photos);
    const token = /\/sign-in\?token=(\S+)/.exec(api.notices.join('\n'))?.[1] as string;
    const session = await fetch(`${api.url}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    const cookie = session.headers.get('set-cookie')?.split(';')[0] as string;
    const person = async (name: string, role: Role) => {
      const made = await fetch(`${api.url}/v1/api-keys`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ name, role }),
      });
      const { key } = (await made.json()) as CreatedApiKey;
      return new Asker(name, role === 'admin', key, () => api.url);
    };
    product.people = [
      await person('ada', 'admin'),
      await person('ann', 'annotate'),
      await person('bob', 'annotate'),
      await person('cyd', 'annotate'),
      await person('abe', 'admin'),
    ];
    return product;
  }

  async dispose(): Promise<void> {
    await this.trainer?.end('SIGKILL');
    await this.stack.dispose();
  }
}

/** The same photo as a file that belongs to the random slice: what follows a picture's end is not looked at. */
function ofRandomSlice(bytes: Buffer): Buffer {
  for (let tail = 0; ; tail++) {
    const other = Buffer.concat([bytes, Buffer.from(String(tail))]);
    if (imageHash(other).slice(-2) < '0d') return other;
  }
}
