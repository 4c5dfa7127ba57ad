/** What a path asks for. */
export interface RestTarget {
  /** undefined: the path names none */
  model: string | undefined;
  /** Digits, as they were written. */
  version: string | undefined;
  label: string | undefined;
  verb: 'predict' | 'classify' | 'regress' | 'metadata' | 'status';
}

const CHOICE = '(?:/versions/(?<version>\\d+)|/labels/(?<label>[^/:]+))?';
const INFERENCE = new RegExp(`^/v1/models/(?<model>[^/:]+)${CHOICE}:(?<verb>[a-z]+)$`, 'i');
const STATUS = new RegExp(`^/v1/models(?:/(?<model>[^/:]+)${CHOICE}(?<verb>/metadata)?)?/?$`, 'i');

/** undefined: no request has this method and path. */
export function restTarget(method: string | undefined, path: string): RestTarget | undefined {
  if (method !== 'POST' && method !== 'GET') return undefined;
  const groups = (method === 'POST' ? INFERENCE : STATUS).exec(path)?.groups;
  if (!groups) return undefined;
  const verb = method === 'POST' ? groups.verb : groups.verb ? 'metadata' : 'status';
  if (!isVerb(verb)) return undefined;
  try {
    const [model, label] = [groups.model, groups.label].map((part) => part && decodeURIComponent(part));
    return { model, label, version: groups.version, verb };
  } catch {
    return undefined;
  }
}

function isVerb(verb: string | undefined): verb is RestTarget['verb'] {
  return ['predict', 'classify', 'regress', 'metadata', 'status'].includes(verb ?? '');
}
