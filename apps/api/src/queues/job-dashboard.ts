import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Authenticator } from '../auth/authenticator.js';
import { forbidden, unauthorized } from '../errors/api-error.js';
import type { Queues } from '../platform/queues.js';

export const QUEUES_PATH = '/queues';

/** The job queues' own page, for admins. It is loaded when the first of them asks for it: 10 MB that few ever need. */
export function jobDashboard(authenticator: Authenticator, queues: Queues): RequestHandler {
  let dashboard: Promise<RequestHandler> | undefined;
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    try {
      const caller = await authenticator.identify(request);
      if (!caller) throw unauthorized('Sign in first');
      if (caller.role !== 'admin') throw forbidden(`This needs the role admin, and yours is ${caller.role}`);
      allowBase(response);
      dashboard ??= load(queues);
      (await dashboard)(request, response, next);
    } catch (error) {
      next(error);
    }
  };
}

/** Its page finds its scripts by a <base>, which no other page of ours has. */
function allowBase(response: Response): void {
  const name = 'Content-Security-Policy';
  response.setHeader(name, String(response.getHeader(name)).replace("base-uri 'none'", "base-uri 'self'"));
}

async function load(queues: Queues): Promise<RequestHandler> {
  const [{ createBullBoard }, { BullMQAdapter }, { ExpressAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/express'),
  ]);
  const serverAdapter = new ExpressAdapter();
  serverAdapter.setBasePath(QUEUES_PATH);
  createBullBoard({
    // Jobs carry ids only, and PostgreSQL decides what is done: there is nothing to change here.
    queues: Object.values(queues).map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter,
    options: { uiConfig: { boardTitle: 'Amend: job queues' } },
  });
  return serverAdapter.getRouter() as RequestHandler;
}
