/** Where one server is. */
export interface Server {
  /** `host:port`, or `unix:/path`. */
  address: string;
  /** The name that it was found behind, which it is asked under: a proxy in front of it may go by that. */
  authority?: string;
}
