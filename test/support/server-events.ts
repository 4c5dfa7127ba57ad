/** Reads server-sent events: the value of each `data:` line, as JSON. */
export class ServerEvents<T> {
  private buffer = '';

  private constructor(
    readonly response: Response,
    private readonly abort: AbortController,
  ) {}

  static async open<T>(url: string, headers: Record<string, string> = {}): Promise<ServerEvents<T>> {
    const abort = new AbortController();
    const response = await fetch(url, { signal: abort.signal, headers });
    return new ServerEvents<T>(response, abort);
  }

  /** All values, until the end. */
  async *values(): AsyncGenerator<T> {
    const decoder = new TextDecoder();
    for await (const chunk of this.response.body as unknown as AsyncIterable<Uint8Array>) {
      this.buffer += decoder.decode(chunk, { stream: true });
      for (let end = this.buffer.indexOf('\n\n'); end >= 0; end = this.buffer.indexOf('\n\n')) {
        const event = this.buffer.slice(0, end);
        this.buffer = this.buffer.slice(end + 2);
        if (event.startsWith('data: ')) yield JSON.parse(event.slice(6)) as T;
      }
    }
  }

  /** Goes away without waiting for the end. */
  close(): void {
    this.abort.abort();
  }
}
