import { versionDetailSchema, versionListSchema, versionsQuerySchema } from '../versions.js';
import { model, type Route } from './route.js';

/** Versions and their files. */
export const versionRoutes = {
  listVersions: {
    method: 'get',
    path: `${model}/versions`,
    tag: 'Release',
    summary: 'Versions, newest first',
    role: 'predict',
    query: versionsQuerySchema,
    status: 200,
    answer: versionListSchema,
  },
  getVersion: {
    method: 'get',
    path: `${model}/versions/{number}`,
    tag: 'Release',
    summary: 'A version with its class list',
    role: 'predict',
    status: 200,
    answer: versionDetailSchema,
  },
  getVersionOnnx: {
    method: 'get',
    path: `${model}/versions/{number}/model.onnx`,
    tag: 'Release',
    summary: 'The model file',
    role: 'predict',
    status: 200,
    answer: 'application/octet-stream',
    inParts: true,
  },
  getVersionSavedModel: {
    method: 'get',
    path: `${model}/versions/{number}/saved-model.tar.gz`,
    tag: 'Release',
    summary: 'The model for TensorFlow and TensorFlow Serving, in a folder named by its version',
    role: 'predict',
    status: 200,
    answer: 'application/gzip',
  },
  getVersionTfjs: {
    method: 'get',
    path: `${model}/versions/{number}/tfjs.tar.gz`,
    tag: 'Release',
    summary: 'The model for TensorFlow.js, with its classes; 409 for a version in int8',
    role: 'predict',
    status: 200,
    answer: 'application/gzip',
  },
  getVersionReport: {
    method: 'get',
    path: `${model}/versions/{number}/report`,
    tag: 'Release',
    summary: 'What it learned from, what was measured, what the gate said',
    role: 'predict',
    status: 200,
    answer: 'text/markdown',
  },
} as const satisfies Record<string, Route>;
