/** Files that come with the package; `weights/README.md` says where they are from. */
export const assets = {
  /** safetensors: EfficientNet-Lite0 with its ImageNet head */
  weights: new URL('../weights/efficientnet-lite0.safetensors', import.meta.url),
  /** safetensors: the ranges of its activations, as `withRanges` has them, for int8 */
  ranges: new URL('../weights/efficientnet-lite0-ranges.safetensors', import.meta.url),
  /** safetensors: `embedding` F16 [250, 1280], `class_index` I32 [250] into `imagenetClasses` */
  rehearsalEmbeddings: new URL('../weights/rehearsal-embeddings.safetensors', import.meta.url),
  /** JSON: `[{ "synset", "name" }]`, the 1,000 classes in the order of the head */
  imagenetClasses: new URL('../weights/imagenet-classes.json', import.meta.url),
} as const;
