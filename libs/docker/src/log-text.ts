const HEADER_BYTES = 8;

/**
 * The text of a container's log, without the frames in which the daemon sends both of its streams
 * (https://docs.docker.com/reference/api/engine/ "Stream format").
 */
export function logText(frames: Buffer): string {
  const parts: Buffer[] = [];
  for (let at = 0; at + HEADER_BYTES <= frames.length; ) {
    const end = at + HEADER_BYTES + frames.readUInt32BE(at + 4);
    parts.push(frames.subarray(at + HEADER_BYTES, end));
    at = end;
  }
  return Buffer.concat(parts).toString('utf8').trimEnd();
}
