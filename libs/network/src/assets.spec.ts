import { readFileSync } from 'node:fs';
import { assets } from './assets.js';
import { efficientNetLite0 } from './efficientnet-lite.js';
import { pretrainedHead } from './head.js';
import { readSafetensors } from './safetensors.js';

describe('assets', () => {
  const classes = JSON.parse(readFileSync(assets.imagenetClasses, 'utf8')) as {
    synset: string;
    name: string;
  }[];

  it('names as many classes as the pretrained head scores', () => {
    const head = pretrainedHead(efficientNetLite0, readSafetensors(readFileSync(assets.weights)));
    expect(classes).toHaveLength(head.classes);
    expect(new Set(classes.map(({ synset }) => synset)).size).toBe(head.classes);
    expect(classes[388]).toEqual({ synset: 'n02510455', name: 'giant panda' });
  });

  it('holds 250 embeddings of the backbone to rehearse with', () => {
    const { embedding, class_index } = Object.fromEntries(
      readSafetensors(readFileSync(assets.rehearsalEmbeddings)),
    );
    expect(embedding).toMatchObject({ dtype: 'F16', shape: [250, efficientNetLite0.embeddingSize] });
    expect(class_index).toMatchObject({ dtype: 'I32', shape: [250] });
  });
});
