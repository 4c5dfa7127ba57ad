import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Preparation } from '@amend/images';
import { includedBackbone, type NetworkDescription } from '@amend/network';
import { homeFolders, type Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS } from '../platform/tokens.js';

/** The networks that versions were trained on, by the name that their embeddings are kept under: `NAME`, or `NAME+HASH` where it was fine-tuned. */
@Injectable()
export class Backbones {
  private readonly known = new Map<string, Promise<NetworkDescription>>();

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** @throws Error where it is neither one that comes with Amend nor in the folder of the operator's own */
  network(backbone: string): Promise<NetworkDescription> {
    const [name = ''] = backbone.split('+');
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const found = this.find(name);
    this.known.set(name, found);
    found.catch(() => this.known.delete(name)); // it may be put there yet
    return found;
  }

  /** How images become the pixels that it takes; throws as `network`. */
  async preparation(backbone: string): Promise<Preparation> {
    const { shorterSide, inputSize } = await this.network(backbone);
    return { shorterSide, cropSize: inputSize };
  }

  private async find(name: string): Promise<NetworkDescription> {
    const included = includedBackbone(name);
    if (included) return included.network;
    const folder = path.join(homeFolders(this.settings.home).backbones, path.basename(name));
    try {
      return JSON.parse(await readFile(path.join(folder, 'network.json'), 'utf8'));
    } catch (cause) {
      throw new Error(`This installation does not know the backbone ${name}`, { cause });
    }
  }
}
