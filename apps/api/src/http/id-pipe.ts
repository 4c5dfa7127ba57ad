import type { PipeTransform } from '@nestjs/common';
import { notFound } from '../errors/api-error.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** `@Param('id', new IdPipe('prediction'))`: what is no UUID names nothing, so it is 404 as any unknown id is. */
export class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly thing: string) {}

  transform(value: string): string {
    if (!isUuid(value)) throw notFound(this.thing, value);
    return value.toLowerCase();
  }
}
