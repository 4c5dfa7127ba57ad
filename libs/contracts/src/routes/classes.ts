import * as classes from '../classes.js';
import { model, type Route } from './route.js';

/** The classes of a model. */
export const classRoutes = {
  listClasses: {
    method: 'get',
    path: `${model}/classes`,
    tag: 'Classes',
    summary: 'Classes, by name; with query, best matches first',
    role: 'predict',
    query: classes.classesQuerySchema,
    status: 200,
    answer: classes.classListSchema,
  },
  createClass: {
    method: 'post',
    path: `${model}/classes`,
    tag: 'Classes',
    summary: 'Make a class',
    role: 'annotate',
    body: classes.createClassSchema,
    status: 201,
    answer: classes.classSchema,
  },
  updateClass: {
    method: 'patch',
    path: `${model}/classes/{classId}`,
    tag: 'Classes',
    summary: 'Rename, retire or bring back a class; shows at once, with no retraining',
    role: 'annotate',
    body: classes.updateClassSchema,
    status: 200,
    answer: classes.classSchema,
  },
  mergeClass: {
    method: 'post',
    path: `${model}/classes/{classId}/merge`,
    tag: 'Classes',
    summary:
      'Make a class part of another one, which is answered: labels, future corrections and scores follow at once; PATCH with status active takes it back',
    role: 'annotate',
    body: classes.mergeClassSchema,
    status: 200,
    answer: classes.classSchema,
  },
  splitClass: {
    method: 'post',
    path: `${model}/classes/{classId}/split`,
    tag: 'Classes',
    summary: 'Send the images of a class back to review, to be told apart; until then their labels stand',
    role: 'annotate',
    body: classes.splitClassSchema,
    status: 200,
    answer: classes.classSplitSchema,
  },
} as const satisfies Record<string, Route>;
