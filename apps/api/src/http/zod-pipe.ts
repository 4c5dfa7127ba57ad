import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { malformed, unprocessable } from '../errors/api-error.js';
import { isText } from './is-text.js';

const MISSING = 'is missing';

/** What zod says of values that no caller wrote: NaN and undefined. */
const inPlainWords: z.core.$ZodErrorMap = ({ code, input, path }) => {
  if (code !== 'invalid_type' || path?.length === 0) return undefined;
  if (input === undefined) return MISSING;
  return Number.isNaN(input) ? 'must be a number' : undefined;
};

/** Checks a body or query: `@Body(new ZodPipe(schema))`, `@Query(new ZodPipe(schema))`. */
@Injectable()
export class ZodPipe<T extends z.ZodType> implements PipeTransform<unknown, z.output<T>> {
  constructor(private readonly schema: T) {}

  transform(value: unknown, { type }: ArgumentMetadata): z.output<T> {
    if (value === undefined) return this.withoutBody();
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw malformed('The body must be a JSON object');
    if (!isText(value))
      throw unprocessable(
        `invalid_${type}`,
        'A text holds a NUL or half a character, which cannot be stored',
      );
    const parsed = this.schema.safeParse(type === 'query' ? withoutEmpty(value) : value, {
      error: inPlainWords,
    });
    if (parsed.success) return parsed.data;
    throw unprocessable(`invalid_${type}`, firstIssue(parsed.error.issues));
  }

  /** Where every field has a default, no body at all is as good as an empty object. */
  private withoutBody(): z.output<T> {
    const parsed = this.schema.safeParse({});
    if (parsed.success) return parsed.data;
    throw malformed('The request needs a JSON body, with Content-Type: application/json');
  }
}

/** `?cursor=` is what scripts send that have no cursor. */
function withoutEmpty(query: object): object {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

function firstIssue(issues: readonly z.core.$ZodIssue[]): string {
  const issue = deepest(issues[0] as z.core.$ZodIssue);
  const field = issue.path.map(String).join('.');
  return field ? `${field.slice(0, 80)}: ${issue.message}` : issue.message;
}

/** Of a union, the first complaint of the alternative that came nearest; where its fields are others, what the union says. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const [nearest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  const isOther = nearest.some(({ code, message }) => code === 'unrecognized_keys' || message === MISSING);
  const [first] = nearest;
  return isOther || !first ? issue : deepest(first);
}
