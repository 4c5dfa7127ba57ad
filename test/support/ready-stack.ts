import { type Api, ApiStack } from './api-stack';
import { photo } from './photos';
import { until } from './until';

/** A stack with one API process, once all of it is ready. */
export async function readyStack(env: NodeJS.ProcessEnv = {}): Promise<{ stack: ApiStack; api: Api }> {
  const stack = await ApiStack.create(env);
  await stack.modelServer.start();
  const api = await stack.startApi();
  await until(async () => (await api.get('/readyz')).status === 200, { what: 'the API to be ready' });
  return { stack, api };
}

/** The same photo as other bytes, and so another image: what follows a picture's end is not looked at. */
export function variant(name: string | number): Buffer {
  return Buffer.concat([photo('coffee'), Buffer.from(`variant ${name}`)]);
}
