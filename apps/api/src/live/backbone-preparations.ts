import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Preparation } from '@amend/images';
import { includedBackbones, type NetworkDescription } from '@amend/network';
import { homeFolders, type Settings } from '@amend/settings';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS } from '../platform/tokens.js';

/** How images become the pixels that a backbone takes: that is part of its description. */
@Injectable()
export class BackbonePreparations {
  private readonly known = new Map<string, Promise<Preparation>>();

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /**
   * @param backbone by the name that its embeddings are kept under: `NAME`, or `NAME+HASH` where it was fine-tuned
   * @throws Error where it is neither one that comes with Amend nor in the folder of the operator's own
   */
  of(backbone: string): Promise<Preparation> {
    const [name = ''] = backbone.split('+');
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const found = this.find(name);
    this.known.set(name, found);
    found.catch(() => this.known.delete(name)); // it may be put there yet
    return found;
  }

  private async find(name: string): Promise<Preparation> {
    const included = includedBackbones.find(({ network }) => network.name === name)?.network;
    const { shorterSide, inputSize } = included ?? (await this.own(name));
    return { shorterSide, cropSize: inputSize };
  }

  private async own(name: string): Promise<NetworkDescription> {
    const folder = path.join(homeFolders(this.settings.home).backbones, path.basename(name));
    try {
      return JSON.parse(await readFile(path.join(folder, 'network.json'), 'utf8'));
    } catch (cause) {
      throw new Error(`This installation does not know the backbone ${name}`, { cause });
    }
  }
}
