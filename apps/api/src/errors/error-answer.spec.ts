import { Prisma } from '@amend/db';
import { ImageError } from '@amend/images';
import { BadRequestException, InternalServerErrorException } from '@nestjs/common';
import { ApiError } from './api-error.js';
import { errorAnswer } from './error-answer.js';

const bodyParser = (status: number) => Object.assign(new Error('too large'), { status, expose: true });
const s3 = (message: string) => Object.assign(new Error(message), { $metadata: {} });
const sql = (code: unknown) => Object.assign(new Error('of PostgreSQL'), { code });
const system = (code: string, message: string) => Object.assign(new Error(message), { code });
const driver = (kind: string, originalCode?: string) =>
  Object.assign(new Error(kind), { name: 'DriverAdapterError', cause: { kind, originalCode } });
const prisma = (code: string, driverAdapterError?: Error) =>
  new Prisma.PrismaClientKnownRequestError('of Prisma', {
    code,
    clientVersion: '',
    meta: { driverAdapterError },
  });

describe('errorAnswer', () => {
  it.each([
    [new ApiError(418, 'teapot', 'short and stout'), 418, 'teapot'],
    [new ImageError('empty_image', ''), 400, 'empty_image'],
    [new ImageError('too_many_bytes', ''), 413, 'too_many_bytes'],
    [new ImageError('too_many_pixels', ''), 413, 'too_many_pixels'],
    [new ImageError('unsupported_image', ''), 415, 'unsupported_image'],
    [new ImageError('image_timeout', ''), 422, 'image_timeout'],
    [new ImageError('overloaded', ''), 503, 'overloaded'],
    [new BadRequestException('no JSON'), 400, 'malformed'],
    [bodyParser(413), 413, 'too_many_bytes'],
    [bodyParser(415), 415, 'unsupported_media_type'],
    [sql('57P01'), 503, 'database_unavailable'],
    [sql('08006'), 503, 'database_unavailable'],
    [sql('53300'), 503, 'database_unavailable'],
    [sql('25P03'), 503, 'database_unavailable'],
    [sql('23505'), 500, 'internal'],
    [sql(404), 500, 'internal'],
    [sql('404'), 500, 'internal'],
    [sql(40001), 500, 'internal'],
    [sql('53_MISSING'), 500, 'internal'],
    [driver('ConnectionClosed'), 503, 'database_unavailable'],
    [driver('postgres', '57P01'), 503, 'database_unavailable'],
    [driver('postgres', '42601'), 500, 'internal'],
    [prisma('P2010', driver('ConnectionClosed')), 503, 'database_unavailable'],
    [prisma('P2010', driver('postgres', '57014')), 503, 'database_unavailable'],
    [prisma('P2028'), 503, 'database_unavailable'],
    [prisma('P2025'), 404, 'not_found'],
    [prisma('P2002', driver('UniqueConstraintViolation', '23505')), 409, 'conflict'],
    [prisma('P2010', driver('postgres', '42601')), 500, 'internal'],
    [system('ECONNREFUSED', ''), 503, 'database_unavailable'],
    [system('EAI_AGAIN', 'getaddrinfo EAI_AGAIN database'), 503, 'database_unavailable'],
    [system('EHOSTUNREACH', 'connect EHOSTUNREACH 10.0.0.1:5432'), 503, 'database_unavailable'],
    [Object.assign(new Error('secret'), { code: 'ENOSPC', syscall: 'write' }), 503, 'storage_full'],
    [Object.assign(new Error('secret'), { code: 'EACCES', syscall: 'open' }), 500, 'internal'],
    [Object.assign(bodyParser(404), { code: 'ENOENT', syscall: 'stat' }), 500, 'internal'],
    [new Error('connect ECONNREFUSED 127.0.0.1:5432'), 503, 'database_unavailable'],
    [s3('connect ECONNREFUSED 127.0.0.1:9000'), 503, 'storage_unavailable'],
    [new InternalServerErrorException('secret'), 500, 'internal'],
    [new Error('secret'), 500, 'internal'],
    ['secret', 500, 'internal'],
    [undefined, 500, 'internal'],
  ])('%p', (error, status, code) => {
    const answer = errorAnswer(error);
    expect(answer).toMatchObject({ status, code });
    expect(answer.message).not.toContain('secret');
  });

  it('says how much is taken, in words', () => {
    const { message } = errorAnswer(Object.assign(bodyParser(413), { limit: 20 * 2 ** 20 }));
    expect(message).toBe('At most 20 MB are taken');
  });

  it('says of a body that is no JSON what it should be', () => {
    const broken = Object.assign(new SyntaxError('Unexpected end of JSON input'), {
      status: 400,
      expose: true,
    });
    const { message } = errorAnswer(broken);
    expect(message).toBe('The body must be a JSON object: Unexpected end of JSON input');
  });

  it('asks to come back later while the database is away', () => {
    expect(errorAnswer(sql('57P03')).retryAfterSeconds).toBeGreaterThan(0);
  });
});
