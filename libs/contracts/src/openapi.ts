import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { errorSchema } from './error.js';
import { readably } from './openapi-schema.js';
import { type Route, routes } from './routes.js';

const retryAfter = {
  'Retry-After': { description: 'Seconds to wait', required: true, schema: { type: 'integer' as const } },
};

const location = {
  Location: { description: 'Where it is to be found', required: true, schema: { type: 'string' as const } },
};

const contentRange = {
  'Content-Range': {
    description: 'Which bytes, of how many',
    required: true,
    schema: { type: 'string' as const },
  },
};

/** What every call may be refused with, by status. */
const failures = {
  '400': failure('Malformed', 'Malformed'),
  '401': failure('NotSignedIn', 'Not signed in'),
  '403': failure('NotAllowed', 'Not allowed'),
  '404': failure('NotFound', 'No such thing'),
  '408': failure('TooSlow', 'The body stopped coming'),
  '409': failure('Conflict', 'In conflict with the state that the message names'),
  '410': failure('Gone', 'An old version has no files any more'),
  '413': failure('TooLarge', 'Too many bytes or pixels'),
  '415': failure('UnsupportedMedia', 'Not an image'),
  '422': failure('Impossible', 'Well formed but impossible'),
  '429': { ...failure('TooManyRequests', 'Too many requests'), headers: retryAfter },
  '431': failure('HeadTooLarge', 'Too long an address, or too large headers'),
  '503': { ...failure('Unavailable', 'Overloaded, or no model yet'), headers: retryAfter },
};

function failure(id: string, description: string) {
  return { id, ...json(description, errorSchema) };
}

/** The OpenAPI 3.1 document of the whole REST API, made from the route table. */
export function openApiDocument(version: string): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = { ...health };
  for (const [operationId, route] of Object.entries(routes) as [string, Route][]) {
    const path = paths[route.path] ?? {};
    path[route.method] = operation(operationId, route);
    paths[route.path] = path;
  }
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: {
      title: 'Amend',
      version,
      description: 'Image classification that learns from its corrections.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'Where this document comes from' }],
    tags: [...new Set(Object.values(paths).flatMap(tagsOf))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'amend_session',
          description: 'Of the page; its name begins with __Host- where people reach Amend by https',
        },
      },
    },
    security: [{}, { apiKey: [] }, { session: [] }],
  };
  return createDocument(document, { override: readably });
}

function tagsOf(path: ZodOpenApiPathsObject[string]): string[] {
  return Object.values(path).flatMap((operation: ZodOpenApiOperationObject) => operation.tags ?? []);
}

const partSchema = z.object({ ok: z.boolean(), problem: z.string().optional() }).meta({ id: 'PartState' });
const readinessSchema = z
  .object({ status: z.enum(['ready', 'not ready']), parts: z.record(z.string(), partSchema) })
  .meta({ id: 'Readiness' });

/** What is asked by machines, without any role: no part of the route table, which the rate limit is for. */
const health: ZodOpenApiPathsObject = {
  '/healthz': {
    get: machineOperation('alive', 'The process runs', {
      '200': json('It does', z.object({ status: z.literal('ok') }).meta({ id: 'Alive' })),
    }),
  },
  '/readyz': {
    get: machineOperation('ready', 'Database, queue, storage and the default model answer', {
      '200': json('They do', readinessSchema),
      '503': {
        ...json('Which do not', readinessSchema.extend(errorSchema.shape).meta({ id: 'NotReady' })),
        headers: retryAfter,
      },
    }),
  },
  '/metrics': {
    get: machineOperation('metrics', 'Metrics for Prometheus', {
      '200': {
        description: 'In its text format',
        content: { 'text/plain': { schema: { type: 'string' as const } } },
      },
    }),
  },
};

function machineOperation(
  operationId: string,
  summary: string,
  responses: ZodOpenApiOperationObject['responses'],
): ZodOpenApiOperationObject {
  return { operationId, tags: ['Health'], summary, security: [], responses };
}

function json(description: string, schema: z.ZodType) {
  return { description, content: { 'application/json': { schema } } };
}

/** What in a path is not just the id of something. */
const parameters: Record<string, z.ZodType> = {
  model: z.string().meta({ description: 'Its name', examples: ['default'] }),
  number: z
    .number()
    .int()
    .meta({ description: 'Of a version', examples: [1] }),
};

function operation(operationId: string, route: Route): ZodOpenApiOperationObject {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  const params = z.object(Object.fromEntries(names.map((name) => [name, parameters[name] ?? z.string()])));
  const requestParams = {
    ...(names.length > 0 && { path: params }),
    ...(route.query && { query: route.query }),
    ...(route.headers && { header: route.headers }),
  };
  return {
    operationId,
    tags: [route.tag],
    summary: route.summary,
    ...(route.role !== 'public' && {
      description: `With AUTH=required it needs the role ${route.role}, or one above it.`,
    }),
    ...(Object.keys(requestParams).length > 0 && { requestParams }),
    ...requestBody(route),
    responses: {
      [String(route.status)]: answer(route),
      ...(route.inParts && {
        '206': { ...answer(route), description: 'The part that Range asks for', headers: contentRange },
        '416': failure('NoSuchPart', 'It is shorter than where Range begins'),
      }),
      ...failures,
    },
  };
}

const text = { type: 'string' } as const;
const binary = { type: 'string', format: 'binary' } as const;

function requestBody(route: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (route.body) {
    const required = !route.body.safeParse({}).success; // no body at all is as good as an empty object
    return { requestBody: { required, content: { 'application/json': { schema: route.body } } } };
  }
  if (!route.form) return {};
  const properties = Object.fromEntries([
    ...route.form.files.map((name) => [name, { type: 'array', items: binary, minItems: 1 }] as const),
    ...(route.form.oneFile ? [[route.form.oneFile, binary] as const] : []),
    ...(route.form.fields ?? []).map((name) => [name, text] as const),
  ]);
  // Where a form may hold one thing alone, it holds that.
  const required = Object.keys(properties).length === 1 ? { required: Object.keys(properties) } : {};
  return {
    requestBody: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: { type: 'object', properties, ...required, additionalProperties: false },
        },
        ...(route.rawImage
          ? { 'application/octet-stream': { schema: binary }, 'image/*': { schema: binary } }
          : {}),
      },
    },
  };
}

function answer(route: Route) {
  const description = route.summary;
  if (route.answer === undefined) return { description };
  const contents = [route.answer].flat().map((one) => {
    if (one instanceof z.ZodType) return ['application/json', { schema: one }] as const;
    return [one, { schema: /^text\/|jsonl$/.test(one) ? text : binary }] as const;
  });
  return { description, ...(route.location && { headers: location }), content: Object.fromEntries(contents) };
}
