/** How long a stream that was refused is let be. */
const AGAIN_MS = 5_000;

/**
 * Follows server-sent events. A stream that breaks off is opened again by the browser, but one that is refused, as by a proxy
 * while Amend starts again, it gives up: that is opened again here.
 * @param onData called with what each event carries
 * @returns what ends it
 */
export function followEvents(address: string, onData: (data: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source = open();
  function open(): EventSource {
    const opened = new EventSource(address);
    opened.onmessage = ({ data }: MessageEvent<string>) => onData(data);
    opened.onerror = () => {
      if (opened.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(() => {
        source = open();
      }, AGAIN_MS);
    };
    return opened;
  }
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
