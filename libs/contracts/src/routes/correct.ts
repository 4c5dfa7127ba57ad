import { correctionSchema, createCorrectionSchema, onceHeadersSchema } from '../corrections.js';
import { exportQuerySchema, importedSchema, labelStudioSchema } from '../examples.js';
import { labelImagesSchema, labelListSchema, labelledSchema, labelsQuerySchema } from '../labels.js';
import { reviewListSchema, reviewQuerySchema } from '../review.js';
import * as undo from '../undo.js';
import { model, type Route } from './route.js';

/** Corrections, labelled images, review. */
export const correctRoutes = {
  createCorrection: {
    method: 'post',
    path: '/v1/predictions/{id}/corrections',
    tag: 'Correct',
    summary: 'Say what the image really shows (idempotent under an Idempotency-Key header)',
    role: 'annotate',
    headers: onceHeadersSchema,
    body: createCorrectionSchema,
    status: 201,
    answer: correctionSchema,
  },
  undoCorrection: {
    method: 'delete',
    path: '/v1/corrections/{id}',
    tag: 'Correct',
    summary: 'Undo a correction; its row stays, marked undone',
    role: 'annotate',
    status: 200,
    answer: correctionSchema,
  },
  undoCorrections: {
    method: 'post',
    path: `${model}/corrections/undo`,
    tag: 'Correct',
    summary: "Undo a person's or a period's corrections in one action; the next run learns without them",
    role: 'admin',
    body: undo.undoCorrectionsSchema,
    status: 200,
    answer: undo.undoneCorrectionsSchema,
  },
  listUndos: {
    method: 'get',
    path: `${model}/corrections/undo`,
    tag: 'Correct',
    summary: 'What was undone together, newest first, and who said how much of what stands',
    role: 'admin',
    status: 200,
    answer: undo.bulkUndoListSchema,
  },
  takeBackUndo: {
    method: 'post',
    path: `${model}/corrections/undo/{id}/take-back`,
    tag: 'Correct',
    summary: 'Let the corrections stand again that one action undid',
    role: 'admin',
    status: 200,
    answer: undo.undoneCorrectionsSchema,
  },
  listLabels: {
    method: 'get',
    path: `${model}/labels`,
    tag: 'Correct',
    summary: 'Labelled images, those said last first',
    role: 'annotate',
    query: labelsQuerySchema,
    status: 200,
    answer: labelListSchema,
  },
  labelImages: {
    method: 'post',
    path: `${model}/labels`,
    tag: 'Correct',
    summary: 'Say of many images at once what they show; all of it is recorded, or nothing',
    role: 'annotate',
    headers: onceHeadersSchema,
    body: labelImagesSchema,
    status: 201,
    answer: labelledSchema,
  },
  createExamples: {
    method: 'post',
    path: `${model}/examples`,
    tag: 'Correct',
    summary:
      'Labelled images without a prediction: images of one class, or an archive of folders named by class',
    role: 'annotate',
    form: { files: ['image'], oneFile: 'archive', fields: ['class'] },
    status: 201,
    answer: importedSchema,
  },
  exportExamples: {
    method: 'get',
    path: `${model}/export`,
    tag: 'Correct',
    summary:
      'Every labelled image: as folders, CSV, JSON lines or for Label Studio; what it gives can be imported',
    role: 'annotate',
    query: exportQuerySchema,
    status: 200,
    answer: ['application/gzip', 'text/csv', 'application/jsonl', labelStudioSchema],
  },
  review: {
    method: 'get',
    path: `${model}/review`,
    tag: 'Correct',
    summary: 'The ranked review queue; items are leased to the asker',
    role: 'annotate',
    query: reviewQuerySchema,
    status: 200,
    answer: reviewListSchema,
  },
} as const satisfies Record<string, Route>;
