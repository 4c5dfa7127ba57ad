import { predictionService, type UnaryMethod } from '@amend/serving-protocol';
import { Client, connectivityState, credentials } from '@grpc/grpc-js';
import { channelOptions } from './channel-options.js';
import { CircuitBreaker, type Outcome } from './circuit-breaker.js';
import type { Server } from './server.js';
import { mayBreakAlone, ServingError } from './serving-error.js';
import { unaryCall } from './unary-call.js';

/** One server: its channel, the calls that are under way, and whether it can be relied on. */
export class Endpoint {
  readonly address: string;
  /** Calls under way. */
  pending = 0;
  /** Whether it is no longer one of the client's addresses. */
  isRetired = false;
  private readonly client: Client;
  private readonly breaker = new CircuitBreaker();

  constructor(server: Server) {
    this.address = server.address;
    this.client = new Client(server.address, credentials.createInsecure(), channelOptions(server));
  }

  /** Whether calls are not kept away because those before failed. */
  allowed(now: number): boolean {
    return this.breaker.allows(now);
  }

  /** State of its channel. Asking makes an idle one connect, so a server that is back is found. */
  state(): connectivityState {
    return this.client.getChannel().getConnectivityState(true);
  }

  get isConnected(): boolean {
    return this.state() === connectivityState.READY;
  }

  /** Whether nobody knows yet if it can be reached. */
  get isConnecting(): boolean {
    return [connectivityState.IDLE, connectivityState.CONNECTING].includes(this.state());
  }

  /** Settles when it is connected, or at the deadline (milliseconds since the epoch), whichever is first. */
  connected(deadline: number): Promise<void> {
    return new Promise((resolve) => this.client.waitForReady(deadline, () => resolve()));
  }

  /** One attempt at one call; see `unaryCall`. */
  async call<Request, Response>(
    method: UnaryMethod<Request, Response>,
    request: Buffer,
    deadline: number,
    signal?: AbortSignal,
  ): Promise<Response> {
    this.pending++;
    this.breaker.begin();
    let outcome: Outcome = 'answered';
    try {
      return await unaryCall(this.client, method, request, deadline, signal);
    } catch (error) {
      outcome = this.outcomeOf(error);
      throw error;
    } finally {
      // One that can no longer compute may say yet what it has.
      if (outcome === 'answered' && method.path !== predictionService.Predict.path) outcome = 'neutral';
      this.breaker.end(outcome, performance.now());
      this.pending--;
      if (this.isRetired && this.pending === 0) this.client.close();
    }
  }

  /** Closes the channel as soon as the calls that are under way have ended. */
  retire(): void {
    this.isRetired = true;
    if (this.pending === 0) this.client.close();
  }

  /** Closes the channel now; calls that are under way fail. */
  close(): void {
    this.client.close();
  }

  /** Another one answered where this one broke: so that was no fault of the call. */
  blame(): void {
    this.breaker.blame(performance.now());
  }

  /** A server that cannot be reached is the channel's business, which has a back-off of its own. */
  private outcomeOf(error: unknown): Outcome {
    if (!(error instanceof ServingError) || error.code === 'CANCELLED') return 'neutral';
    if (mayBreakAlone(error)) return 'neutral';
    if (error.code === 'DEADLINE_EXCEEDED') return 'failed';
    if (!error.unavailable) return 'answered';
    const state = this.client.getChannel().getConnectivityState(false);
    return state === connectivityState.READY ? 'failed' : 'neutral';
  }
}
