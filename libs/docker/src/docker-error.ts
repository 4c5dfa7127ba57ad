/** What the Docker daemon answered, or that it did not. */
export class DockerError extends Error {
  override name = 'DockerError';
}

/** No daemon answers, or the connection broke in the middle: whatever was asked may be asked again. */
export class DaemonAwayError extends DockerError {
  override name = 'DaemonAwayError';
}

/** There is no such image, container or service. */
export class NotFoundError extends DockerError {
  override name = 'NotFoundError';
}

/** The daemon is no manager of a swarm. */
export class NoSwarmError extends DockerError {
  override name = 'NoSwarmError';
}

/** A build ended with an error; `log` holds the last lines it printed. */
export class BuildError extends DockerError {
  override name = 'BuildError';
  constructor(
    message: string,
    readonly log: string,
  ) {
    super(message);
  }
}

/** A registry did not take, or did not give, an image. */
export class RegistryError extends DockerError {
  override name = 'RegistryError';
}

/** Gives what the daemon answers; its errors become those above. */
export async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw asDockerError(error);
  }
}

/** null: what was asked about is not there. */
export async function unlessGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

export function asDockerError(error: unknown): Error {
  if (error instanceof DockerError) return error;
  const { code, statusCode, message, json } = error as NodeJS.ErrnoException & {
    statusCode?: number;
    json?: { message?: string };
  };
  if (statusCode === undefined) {
    // What the connection, or TLS on it, ends with has a code; of mistakes of ours only TypeErrors do.
    if (code === undefined || error instanceof TypeError) return error as Error;
    return new DaemonAwayError(`the Docker daemon does not answer: ${message}`, { cause: error });
  }
  const says = json?.message ?? message;
  if (statusCode === 404) return new NotFoundError(says, { cause: error });
  if (statusCode === 503 && /swarm/.test(says)) return new NoSwarmError(says, { cause: error });
  return new DockerError(says, { cause: error });
}
