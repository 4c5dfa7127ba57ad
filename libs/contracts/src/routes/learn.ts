import { driftSchema } from '../drift.js';
import {
  createTrainingRunSchema,
  trainingRunListSchema,
  trainingRunSchema,
  trainingRunsQuerySchema,
} from '../training-runs.js';
import { model, type Route } from './route.js';

/** Training runs, and what they learn from. */
export const learnRoutes = {
  createTrainingRun: {
    method: 'post',
    path: `${model}/training-runs`,
    tag: 'Learn',
    summary: 'Learn from the corrections',
    role: 'admin',
    body: createTrainingRunSchema,
    status: 202,
    location: '/v1/training-runs/{id}',
    answer: trainingRunSchema,
  },
  getDrift: {
    method: 'get',
    path: `${model}/drift`,
    tag: 'Release',
    summary: 'How what the live version is asked now differs from what it was asked at first',
    role: 'annotate',
    status: 200,
    answer: driftSchema,
  },
  listTrainingRuns: {
    method: 'get',
    path: `${model}/training-runs`,
    tag: 'Learn',
    summary: 'The latest training runs, newest first',
    role: 'annotate',
    status: 200,
    query: trainingRunsQuerySchema,
    answer: trainingRunListSchema,
  },
  getTrainingRun: {
    method: 'get',
    path: '/v1/training-runs/{id}',
    tag: 'Learn',
    summary: 'A training run',
    role: 'annotate',
    status: 200,
    answer: trainingRunSchema,
  },
  trainingRunEvents: {
    method: 'get',
    path: '/v1/training-runs/{id}/events',
    tag: 'Learn',
    summary: 'Server-sent events: a TrainingRun at each change, until it ends',
    role: 'annotate',
    status: 200,
    answer: 'text/event-stream',
  },
  cancelTrainingRun: {
    method: 'post',
    path: '/v1/training-runs/{id}/cancel',
    tag: 'Learn',
    summary: 'Cancel a run that has not ended',
    role: 'admin',
    status: 200,
    answer: trainingRunSchema,
  },
} as const satisfies Record<string, Route>;
