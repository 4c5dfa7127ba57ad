import { readFile } from 'node:fs/promises';
import { assets } from '@amend/network';

export interface ImagenetClass {
  /** WordNet id. */
  synset: string;
  name: string;
}

/** Names that differ from another's in nothing but case, which is not enough for a class: the dog gets its breed's. */
const clearerNames: Readonly<Record<string, string>> = { n02113186: 'Cardigan Welsh corgi' };

/** The 1,000 classes of the pretrained head, in the order of its scores, each with a name of its own. */
export async function imagenetClasses(): Promise<ImagenetClass[]> {
  const listed = JSON.parse(await readFile(assets.imagenetClasses, 'utf8')) as ImagenetClass[];
  return listed.map(({ synset, name }) => ({ synset, name: clearerNames[synset] ?? name }));
}
