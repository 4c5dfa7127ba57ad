import type { ZodOpenApiOverride } from 'zod-openapi';

/** Leaves out of a schema what generators of clients read otherwise than it is meant. */
export const readably: ZodOpenApiOverride = ({ jsonSchema, io }) => {
  // Held against what a client has parsed the text to, the pattern matches no moment.
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  // Read as one of several texts: `true` itself would be refused.
  if (typeof jsonSchema.const === 'boolean') {
    jsonSchema.description ??= `Always ${jsonSchema.const}`;
    delete jsonSchema.const;
  }
  // An answer may have more fields one day, and its clients still read it.
  if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};
