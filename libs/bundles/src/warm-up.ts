import { encodePredictRequest, predictionLog, type Tensor, writeRecords } from '@amend/serving-protocol';

/** An image that was classified or labelled, as a network takes it. */
export interface WarmUpImage {
  pixels: Uint8Array;
  /** The same as a file: TensorFlow must be able to read it, or the whole version does not load. */
  jpeg: Uint8Array;
}

/**
 * The file that TensorFlow Serving and Amend's model server run before a version is used: a TFRecord of PredictionLogs, one
 * with all images encoded for `serving_default`, one with the first image for `pixels`. Who answers them does not look at
 * the model's name in them.
 * @param side of the images in pixels
 */
export function warmUpRequests(side: number, images: readonly WarmUpImage[]): Uint8Array {
  const [first] = images;
  if (!first) return new Uint8Array(0);
  const encoded: Tensor = {
    dtype: 'string',
    shape: [images.length],
    data: images.map(({ jpeg }) => jpeg),
  };
  const pixels: Tensor = { dtype: 'uint8', shape: [1, side, side, 3], data: first.pixels };
  return writeRecords([record('serving_default', { image_bytes: encoded }), record('pixels', { pixels })]);
}

function record(signatureName: string, inputs: Record<string, Tensor>): Uint8Array {
  const modelSpec = { name: 'default', signatureName };
  return predictionLog.encode({
    predictLog: { request: encodePredictRequest({ modelSpec, inputs, outputFilter: [] }) },
  });
}
