/** One line of what the daemon says while it builds, pulls or pushes. */
export interface OutputLine {
  stream?: string;
  status?: string;
  error?: string;
  errorDetail?: { code?: number; message?: string };
  aux?: { ID?: string; Digest?: string };
}

/** The error of a line, if it is one. */
export function errorOf({ error, errorDetail }: OutputLine): string | undefined {
  return error ?? errorDetail?.message;
}
