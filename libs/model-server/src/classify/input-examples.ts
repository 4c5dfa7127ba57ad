import type { InferenceInput } from '@amend/serving-protocol';
import { invalidArgument } from '../serving-status.js';

/**
 * The serialized Examples of an input. Its context is put before each: parsing both as one message is what merges them, and a
 * feature that the Example has wins.
 *
 * @throws ServingStatus INVALID_ARGUMENT if there are none
 */
export function inputExamples(input: InferenceInput | null | undefined): Uint8Array[] {
  const plain = input?.exampleList?.examples;
  const withContext = input?.exampleListWithContext;
  const examples =
    plain ?? withContext?.examples.map((bytes) => Buffer.concat([withContext.context, bytes])) ?? [];
  if (examples.length === 0) throw invalidArgument('Input is empty.');
  return examples;
}
