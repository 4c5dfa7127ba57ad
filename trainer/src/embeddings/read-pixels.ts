import { ImageError, type ImageLimits, type ImageStore, prepare } from '@amend/images';
import type { NetworkDescription } from '@amend/network';

export interface ImageSource {
  store: ImageStore;
  limits: ImageLimits;
}

type Prepare = (bytes: Uint8Array, limits: ImageLimits) => Promise<{ pixels: Uint8Array }>;

/** Prepares images as a network wants them. */
export function preparedFor({ shorterSide, inputSize: cropSize }: NetworkDescription): Prepare {
  return (bytes, limits) => prepare(bytes, limits, { shorterSide, cropSize });
}

/** The pixels of those images that can be read, in their order. */
export async function readPixels(
  { store, limits }: ImageSource,
  prepareSo: Prepare,
  images: readonly string[],
  onUnreadable: (image: string, why: string) => void,
): Promise<Map<string, Uint8Array>> {
  const prepared = await Promise.all(
    images.map(async (image): Promise<[string, Uint8Array][]> => {
      const bytes = await store.get(image);
      if (!bytes) {
        onUnreadable(image, 'its file is missing');
        return [];
      }
      try {
        return [[image, (await prepareSo(bytes, limits)).pixels]];
      } catch (error) {
        if (!(error instanceof ImageError)) throw error;
        onUnreadable(image, error.message);
        return [];
      }
    }),
  );
  return new Map(prepared.flat());
}
