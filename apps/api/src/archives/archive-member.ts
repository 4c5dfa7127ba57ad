/** A member of an archive, as its header tells. */
export interface ArchiveHeader {
  /** As the archive has it: nothing to be trusted, and never a path on our disk. */
  path: string;
  /** `other`: a link, a device, and so on; nothing that is ever followed or made. */
  kind: 'file' | 'folder' | 'other';
  bytes: number;
}

export interface ArchiveMember extends ArchiveHeader {
  /** Null where it was not wanted. */
  content: Buffer | { error: string } | null;
}

/** Whether the content of a member is to be read. */
export type Wanted = (header: ArchiveHeader) => boolean;
