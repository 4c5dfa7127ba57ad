import type { AsideImage } from './aside-image.js';

/** Image files by the hash of their content (`imageHash`); calls reject where the storage fails. */
export interface ImageStore {
  /** Resolves once the bytes are stored for good; they are there whole or not at all. */
  put(hash: string, bytes: Uint8Array): Promise<void>;
  /** Also an image that is set aside. */
  get(hash: string): Promise<Buffer | null>;
  /** Puts away an image that may be of no use: whoever put it before this moment still has it, until it is discarded. */
  setAside(hash: string): Promise<void>;
  /** What is set aside. */
  listAside(): Promise<AsideImage[]>;
  /** Makes it an image as any other again. Also when it is aside no more. */
  bringBack(image: AsideImage): Promise<void>;
  /** Removes what is aside, and nothing that was put since. Also when it is aside no more. */
  discard(image: AsideImage): Promise<void>;
  /** Rejects when nothing can be written. */
  check(): Promise<void>;
}
