import { putScheduleSchema, scheduleSchema } from '../schedule.js';
import { model, type Route } from './route.js';

/** When a model learns by itself. */
export const scheduleRoutes = {
  getSchedule: {
    method: 'get',
    path: `${model}/schedule`,
    tag: 'Learn',
    summary: 'When to retrain, the next time and the last outcome',
    role: 'annotate',
    status: 200,
    answer: scheduleSchema,
  },
  putSchedule: {
    method: 'put',
    path: `${model}/schedule`,
    tag: 'Learn',
    summary: 'Change the schedule; what is left out stays as it is, and what GET answers is taken too',
    role: 'admin',
    body: putScheduleSchema,
    status: 200,
    answer: scheduleSchema,
  },
} as const satisfies Record<string, Route>;
