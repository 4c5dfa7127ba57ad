import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from '@amend/logging';
import { status } from '@grpc/grpc-js';
import type { Flags } from '../flags.js';
import type { Metrics } from '../monitoring/metrics.js';
import { ServingStatus, statusOf } from '../serving-status.js';
import { errorBody } from './describe.js';
import { isOfForeignPage } from './foreign-page.js';
import { httpStatus } from './http-status.js';
import { RequestBodies } from './request-bodies.js';
import type { RestApi } from './rest-api.js';
import { type RestTarget, restTarget } from './rest-path.js';

/** How a call ended. */
interface Outcome {
  code: status;
  body: string;
}

interface Answer {
  code: number;
  body: string;
  type?: string;
}

const LARGEST_VERSION = 2n ** 63n - 1n;
const LATE = new ServingStatus(status.DEADLINE_EXCEEDED, 'Timed out waiting for the answer');
const GONE = new ServingStatus(status.CANCELLED, 'The client went away');
const HTML_404 =
  '<HTML><HEAD>\n<TITLE>404 Not Found</TITLE>\n</HEAD><BODY>\n<H1>Not Found</H1>\n</BODY></HTML>\n';

/** The REST side of the server. */
export class RestServer {
  private readonly server: Server;
  private readonly bodies = new RequestBodies();

  constructor(
    private readonly api: RestApi,
    private readonly flags: Flags,
    private readonly logger: Logger,
    private readonly metrics: Metrics | undefined,
  ) {
    const keepAliveTimeout = 65_000; // longer than the 60 s for which proxies keep an idle connection
    this.server = createServer(
      { keepAliveTimeout },
      (request, response) => void this.handle(request, response),
    );
  }

  /** @returns the port; undefined: REST is off, or has the port of gRPC @throws if it cannot be opened */
  async listen(): Promise<number | undefined> {
    const { host, rest_api_port: port, port: grpcPort } = this.flags;
    if (!port) return undefined;
    if (port === grpcPort) {
      this.logger.error({ port }, '--rest_api_port cannot be that of gRPC: there is no REST');
      return undefined;
    }
    this.server.listen(port === 'any' ? 0 : port, host);
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
    response.on('close', () => abandoned.abort(GONE));
    const timer = setTimeout(() => abandoned.abort(LATE), this.flags.rest_api_timeout_in_ms);
    const answer = await this.answer(request, abandoned.signal).catch((error: unknown) =>
      answerOf(this.failed(error)),
    );
    clearTimeout(timer);
    // One that goes on asking would otherwise be served until it is cut off.
    if (!request.complete || !this.server.listening) response.setHeader('Connection', 'close');
    response.writeHead(answer.code, {
      'Content-Type': answer.type ?? 'application/json',
      'Content-Length': Buffer.byteLength(answer.body),
      ...(this.flags.rest_api_enable_cors_support ? CORS_HEADERS : {}),
    });
    response.end(answer.body);
  }

  private async answer(request: IncomingMessage, abandoned: AbortSignal): Promise<Answer> {
    const { method, url = '/', headers } = request;
    const path = url.split('?')[0] ?? '/';
    if (isOfForeignPage(request, this.flags))
      return {
        code: 403,
        body: errorBody('This server answers its own machine, and no page of another site'),
      };
    if (this.metrics && method === 'GET' && path === this.metrics.path)
      return { code: 200, body: await this.metrics.page(), type: 'text/plain' };
    if (this.flags.rest_api_enable_cors_support && method === 'OPTIONS')
      return { code: /^https?:/.test(headers.origin ?? '') ? 200 : 400, body: '' };
    if (!/^\/v1\//i.test(path)) return { code: 404, body: HTML_404, type: 'text/html' };
    const target = restTarget(method, path);
    if (!target) return { code: 400, body: errorBody(`Malformed request: ${method} ${path}`) };
    if (BigInt(target.version ?? 0) > LARGEST_VERSION) return { code: 400, body: '' };
    const began = performance.now();
    const outcome = await this.call(target, request, abandoned);
    const { model = '', verb: api } = target;
    this.metrics?.answered({ model, api, entrypoint: 'REST', code: outcome.code, began });
    return answerOf(outcome);
  }

  private async call(target: RestTarget, request: IncomingMessage, signal: AbortSignal): Promise<Outcome> {
    try {
      const text = await this.bodies.read(request, signal);
      return { code: status.OK, body: await this.api.answer(target, text, signal) };
    } catch (error) {
      return this.failed(signal.aborted ? signal.reason : error);
    }
  }

  private failed(error: unknown): Outcome {
    if (!(error instanceof ServingStatus)) this.logger.error({ err: error }, 'request failed');
    const { code, message } = statusOf(error);
    return { code, body: errorBody(message) };
  }
}

const answerOf = ({ code, body }: Outcome): Answer => ({ code: httpStatus(code), body });

const CORS_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'POST, GET',
  'Access-Control-Allow-Headers': 'Content-Type',
};
