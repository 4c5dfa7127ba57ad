import * as auth from '../auth.js';
import type { Route } from './route.js';

/** Who is asking: sessions and keys. */
export const accessRoutes = {
  me: {
    method: 'get',
    path: '/v1/me',
    tag: 'Access',
    summary: 'Who is asking, and what they may do',
    role: 'public',
    status: 200,
    answer: auth.meSchema,
  },
  createSession: {
    method: 'post',
    path: '/v1/session',
    tag: 'Access',
    summary: 'Sign in with an API key or the token of a sign-in link; sets the session cookie',
    role: 'public',
    body: auth.createSessionSchema,
    status: 200,
    answer: auth.meSchema,
  },
  deleteSession: {
    method: 'delete',
    path: '/v1/session',
    tag: 'Access',
    summary: 'Sign out',
    role: 'public',
    status: 204,
  },
  listApiKeys: {
    method: 'get',
    path: '/v1/api-keys',
    tag: 'Access',
    summary: 'All API keys',
    role: 'admin',
    status: 200,
    answer: auth.apiKeyListSchema,
  },
  createApiKey: {
    method: 'post',
    path: '/v1/api-keys',
    tag: 'Access',
    summary: 'Make an API key; it is shown once',
    role: 'admin',
    body: auth.createApiKeySchema,
    status: 201,
    answer: auth.createdApiKeySchema,
  },
  revokeApiKey: {
    method: 'delete',
    path: '/v1/api-keys/{id}',
    tag: 'Access',
    summary: 'Revoke an API key and its sessions',
    role: 'admin',
    status: 204,
  },
} as const satisfies Record<string, Route>;
