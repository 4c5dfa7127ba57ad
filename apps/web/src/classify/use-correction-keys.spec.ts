import type { KeyboardEvent } from 'react';
import type { Prediction } from '../api/types';
import type { useCorrection } from '../corrections/use-correction';
import { useCorrectionKeys } from './use-correction-keys';

describe('useCorrectionKeys', () => {
  const did: string[] = [];
  const prediction = {
    predictions: ['cup', 'mug'].map((name) => ({ classId: name, name, score: 0.5 })),
  } as Prediction;
  const correction = {
    standing: null,
    correct: (_says: unknown, name: string) => did.push(name),
    saving: null,
  } as unknown as ReturnType<typeof useCorrection>;
  const picker = { current: { focus: () => did.push('type') } as unknown as HTMLInputElement };
  const press = (seen: boolean, ...all: string[]) => {
    const { onKeyDown } = useCorrectionKeys(prediction, correction, seen, picker);
    const card = { focus: () => undefined };
    for (const key of all)
      onKeyDown({
        key,
        code: '',
        target: card,
        currentTarget: card,
        preventDefault: () => undefined,
        stopPropagation: () => undefined,
      } as unknown as KeyboardEvent<HTMLElement>);
    return did;
  };

  beforeEach(() => {
    did.length = 0;
    Object.assign(globalThis, { HTMLInputElement: class {} });
  });

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'HTMLInputElement');
  });

  it('agree with a photo that is there to be seen', () => {
    expect(press(true, 'Enter', 'y', '2')).toEqual(['cup', 'cup', 'mug']);
  });

  it('agree with none before it is, but say that it is something else', () => {
    expect(press(false, 'Enter', 'y', '1', 'n', '/')).toEqual(['none of the classes', 'type']);
  });
});
