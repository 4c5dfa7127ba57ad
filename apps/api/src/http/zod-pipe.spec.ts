import {
  classifyQuerySchema,
  createCorrectionSchema,
  createReleaseSchema,
  createTrainingRunSchema,
  putScheduleSchema,
} from '@amend/contracts';
import type { ArgumentMetadata } from '@nestjs/common';
import type { z } from 'zod';
import type { ApiError } from '../errors/api-error.js';
import { ZodPipe } from './zod-pipe.js';

const body: ArgumentMetadata = { type: 'body' };
function refused(schema: z.ZodType, value: unknown, metadata = body): ApiError {
  try {
    new ZodPipe(schema).transform(value, metadata);
  } catch (error) {
    return error as ApiError;
  }
  throw new Error('was accepted');
}

const ONE_OF = 'A correction is one of {"class": "a name or id"}, {"newClass": "a name"} and {"none": true}';

describe('ZodPipe', () => {
  it('passes on what the schema makes of the value', () => {
    const query = new ZodPipe(classifyQuerySchema).transform({ top: '3' }, { type: 'query' });
    expect(query).toEqual({ top: 3, store: true });
  });

  it('takes an empty parameter of a query for none, and a yes or no in any case', () => {
    const query = new ZodPipe(classifyQuerySchema).transform({ top: '', store: 'False' }, { type: 'query' });
    expect(query).toEqual({ top: 5, store: false });
    expect(refused(classifyQuerySchema, { store: '0' }, { type: 'query' }).status).toBe(422);
  });

  it('takes no body for an empty one where every field has a default', () => {
    expect(new ZodPipe(createTrainingRunSchema).transform(undefined, body)).toEqual({
      mode: 'head',
      release: 'auto',
      worker: 'any',
    });
  });

  it.each([undefined, null, [], 5, 'text'])('refuses %p for a body as malformed', (value) => {
    expect(refused(createCorrectionSchema, value)).toMatchObject({ status: 400, code: 'malformed' });
  });

  it.each([
    [{ class: 5 }, 'class: Invalid input: expected string, received number'],
    [{ none: false }, 'none: Invalid input: expected true'],
    [{ newClass: ' ' }, 'newClass: a class needs a name'],
    [{ class: 'a', none: true }, ONE_OF],
    [{ klass: 'a' }, ONE_OF],
    [{}, ONE_OF],
    [{ class: 'a\0' }, 'A text holds a NUL or half a character, which cannot be stored'],
    [{ newClass: 'a\ud800' }, 'A text holds a NUL or half a character, which cannot be stored'],
  ])('refuses %j as impossible, and names the field', (value, message) => {
    expect(refused(createCorrectionSchema, value)).toMatchObject({
      status: 422,
      code: 'invalid_body',
      message,
    });
  });

  it('says in plain words what is missing, and what is no number', () => {
    expect(refused(createReleaseSchema, {}).message).toBe('version: is missing');
    expect(refused(classifyQuerySchema, { top: 'x' }, { type: 'query' }).message).toBe(
      'top: must be a number',
    );
  });

  it('takes a schedule that was got, and switches one on that has a time', () => {
    const put = (value: object) => new ZodPipe(putScheduleSchema).transform(value, body);
    const got = {
      ...put({}),
      nextAt: null,
      lastOutcome: { at: '2026-01-01T00:00:00Z', says: '', runId: null },
    };
    expect(put(got)).toEqual(put({}));
    expect(put({ minimumCorrections: 3, quietHours: null })).toEqual({
      minimumCorrections: 3,
      quietHours: null,
    });
    expect(put({ cron: '0 4 * * *' }).enabled).toBe(true);
    expect(put({ cron: '0 4 * * *', enabled: false }).enabled).toBe(false);
    expect(refused(putScheduleSchema, { minimum: 3 })).toMatchObject({
      message: 'Unrecognized key: "minimum"',
    });
  });

  it('refuses an impossible query as 422', () => {
    expect(refused(classifyQuerySchema, { top: '0' }, { type: 'query' })).toMatchObject({
      status: 422,
      code: 'invalid_query',
    });
  });
});
