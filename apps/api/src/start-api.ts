import type { Server } from 'node:http';
import { giveSignsOfLife, type Logger } from '@amend/logging';
import type { Settings } from '@amend/settings';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { Authenticator } from './auth/authenticator.js';
import { answerBrokenRequests } from './errors/broken-requests.js';
import { compressAnswers } from './http/middleware/compress-answers.js';
import { originCheck } from './http/middleware/origin-check.js';
import { pathCheck } from './http/middleware/path-check.js';
import { requestLog } from './http/middleware/request-log.js';
import { securityHeaders } from './http/middleware/security-headers.js';
import { stalledUploads } from './http/middleware/stalled-uploads.js';
import { unreadBodies } from './http/middleware/unread-bodies.js';
import { NestLogger } from './platform/nest-logger.js';
import type { Queues } from './platform/queues.js';
import { LOGGER, QUEUES, SETTINGS } from './platform/tokens.js';
import { jobDashboard, QUEUES_PATH } from './queues/job-dashboard.js';
import { webFolder, webUi } from './web/web-ui.js';

/** In-flight requests get so long to finish once the process is told to stop. */
const DRAIN_MS = 10_000;

/** Longer than the 60 s for which proxies keep an idle connection: else one closes just as the next request is sent. */
const KEEP_ALIVE_MS = 65_000;

/** Starts the API process: serves until SIGTERM or until its supervisor is gone. */
export async function startApi(): Promise<void> {
  giveSignsOfLife();
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    bodyParser: false,
    abortOnError: false,
    logger: false,
  });
  const logger = app.get<Logger>(LOGGER);
  const settings = app.get<Settings>(SETTINGS);
  app.useLogger(new NestLogger(logger));
  const express = app.getHttpAdapter().getInstance();
  express.disable('x-powered-by');
  express.disable('etag');
  const server: Server = app.getHttpServer();
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  answerBrokenRequests(server, logger);
  app.use(stalledUploads(server), unreadBodies, requestLog(logger), securityHeaders);
  app.use(originCheck(settings), pathCheck, compressAnswers, webUi(webFolder));
  app.use(QUEUES_PATH, jobDashboard(app.get(Authenticator), app.get<Queues>(QUEUES)));
  await app.listen(settings.port, settings.host);
  stopOnRequest(app, server, logger);
  process.send?.({ type: 'ready' });
  logger.info({ host: settings.host, port: settings.port, auth: settings.auth }, 'listening');
}

function stopOnRequest(app: NestExpressApplication, server: Server, logger: Logger): void {
  let stopping = false;
  const stop = async (why: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ why }, 'stopping');
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const impatient = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    await app.close();
    clearInterval(idle);
    clearTimeout(impatient);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
  process.on('disconnect', () => void stop('the supervisor is gone'));
}
