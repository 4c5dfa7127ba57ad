import type { InferenceInput } from '@amend/serving-protocol';
import { invalidArgument } from '../serving-status.js';

/** What the copies of a context may take, which is put before each Example. */
const MOST_CONTEXT_BYTES = 64 * 1024 * 1024;

/**
 * The serialized Examples of an input. Its context is put before each: parsing both as one message is what merges them, and a
 * feature that the Example has wins.
 *
 * @throws ServingStatus INVALID_ARGUMENT if there are none, or too many for the size of the context
 */
export function inputExamples(input: InferenceInput | null | undefined): Uint8Array[] {
  const plain = input?.exampleList?.examples;
  const withContext = input?.exampleListWithContext;
  if (withContext && withContext.context.length * withContext.examples.length > MOST_CONTEXT_BYTES)
    throw invalidArgument(
      `A context of ${withContext.context.length} bytes is too large for ${withContext.examples.length} examples`,
    );
  const examples =
    plain ?? withContext?.examples.map((bytes) => Buffer.concat([withContext.context, bytes])) ?? [];
  if (examples.length === 0) throw invalidArgument('Input is empty.');
  return examples;
}
