const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** Whether a host name leads to this machine alone; an address of IPv6 with brackets, as in a URL, or without. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}
