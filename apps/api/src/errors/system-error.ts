/** Whether an error is of a call to the operating system: a disk that is full, a file that cannot be read. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
