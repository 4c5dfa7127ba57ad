import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from '@amend/logging';
import { status } from '@grpc/grpc-js';
import type { Metrics } from '../monitoring/metrics.js';
import { ServingStatus } from '../serving-status.js';
import { errorBody } from './describe.js';
import { httpStatus } from './http-status.js';
import { RequestBodies } from './request-bodies.js';
import type { RestApi } from './rest-api.js';
import { type RestTarget, restTarget } from './rest-path.js';

export interface RestOptions {
  timeoutMs: number;
  cors: boolean;
  /** Where the metrics page is, if there is one. */
  metrics: { path: string; metrics: Metrics } | undefined;
}

interface Answer {
  code: number;
  body: string;
  type?: string;
}

const LARGEST_VERSION = 2n ** 63n - 1n;
const LATE = new ServingStatus(status.DEADLINE_EXCEEDED, 'Timed out waiting for the answer');
const HTML_404 =
  '<HTML><HEAD>\n<TITLE>404 Not Found</TITLE>\n</HEAD><BODY>\n<H1>Not Found</H1>\n</BODY></HTML>\n';

/** The REST side of the server. */
export class RestServer {
  private readonly server: Server;
  private readonly bodies = new RequestBodies();

  constructor(
    private readonly api: RestApi,
    private readonly options: RestOptions,
    private readonly logger: Logger,
  ) {
    const keepAliveTimeout = 65_000; // longer than the 60 s for which proxies keep an idle connection
    this.server = createServer(
      { keepAliveTimeout },
      (request, response) => void this.handle(request, response),
    );
  }

  /** @returns the port @throws if it cannot be opened */
  async listen(host: string, port: number): Promise<number> {
    this.server.listen(port, host);
    await once(this.server, 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  /** Takes no more requests and settles when those that were taken are answered, or the time is over. */
  async drain(seconds: number): Promise<void> {
    if (!this.server.listening) return;
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeIdleConnections();
    const force = setTimeout(() => this.server.closeAllConnections(), seconds * 1000);
    await closed;
    clearTimeout(force);
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const abandoned = new AbortController();
    response.on('close', () => abandoned.abort());
    const timer = setTimeout(() => abandoned.abort(LATE), this.options.timeoutMs);
    const answer = await this.answer(request, abandoned.signal).catch((error: unknown) =>
      this.failure(error),
    );
    clearTimeout(timer);
    // One that goes on asking would otherwise be served until it is cut off.
    if (!request.complete || !this.server.listening) response.setHeader('Connection', 'close');
    response.writeHead(answer.code, {
      'Content-Type': answer.type ?? 'application/json',
      'Content-Length': Buffer.byteLength(answer.body),
      ...(this.options.cors ? CORS_HEADERS : {}),
    });
    response.end(answer.body);
  }

  private async answer(request: IncomingMessage, abandoned: AbortSignal): Promise<Answer> {
    const { method, url = '/', headers } = request;
    const path = url.split('?')[0] ?? '/';
    const { metrics, cors } = this.options;
    if (metrics && method === 'GET' && path === metrics.path)
      return { code: 200, body: await metrics.metrics.page(), type: 'text/plain' };
    if (cors && method === 'OPTIONS')
      return { code: /^https?:/.test(headers.origin ?? '') ? 200 : 400, body: '' };
    if (!path.startsWith('/v1/') && path !== '/v1') return { code: 404, body: HTML_404, type: 'text/html' };
    const target = restTarget(method, path);
    if (!target) return { code: 400, body: errorBody(`Malformed request: ${method} ${path}`) };
    if (BigInt(target.version ?? 0) > LARGEST_VERSION) return { code: 400, body: '' };
    const began = performance.now();
    const [code, answer] = await this.call(target, request, abandoned);
    const { model = '', verb: api } = target;
    metrics?.metrics.answered({ model, api, entrypoint: 'REST', code, began });
    return answer;
  }

  private async call(
    target: RestTarget,
    request: IncomingMessage,
    signal: AbortSignal,
  ): Promise<[status, Answer]> {
    try {
      const body = await this.bodies.read(request, signal);
      return [status.OK, { code: 200, body: await this.api.answer(target, body, signal) }];
    } catch (error) {
      const failure: unknown = signal.reason === LATE ? LATE : error;
      const code = failure instanceof ServingStatus ? failure.code : status.INTERNAL;
      return [code, this.failure(failure)];
    }
  }

  private failure(error: unknown): Answer {
    if (!(error instanceof ServingStatus)) this.logger.error({ err: error }, 'request failed');
    const code = error instanceof ServingStatus ? error.code : status.INTERNAL;
    const message = error instanceof Error ? error.message : String(error);
    return { code: httpStatus(code), body: errorBody(message) };
  }
}

const CORS_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'POST, GET',
  'Access-Control-Allow-Headers': 'Content-Type',
};
