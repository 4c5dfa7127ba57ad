import { type GetModelMetadataResponse, type SignatureDef, signatureDefMap } from '@amend/serving-protocol';

/** The one field of metadata that servers have. */
export const SIGNATURES = 'signature_def';

/** A version's signatures by their names. */
export function signaturesOf({ metadata }: GetModelMetadataResponse): Record<string, SignatureDef> {
  const packed = metadata[SIGNATURES];
  return packed ? signatureDefMap.decode(packed.value).signatureDef : {};
}
