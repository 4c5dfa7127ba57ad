import { healthService } from '@amend/serving-protocol';
import {
  type handleServerStreamingCall,
  type handleUnaryCall,
  type Server,
  type ServerWritableStream,
  status,
} from '@grpc/grpc-js';

interface Request {
  service: string;
}
interface Response {
  status: 'SERVING' | 'NOT_SERVING' | 'SERVICE_UNKNOWN';
}

const KNOWN = ['', 'ModelService', 'PredictionService'];

/** gRPC's health service: SERVING from the start, for the port opens only when models answer, until the server drains. */
export class Health {
  private serving = true;
  private readonly watchers = new Set<ServerWritableStream<Request, Response>>();

  addTo(server: Server): void {
    server.addService(healthService, { Check: this.check, Watch: this.watch });
  }

  /** Tells who watches, and lets them go: a stream that stays open would hold up the draining. */
  drain(): void {
    this.serving = false;
    for (const call of this.watchers) {
      call.write({ status: 'NOT_SERVING' });
      call.end();
    }
  }

  private readonly check: handleUnaryCall<Request, Response> = (call, callback) => {
    const answer = this.statusOf(call.request.service);
    if (answer === 'SERVICE_UNKNOWN') callback({ code: status.NOT_FOUND, details: 'unknown service' });
    else callback(null, { status: answer });
  };

  private readonly watch: handleServerStreamingCall<Request, Response> = (call) => {
    this.watchers.add(call);
    call.on('cancelled', () => this.watchers.delete(call));
    call.write({ status: this.statusOf(call.request.service) });
  };

  private statusOf(service: string): Response['status'] {
    if (!KNOWN.includes(service)) return 'SERVICE_UNKNOWN';
    return this.serving ? 'SERVING' : 'NOT_SERVING';
  }
}
