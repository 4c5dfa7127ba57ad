import type { ChannelOptions } from '@grpc/grpc-js';
import type { Server } from './server.js';

const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

/** How each channel is held; one for each address, so that calls are spread by us and not by connection. */
export function channelOptions({ address, authority }: Server): ChannelOptions {
  return {
    ...(authority && { 'grpc.default_authority': authority }),
    // Others cap what they receive at 4 MiB, which a few hundred embeddings exceed.
    'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
    // A server that went away without a word is noticed, also between calls.
    'grpc.keepalive_time_ms': 10_000,
    'grpc.keepalive_timeout_ms': 5_000,
    'grpc.keepalive_permit_without_calls': 1,
    // A server that was restarted is found again at once.
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 1_000,
    // Also where it has another address under its name by then, as a container has: by default that is looked up twice a minute.
    'grpc.dns_min_time_between_resolutions_ms': 1_000,
    // One connection, and one back-off, for each client: they must not wait for each other's failures.
    'grpc.use_local_subchannel_pool': 1,
    // Repeating is decided in one place, the ServingClient.
    'grpc.enable_retries': 0,
    'grpc-node.flow_control_window': 4 * 1024 * 1024,
    // A proxy cannot reach what is only reachable from here. Nor is what was looked up here behind one.
    'grpc.enable_http_proxy': authority || isLoopback(address) ? 0 : 1,
  };
}

function isLoopback(address: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]):\d+$/.test(address) || address.startsWith('unix:');
}
