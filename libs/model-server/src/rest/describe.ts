import type { ModelVersionStatus, SignatureDef } from '@amend/serving-protocol';
import { status } from '@grpc/grpc-js';

/** The body of a status answer. */
export function statusBody(versions: readonly ModelVersionStatus[]): string {
  return pretty({
    model_version_status: versions.map(({ version, state, status: outcome }) => ({
      version: String(version),
      state,
      status: {
        error_code: status[outcome?.errorCode ?? 0],
        error_message: outcome?.errorMessage ?? '',
      },
    })),
  });
}

/** The body of a metadata answer. */
export function metadataBody(
  name: string,
  version: number,
  signatures: Record<string, SignatureDef>,
): string {
  const signatureDefs = Object.entries(signatures).map(([signature, { inputs, outputs, methodName }]) => [
    signature,
    { inputs: tensorInfos(inputs), outputs: tensorInfos(outputs), method_name: methodName, defaults: {} },
  ]);
  return pretty({
    model_spec: { name, signature_name: '', version: String(version) },
    metadata: { signature_def: { signature_def: Object.fromEntries(signatureDefs) } },
  });
}

function tensorInfos(infos: SignatureDef['inputs']): object {
  return Object.fromEntries(
    Object.entries(infos).map(([alias, { name, dtype, tensorShape }]) => [
      alias,
      {
        dtype,
        tensor_shape: {
          dim: tensorShape?.dim.map(({ size }) => ({ size: String(size), name: '' })) ?? [],
          unknown_rank: false,
        },
        name,
      },
    ]),
  );
}

export const errorBody = (message: string) => pretty({ error: message });

const pretty = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
