/** `host:port` as gRPC and URLs take it, an address of IPv6 in brackets. */
export function hostPort(host: string, port: number | string): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
