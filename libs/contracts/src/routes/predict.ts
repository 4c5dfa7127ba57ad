import * as predict from '../predict.js';
import { model, type Route } from './route.js';

const image = { files: ['image'] };

const classify = {
  method: 'post',
  tag: 'Predict',
  role: 'predict',
  query: predict.classifyQuerySchema,
  form: image,
  rawImage: true,
  status: 200,
  answer: predict.classifiedSchema,
} as const;

/** What is in an image, and what was said of it before. */
export const predictRoutes = {
  classify: {
    ...classify,
    path: '/v1/classify',
    summary:
      'Classify images with the default model; one image answers a Classification, several a ClassificationBatch',
  },
  classifyWithModel: {
    ...classify,
    path: `${model}/classify`,
    summary: 'Classify images with a named model',
  },
  listPredictions: {
    method: 'get',
    path: `${model}/predictions`,
    tag: 'Correct',
    summary: 'Predictions, newest first',
    role: 'annotate',
    query: predict.predictionsQuerySchema,
    status: 200,
    answer: predict.predictionListSchema,
  },
  getPrediction: {
    method: 'get',
    path: '/v1/predictions/{id}',
    tag: 'Correct',
    summary: "A prediction, its corrections, and its fix's way to live",
    role: 'predict',
    status: 200,
    answer: predict.predictionSchema,
  },
  getPredictionImage: {
    method: 'get',
    path: '/v1/predictions/{id}/image',
    tag: 'Correct',
    summary: 'The stored bytes, or a thumbnail',
    role: 'predict',
    query: predict.imageQuerySchema,
    status: 200,
    answer: 'image/*',
  },
  getImage: {
    method: 'get',
    path: '/v1/images/{sha256}',
    tag: 'Correct',
    summary: 'The stored bytes of an image by its hash, or a thumbnail',
    role: 'annotate',
    query: predict.imageQuerySchema,
    status: 200,
    answer: 'image/*',
  },
} as const satisfies Record<string, Route>;
