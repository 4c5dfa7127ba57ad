/** What a path asks for. */
export interface RestTarget {
  /** undefined: the path names none */
  model: string | undefined;
  /** Digits, as they were written. */
  version: string | undefined;
  label: string | undefined;
  verb: (typeof POSTED)[number] | 'metadata' | 'status';
}

/** Unlike the rest of a path, only in lower case. */
const POSTED = ['predict', 'classify', 'regress'] as const;

const CHOICE = '(?:/versions/(?<version>\\d+)|/labels/(?<label>[^/:]+))?';
const INFERENCE = new RegExp(`^/v1/models/(?<model>[^/:]+)${CHOICE}:(?<verb>[a-z]+)$`, 'i');
const STATUS = new RegExp(`^/v1/models(?:/(?<model>[^/:]+)${CHOICE}(?<verb>/metadata)?)?/?$`, 'i');

/** undefined: no request has this method and path. */
export function restTarget(method: string | undefined, path: string): RestTarget | undefined {
  if (method !== 'POST' && method !== 'GET') return undefined;
  const groups = (method === 'POST' ? INFERENCE : STATUS).exec(path)?.groups;
  if (!groups) return undefined;
  const got = groups.verb ? 'metadata' : 'status';
  const verb = method === 'POST' ? POSTED.find((each) => each === groups.verb) : got;
  if (!verb) return undefined;
  try {
    const [model, label] = [groups.model, groups.label].map((part) => part && decodeURIComponent(part));
    return { model, label, version: groups.version, verb };
  } catch {
    return undefined;
  }
}
