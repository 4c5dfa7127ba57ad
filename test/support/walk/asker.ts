import type { ErrorBody } from '@amend/contracts';

export interface Reply<T> {
  status: number;
  body: T & Partial<ErrorBody>;
}

/** What a refusal may be called, as docs/using-the-api.md and openapi.json have it. */
const REFUSED = [403, 404, 409, 422];

/** Somebody with a key, who never takes an answer that nobody should get. */
export class Asker {
  constructor(
    readonly name: string,
    readonly admin: boolean,
    private readonly key: string,
    private readonly url: () => string,
  ) {}

  /** @throws Error where it is neither done nor refused for a reason that has a name */
  async ask<T>(method: string, pathName: string, body?: unknown, headers = {}): Promise<Reply<T>> {
    const isJson = body !== undefined && !(body instanceof FormData) && !(body instanceof Uint8Array);
    const response = await fetch(this.url() + pathName, {
      method,
      headers: {
        authorization: `Bearer ${this.key}`,
        ...(isJson && { 'content-type': 'application/json' }),
        ...(body instanceof Uint8Array && { 'content-type': 'application/octet-stream' }),
        ...headers,
      },
      ...(body !== undefined && { body: (isJson ? JSON.stringify(body) : body) as string }),
    });
    const text = await response.text();
    const json = /^application\/json(;|$)/.test(response.headers.get('content-type') ?? '');
    const answer = (json ? JSON.parse(text) : text) as Reply<T>['body'];
    const { status } = response;
    const refused = REFUSED.includes(status) || answer.error?.code === 'no_model';
    if (status >= 300 && !(refused && answer.error?.code && answer.error.requestId))
      throw new Error(`${method} ${pathName} ${JSON.stringify(body)}: ${status} ${text}`);
    return { status, body: answer };
  }

  /** @throws Error where it is refused */
  async get<T>(pathName: string): Promise<T> {
    const { status, body } = await this.ask<T>('GET', pathName);
    if (status !== 200) throw new Error(`GET ${pathName}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Everything of a list, page by page. */
  async all<T>(pathName: string, limit: number): Promise<T[]> {
    const items: T[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const sign = pathName.includes('?') ? '&' : '?';
      const page: { items: T[]; nextCursor: string | null } = await this.get(
        `${pathName}${sign}limit=${limit}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      if (page.items.length > limit) throw new Error(`${pathName} gives ${page.items.length} of ${limit}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }
}
