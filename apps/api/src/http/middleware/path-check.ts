import type { NextFunction, Request, Response } from 'express';
import { malformed } from '../../errors/api-error.js';

/** No name and no id holds a NUL, and PostgreSQL takes none. */
export function pathCheck(request: Request, _response: Response, next: NextFunction): void {
  if (request.path.includes('%00')) throw malformed('The path holds a NUL');
  next();
}
