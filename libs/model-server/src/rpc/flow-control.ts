import type { Http2Server, Settings } from 'node:http2';
import type { Server } from '@grpc/grpc-js';

/** HTTP/2's own window, 64 KB, is smaller than one photo's pixels: every request would wait for leave to send on, several times. */
const WINDOW_BYTES = 4 * 1024 * 1024;

/**
 * What is reached for inside of grpc-js's server, which has no option for it: `grpc-node.flow_control_window` works in its
 * client alone (1.14.7). Should these be called otherwise one day, calls only become slower, and a test says so.
 */
interface Internals {
  commonServerOptions?: { settings?: Settings };
  http2Servers?: ReadonlyMap<Http2Server, unknown>;
}

/** Lets each call send 4 MB without being asked to go on. To be called before the server is bound. */
export function openStreamWindows(server: Server): void {
  const { commonServerOptions } = server as unknown as Internals;
  if (commonServerOptions)
    commonServerOptions.settings = { ...commonServerOptions.settings, initialWindowSize: WINDOW_BYTES };
}

/** The same for all calls of a connection together. To be called once the server is bound. */
export function openConnectionWindows(server: Server): void {
  const { http2Servers } = server as unknown as Internals;
  for (const http2Server of http2Servers?.keys() ?? [])
    http2Server.on('session', (session) => session.setLocalWindowSize(WINDOW_BYTES));
}
