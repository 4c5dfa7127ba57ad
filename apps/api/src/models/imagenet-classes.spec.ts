import { classNameKey, classNameSchema } from '@amend/contracts';
import { imagenetClasses } from './imagenet-classes.js';

describe('imagenetClasses', () => {
  it('are 1,000 with valid names that no two share', async () => {
    const classes = await imagenetClasses();
    expect(classes).toHaveLength(1000);
    expect(new Set(classes.map(({ name }) => classNameKey(name))).size).toBe(1000);
    expect(new Set(classes.map(({ synset }) => synset)).size).toBe(1000);
    for (const { name } of classes) expect(classNameSchema.parse(name)).toBe(name);
  });

  it('tell the dog from the garment', async () => {
    const nameOf = new Map((await imagenetClasses()).map(({ synset, name }) => [synset, name]));
    expect(nameOf.get('n02113186')).toBe('Cardigan Welsh corgi');
    expect(nameOf.get('n02963159')).toBe('cardigan');
  });
});
