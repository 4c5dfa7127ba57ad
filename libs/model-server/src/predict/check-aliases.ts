import { invalidArgument } from '../serving-status.js';

/**
 * Compares the inputs that were sent with those of the signature (alias → name of the fed tensor).
 *
 * @throws ServingStatus INVALID_ARGUMENT
 */
export function checkInputAliases(sent: readonly string[], signature: ReadonlyMap<string, string>): void {
  if (sent.length !== signature.size) {
    const extra = sent.filter((alias) => !signature.has(alias));
    const missing = [...signature.keys()].filter((alias) => !sent.includes(alias));
    throw invalidArgument(
      `input size does not match signature: ${sent.length}!=${signature.size} ` +
        `len({${sorted(sent)}}) != len({${sorted([...signature.keys()])}}). ` +
        `Sent extra: {${sorted(extra)}}. Missing but required: {${sorted(missing)}}.`,
    );
  }
  for (const [alias, tensor] of signature) {
    if (sent.includes(alias)) continue;
    throw invalidArgument(
      `Signature input alias: ${alias}(feed name: ${tensor}) not found in request and no default value provided. ` +
        `Inputs expected to be in the request {${sorted(sent)}}, or default input alias set: `,
    );
  }
}

/**
 * The outputs to answer: those of the filter, or all.
 *
 * @throws ServingStatus INVALID_ARGUMENT
 */
export function wantedOutputs(filter: readonly string[], outputs: readonly string[]): string[] {
  const wanted = new Set<string>();
  for (const alias of filter) {
    if (!outputs.includes(alias)) {
      throw invalidArgument(
        `output tensor alias not found in signature: ${alias} Outputs expected to be in the set {${sorted(outputs)}}.`,
      );
    }
    if (wanted.has(alias)) throw invalidArgument(`duplicate output tensor alias: ${alias}`);
    wanted.add(alias);
  }
  return filter.length > 0 ? [...wanted] : [...outputs];
}

const sorted = (names: readonly string[]) => [...names].sort().join(',');
