import type { Logger } from '@amend/logging';
import type { ModelSpec } from '@amend/serving-protocol';
import { type handleUnaryCall, status } from '@grpc/grpc-js';
import type { Metrics } from '../monitoring/metrics.js';
import { ServingStatus, shortened, statusOf } from '../serving-status.js';

/**
 * Makes gRPC handlers of functions. The signal that these get is aborted when the client cancelled or its deadline passed.
 * A ServingStatus becomes the answer's status; any other error is INTERNAL, and logged.
 *
 * @param metrics where the calls are counted, if they are
 */
export const unaryHandlers =
  (logger: Logger, metrics?: Metrics) =>
  <Request extends { modelSpec?: ModelSpec | null } | object, Response>(
    api: string,
    answer: (request: Request, signal: AbortSignal) => Promise<Response>,
  ): handleUnaryCall<Request, Response> =>
  (call, callback) => {
    const began = performance.now();
    const abandoned = new AbortController();
    let answered = false;
    call.on('cancelled', () => {
      // grpc-js also says so when an answered call ends.
      if (!answered) abandoned.abort();
    });
    const count = (code: status) => {
      if (!metrics) return;
      const spec = 'modelSpec' in call.request ? call.request.modelSpec : undefined;
      metrics.answered({ model: spec?.name ?? '', api, entrypoint: 'GRPC', code, began });
    };
    answer(call.request, abandoned.signal).then(
      (response) => {
        answered = true;
        count(status.OK);
        callback(null, response);
      },
      (error: unknown) => {
        answered = true;
        if (!(error instanceof ServingStatus)) logger.error({ err: error, api }, 'call failed');
        const { code, message } = statusOf(error);
        count(code);
        callback({ code, details: shortened(message) });
      },
    );
  };
