import { type ChannelOptions, Client, connectivityState, credentials } from '@grpc/grpc-js';

const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

const channelOptions: ChannelOptions = {
  'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
  'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
  // A server that went away without a word is noticed, also between calls.
  'grpc.keepalive_time_ms': 10_000,
  'grpc.keepalive_timeout_ms': 5_000,
  'grpc.keepalive_permit_without_calls': 1,
  // A server that was restarted is found again at once.
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
  // One connection, and one back-off, for each pool: pools must not wait for each other's failures.
  'grpc.use_local_subchannel_pool': 1,
  // Repeating is decided in one place, the ServingClient.
  'grpc.enable_retries': 0,
  'grpc-node.flow_control_window': 4 * 1024 * 1024,
};

/** One channel for each address, taken in turn; those that are known to be down are skipped. */
export class AddressPool {
  private readonly clients: Client[];
  private turn = 0;

  constructor(addresses: readonly string[]) {
    if (addresses.length === 0) throw new RangeError('A serving client needs an address');
    this.clients = addresses.map(
      (address) =>
        new Client(address, credentials.createInsecure(), {
          ...channelOptions,
          // A proxy cannot reach what is only reachable from here.
          'grpc.enable_http_proxy': isLoopback(address) ? 0 : 1,
        }),
    );
  }

  /** The next client whose server is not known to be down, or simply the next one; `except` only if it is the only one. */
  next(except?: Client): Client {
    const count = this.clients.length;
    const inTurn = this.clients.map((_, index) => this.clients[(this.turn + index) % count] as Client);
    const choices = count > 1 ? inTurn.filter((client) => client !== except) : inTurn;
    const chosen = choices.find(isUp) ?? (choices[0] as Client);
    this.turn = (this.clients.indexOf(chosen) + 1) % count;
    return chosen;
  }

  close(): void {
    for (const client of this.clients) client.close();
  }
}

function isUp(client: Client): boolean {
  // Asking makes an idle channel connect, so that one which was skipped is found when it is back.
  return client.getChannel().getConnectivityState(true) !== connectivityState.TRANSIENT_FAILURE;
}

function isLoopback(address: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]):\d+$/.test(address) || address.startsWith('unix:');
}
