import * as models from '../models.js';
import { model, type Route } from './route.js';

/** The models themselves. */
export const modelRoutes = {
  listModels: {
    method: 'get',
    path: '/v1/models',
    tag: 'Models',
    summary: 'All models',
    role: 'predict',
    status: 200,
    answer: models.modelListSchema,
  },
  createModel: {
    method: 'post',
    path: '/v1/models',
    tag: 'Models',
    summary: 'Make a model',
    role: 'admin',
    body: models.createModelSchema,
    status: 201,
    location: '/v1/models/{name}',
    answer: models.modelSchema,
  },
  getModel: {
    method: 'get',
    path: model,
    tag: 'Models',
    summary: 'A model',
    role: 'predict',
    status: 200,
    answer: models.modelSchema,
  },
  deleteModel: {
    method: 'delete',
    path: model,
    tag: 'Models',
    summary: 'Delete a model (not the default one) and all its versions',
    role: 'admin',
    status: 204,
  },
} as const satisfies Record<string, Route>;
