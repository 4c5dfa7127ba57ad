import { arrayTypes, type NumericDType } from '@amend/serving-protocol';
import { z } from 'zod';

const numericDTypes = Object.keys(arrayTypes) as [NumericDType, ...NumericDType[]];

const tensorSchema = z.object({
  /** Name of the input or output in the ONNX file. */
  tensor: z.string().min(1),
  dtype: z.enum(numericDTypes),
  /** -1 is any size; a first dimension of -1 in all tensors of a signature lets requests be batched. */
  shape: z.array(z.int().min(-1)).max(8),
  /** The model runs with any number of dimensions, so that `shape` is only what is told to clients. */
  anyRank: z.boolean().optional(),
});

const methodSchema = z.enum(['predict', 'classify', 'regress']);

const tensorSignatureSchema = z.object({
  kind: z.literal('tensor'),
  inputs: z.record(z.string().min(1), tensorSchema),
  outputs: z.record(z.string().min(1), tensorSchema),
  /** The call that it is meant for; `predict` if nothing is said. Predict may be called on all. */
  method: methodSchema.optional(),
});

/** An Example holds floats and integers of 64 bits; halves, which are kept as their 16 bits, would be neither. */
const featureSchema = tensorSchema.refine(({ dtype }) => !dtype.endsWith('float16'), 'must be no halves');

const exampleSignatureSchema = z.object({
  /** Serialized tensorflow.Examples in, whose features feed the model. */
  kind: z.literal('examples'),
  /** Alias of the one input: a vector of Examples. */
  input: z.string().min(1),
  /** By the name of the feature: the input that it feeds. Each Example is a row and must have them all. */
  features: z.record(z.string().min(1), featureSchema),
  outputs: z.record(z.string().min(1), tensorSchema),
  method: methodSchema.optional(),
});

const imageSignatureSchema = z.object({
  /** Encoded images in, names and scores of the best classes out. */
  kind: z.literal('image'),
  /** Alias of the one input: a vector of encoded images. */
  input: z.string().min(1),
  /** The tensor signature that scores prepared images, by name; its one input takes the pixels. */
  signature: z.string().min(1),
  /** Alias of the output of that signature which holds a score for each class. */
  scores: z.string().min(1),
  /** How many classes are answered. */
  top: z.int().min(1),
});

/** The one way of preparation that exists so far; a version that asks for another is refused rather than served wrongly. */
const preparationSchema = z
  .looseObject({
    shorterSide: z.int().min(1).max(4096),
    cropSize: z.int().min(1),
    kernel: z.literal('cubic'),
  })
  .refine(({ shorterSide, cropSize }) => cropSize <= shorterSide, 'cropSize is more than shorterSide');

/** The part of a version folder's `manifest.json` that the server reads; anything else in it is left alone. */
export const servableManifestSchema = z
  .looseObject({
    signatures: z.record(
      z.string().min(1),
      z.discriminatedUnion('kind', [tensorSignatureSchema, exampleSignatureSchema, imageSignatureSchema]),
    ),
    /** Class names in the order of the scores. */
    classes: z.array(z.string()).optional(),
    preparation: preparationSchema.optional(),
  })
  .superRefine((manifest, context) => {
    for (const [name, signature] of Object.entries(manifest.signatures)) {
      if (signature.kind !== 'image') continue;
      const problem = imageSignatureProblem(signature, manifest);
      if (problem) context.addIssue({ code: 'custom', message: problem, path: ['signatures', name] });
    }
  });

export type TensorSignature = z.infer<typeof tensorSignatureSchema>;
export type ExampleSignature = z.infer<typeof exampleSignatureSchema>;
export type ImageSignature = z.infer<typeof imageSignatureSchema>;
export type SignatureTensor = z.infer<typeof tensorSchema>;
export type Signature = TensorSignature | ExampleSignature | ImageSignature;
export type ServableManifest = z.infer<typeof servableManifestSchema>;

function imageSignatureProblem(
  signature: ImageSignature,
  { signatures, classes, preparation }: Pick<ServableManifest, 'signatures' | 'classes' | 'preparation'>,
): string | undefined {
  if (!classes?.length) return 'needs class names';
  if (!preparation) return 'needs a preparation';
  if (signature.top > classes.length) return `cannot answer ${signature.top} of ${classes.length} classes`;
  const target = signatures[signature.signature];
  if (target?.kind !== 'tensor') return `needs the tensor signature ${signature.signature}`;
  const inputs = Object.values(target.inputs);
  const { cropSize } = preparation;
  if (
    inputs.length !== 1 ||
    inputs[0]?.dtype !== 'uint8' ||
    `${inputs[0].shape}` !== `-1,${cropSize},${cropSize},3`
  ) {
    return `needs ${signature.signature} to take one uint8 [-1,${cropSize},${cropSize},3]`;
  }
  const scores = target.outputs[signature.scores];
  if (scores?.dtype !== 'float32' || `${scores.shape}` !== `-1,${classes.length}`) {
    return `needs ${signature.signature} to answer ${signature.scores} as float32 [-1,${classes.length}]`;
  }
  return undefined;
}

/**
 * The server's part of the manifest of an image classifier, to be written (with whatever else belongs there) beside its
 * `model.onnx`, whose input is `pixels` uint8 [batch, inputSize, inputSize, 3] and whose outputs are `scores` float32
 * [batch, classes] and `embedding` float32 [batch, embeddingSize].
 *
 * Signatures: `pixels` passes those through; `serving_default` takes `image_bytes` string [batch], each an encoded image,
 * and answers `classes` string and `scores` float32, both [batch, k] with k = min(5, classes), best first.
 *
 * @throws ZodError if there is no class, or preparation cannot make the input size
 */
export function servableManifest(model: {
  classNames: readonly string[];
  /** Of an image, before the middle of `inputSize` is cut out of it. */
  shorterSide: number;
  inputSize: number;
  embeddingSize: number;
}): ServableManifest {
  const { classNames, shorterSide, inputSize, embeddingSize } = model;
  const classes = classNames.length;
  return servableManifestSchema.parse({
    signatures: {
      pixels: {
        kind: 'tensor',
        inputs: { pixels: { tensor: 'pixels', dtype: 'uint8', shape: [-1, inputSize, inputSize, 3] } },
        outputs: {
          scores: { tensor: 'scores', dtype: 'float32', shape: [-1, classes] },
          embedding: { tensor: 'embedding', dtype: 'float32', shape: [-1, embeddingSize] },
        },
      },
      serving_default: {
        kind: 'image',
        input: 'image_bytes',
        signature: 'pixels',
        scores: 'scores',
        top: Math.min(5, classes),
      },
    },
    classes: [...classNames],
    preparation: { shorterSide, cropSize: inputSize, kernel: 'cubic' },
  });
}
