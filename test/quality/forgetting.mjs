import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fitHead } from '@amend/learning';
import { assets, efficientNetLite0, readSafetensors, toFloat32 } from '@amend/network';
import { embedPhotos } from './embed-photos.mjs';
import { photoFolders } from './photo-folders.mjs';

const features = efficientNetLite0.embeddingSize;

/** Ten classes that the model does not know, taught in ten rounds of eight photos: photos of other classes that it loses. */
export async function measureForgetting(photos, known, arithmetic) {
  const taught = photoFolders(path.join(photos, 'cifar-10/train'));
  const chosen = taught.classes.map((_, label) =>
    taught.files.filter((__, at) => taught.labels[at] === label).slice(0, 8),
  );
  const embeddings = await embedPhotos(chosen.flat());
  const synsets = JSON.parse(readFileSync(assets.imagenetClasses, 'utf8'))
    .map(({ synset }) => synset)
    .sort();
  const files = readdirSync(path.join(photos, 'imagenet-500')).sort();
  const outside = files.filter((file) => synsets.indexOf(path.basename(file, '.jpg')) % 4 !== 0);
  const others = await embedPhotos(outside.map((file) => path.join(photos, 'imagenet-500', file)));
  const ids = Array.from({ length: known.classes }, (_, column) => String(column));
  const rehearsed = toFloat32(readSafetensors(readFileSync(assets.rehearsalEmbeddings)).get('embedding'));
  const truth = outside.map((file) => synsets.indexOf(path.basename(file, '.jpg')));
  const right = async (head) => {
    const logits = await arithmetic.logits(head, others);
    return truth.filter((column, row) => {
      const own = logits.subarray(row * head.classes, (row + 1) * head.classes);
      return own.every((logit, at) => at === column || logit < own[column]);
    }).length;
  };
  const before = await right(known);
  const lost = [];
  for (let round = 1; round <= taught.classes.length; round++) {
    const labels = taught.classes.slice(0, round).flatMap((name) => Array(8).fill(name));
    const shown = embeddings.subarray(0, labels.length * features);
    const { head } = await fitHead({
      features,
      classes: [...ids, ...taught.classes.slice(0, round)],
      anchor: { head: known, classes: ids },
      labelled: { embeddings: shown, looks: shown, labels },
      rehearsal: rehearsed,
      replay: new Float32Array(0),
      arithmetic,
      seed: round,
    });
    lost.push(before - (await right(head)));
  }
  return { photos: truth.length, before, lost };
}
