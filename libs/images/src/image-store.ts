/** Image files by the hash of their content (`imageHash`); calls reject where the storage fails. */
export interface ImageStore {
  /** Resolves once the bytes are stored for good; they are there whole or not at all. */
  put(hash: string, bytes: Uint8Array): Promise<void>;
  get(hash: string): Promise<Buffer | null>;
  /** Rejects when nothing can be written. */
  check(): Promise<void>;
}
