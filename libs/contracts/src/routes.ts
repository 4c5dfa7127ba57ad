import { accessRoutes } from './routes/access.js';
import { classRoutes } from './routes/classes.js';
import { correctRoutes } from './routes/correct.js';
import { learnRoutes } from './routes/learn.js';
import { modelRoutes } from './routes/models.js';
import { operateRoutes } from './routes/operate.js';
import { predictRoutes } from './routes/predict.js';
import { releaseRoutes } from './routes/releases.js';
import type { Route } from './routes/route.js';
import { scheduleRoutes } from './routes/schedule.js';
import { versionRoutes } from './routes/versions.js';

export type { Route } from './routes/route.js';

/** Every call of the REST API by operation id: what the controllers, the OpenAPI document and the web client share. */
export const routes = {
  ...predictRoutes,
  ...correctRoutes,
  ...classRoutes,
  ...learnRoutes,
  ...versionRoutes,
  ...releaseRoutes,
  ...scheduleRoutes,
  ...modelRoutes,
  ...accessRoutes,
  ...operateRoutes,
} as const satisfies Record<string, Route>;
export type OperationId = keyof typeof routes;
