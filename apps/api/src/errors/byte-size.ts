const MB = 2 ** 20;

/** A number of bytes in words, such as `20 MB`; a MB is 2^20 bytes. */
export function byteSize(bytes: number): string {
  if (bytes < MB) return `${Math.round(bytes / 1024)} KB`;
  return `${Math.round((bytes / MB) * 10) / 10} MB`;
}
