/** The keys under which answers are cached; those of one model start alike, so that they can be refreshed together. */
export const keys = {
  me: ['me'] as const,
  models: ['models'] as const,
  apiKeys: ['api-keys'] as const,
  health: ['health'] as const,
  readiness: ['readiness'] as const,
  model: (model: string) => ['model', model] as const,
  classes: (model: string) => ['model', model, 'classes'] as const,
  allLabels: (model: string) => ['model', model, 'labels'] as const,
  labels: (model: string, classId: string) => ['model', model, 'labels', classId] as const,
  predictions: (model: string) => ['model', model, 'predictions'] as const,
  predictionList: (model: string, corrected: boolean) =>
    ['model', model, 'predictions', corrected ? 'corrected' : 'all'] as const,
  reviews: ['review'] as const,
  review: (model: string, order: string, classId: string | null) =>
    ['review', model, order, classId] as const,
  runs: (model: string) => ['model', model, 'runs'] as const,
  versions: (model: string) => ['model', model, 'versions'] as const,
  version: (model: string, number: number | null) => ['model', model, 'versions', number] as const,
  releases: (model: string) => ['model', model, 'releases'] as const,
  drift: (model: string) => ['model', model, 'drift'] as const,
  undos: (model: string) => ['model', model, 'undos'] as const,
  gatePolicy: (model: string) => ['model', model, 'gate-policy'] as const,
  releasePolicy: (model: string) => ['model', model, 'release-policy'] as const,
  schedule: (model: string) => ['model', model, 'schedule'] as const,
  /** Each prediction that is asked for by itself. */
  eachPrediction: ['prediction'] as const,
  prediction: (id: string) => ['prediction', id] as const,
  run: (id: string) => ['run', id] as const,
  release: (id: string) => ['release', id] as const,
};
