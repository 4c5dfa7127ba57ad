import { healthReportSchema } from '../health.js';
import type { Route } from './route.js';

/** For whoever keeps Amend running. */
export const operateRoutes = {
  getHealth: {
    method: 'get',
    path: '/v1/health',
    tag: 'Operate',
    summary: 'How each part is; what does not answer within 2 seconds is told as such',
    role: 'admin',
    status: 200,
    answer: healthReportSchema,
  },
} as const satisfies Record<string, Route>;
