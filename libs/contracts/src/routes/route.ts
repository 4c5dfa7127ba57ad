import type { z } from 'zod';
import type * as auth from '../auth.js';

type Answer = z.ZodType | string;

export interface Route {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  /** Another path that is answered as well, and not described. */
  alias?: string;
  tag: string;
  summary: string;
  /** The least role that may call it, where AUTH=required. */
  role: auth.Role | 'public';
  query?: z.ZodObject;
  /** Headers of its own. */
  headers?: z.ZodObject;
  body?: z.ZodType;
  /** Names of the multipart file and text fields, where the body is a form; of `oneFile` it holds one at most. */
  form?: { files: string[]; oneFile?: string; fields?: string[] };
  /** Also takes the bytes of one image as the whole body. */
  rawImage?: boolean;
  status: number;
  /** Where what it makes is to be found: a path with names of fields of the answer. */
  location?: string;
  /** A schema; or the content type of a body that is no JSON; or several of both; or nothing (204). */
  answer?: Answer | Answer[];
  /** A part of it may be asked for, by `Range`. */
  inParts?: boolean;
}

/** What belongs to a model. */
export const model = '/v1/models/{model}';
