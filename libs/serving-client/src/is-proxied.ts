/** As grpc-js has it, which takes the first that is set. */
const PROXIES = ['grpc_proxy', 'https_proxy', 'http_proxy'];
const EXCEPTIONS = ['no_grpc_proxy', 'no_proxy'];

/** Whether calls to a host go through an HTTP proxy, which then looks its name up, and may know nothing but names. */
export function isProxied(host: string): boolean {
  if (!first(PROXIES)) return false;
  const direct = first(EXCEPTIONS)?.split(',') ?? [];
  return !direct.some((ending) => ending.trim() !== '' && host.endsWith(ending.trim()));
}

function first(names: readonly string[]): string | undefined {
  return names.map((name) => process.env[name]).find(Boolean);
}
