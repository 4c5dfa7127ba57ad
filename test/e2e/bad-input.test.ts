import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { ErrorBody, Prediction } from '@amend/contracts';
import { photo } from '../support/photos';
import { type Part, Product } from '../support/product';

const PROCESSES = ['supervisor', 'API', 'trainer', 'model server', 'PostgreSQL'] as const satisfies Part[];
const UNKNOWN = '01890000-0000-7000-8000-000000000000';
/** What the heap may still be growing to when measured for the first time. */
const GROWTH_BYTES = 60 * 2 ** 20;

/** The header of a PNG of 30,000 × 30,000 pixels, and no pixels. */
function hugePng(): Buffer {
  const ihdr = Buffer.from('IHDR\0\0\x75\x30\0\0\x75\x30\x08\x02\0\0\0', 'latin1');
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(checksum(ihdr));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\r', 'latin1');
  return Buffer.concat([signature, ihdr, crc]);
}

/** CRC-32 as PNG has it; node:zlib has one from Node 22 on. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

interface Answer {
  status: number;
  code: string | undefined;
  text: string;
}

describe('bad input', () => {
  let product: Product;
  let prediction: string;
  let pids: (number | undefined)[];

  beforeAll(async () => {
    product = Product.create();
    await product.start();
    prediction = (await product.classify(photo('coffee'))).id;
    pids = PROCESSES.map((part) => product.pid(part));
    expect(pids).not.toContain(undefined);
  });

  afterAll(() => product?.dispose());

  afterEach(async () => {
    expect(PROCESSES.map((part) => product.pid(part))).toEqual(pids);
    expect((await product.classify(photo('coffee'), '?store=false')).predictions[0]?.name).toBe('espresso');
  });

  const send = async (method: string, pathName: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(product.url + pathName, { method, ...init });
    const text = await response.text();
    const { error } = JSON.parse(text) as ErrorBody;
    if (response.status >= 400) expect(error).toMatchObject({ requestId: expect.any(String) });
    return { status: response.status, code: error?.code, text };
  };
  const image = (bytes: Uint8Array | string, field = 'image') => {
    const body = new FormData();
    body.append(field, new Blob([bytes as Uint8Array<ArrayBuffer>]), 'photo');
    return send('POST', '/v1/classify', { body });
  };
  const json = (method: string, pathName: string, body: unknown) =>
    send(method, pathName, {
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const correct = (body: unknown, id = prediction) => json('POST', `/v1/predictions/${id}/corrections`, body);

  const images: [string, () => Promise<Answer>, number, string][] = [
    ['an empty file', () => image(''), 400, 'empty_image'],
    ['a truncated photo', () => image(photo('coffee').subarray(0, 20_000)), 415, 'unsupported_image'],
    ['a PNG header of 30,000 × 30,000', () => image(hugePng()), 413, 'too_many_pixels'],
    ['SVG', () => image('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415, 'unsupported_image'],
    ['HTML', () => image('<!doctype html><p>x'), 415, 'unsupported_image'],
    ['25 MB', () => image(Buffer.alloc(25 * 2 ** 20, 1)), 413, 'too_many_bytes'],
    ['another field', () => image(photo('coffee'), 'file'), 400, 'wrong_field'],
    ['no body', () => send('POST', '/v1/classify'), 400, 'empty_image'],
    [
      'a form without an end',
      () =>
        send('POST', '/v1/classify', {
          headers: { 'content-type': 'multipart/form-data; boundary=x' },
          body: '--x\r\nContent-Disposition: form-data; name="image"; filename="a"\r\n\r\nabc',
        }),
      400,
      'malformed',
    ],
    ['top=0', () => send('POST', '/v1/classify?top=0'), 422, 'invalid_query'],
  ];
  const others: [string, () => Promise<Answer>, number, string][] = [
    [
      'a class name of 10,000 characters',
      () => correct({ newClass: 'x'.repeat(10_000) }),
      422,
      'invalid_body',
    ],
    ['a class that nobody knows', () => correct({ class: 'expresso' }), 422, 'unknown_class'],
    ['two corrections in one', () => correct({ class: 'espresso', none: true }), 422, 'invalid_body'],
    ['malformed JSON', () => correct('{"class":'), 400, 'malformed'],
    ['JSON that is no object', () => correct('[1,2]'), 400, 'malformed'],
    [
      'JSON nested without end',
      () => correct(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
      422,
      'invalid_body',
    ],
    ['an unknown prediction', () => correct({ none: true }, UNKNOWN), 404, 'not_found'],
    ['an id that is none', () => send('GET', '/v1/predictions/x'), 404, 'not_found'],
    ['an unknown run', () => send('GET', `/v1/training-runs/${UNKNOWN}`), 404, 'not_found'],
    ['an unknown release', () => send('GET', `/v1/releases/${UNKNOWN}`), 404, 'not_found'],
    ['an unknown correction', () => send('DELETE', `/v1/corrections/${UNKNOWN}`), 404, 'not_found'],
    ['an unknown model', () => send('POST', '/v1/models/nobody/classify'), 404, 'not_found'],
    [
      'an unknown version',
      () => json('POST', '/v1/models/default/releases', { version: 99 }),
      404,
      'not_found',
    ],
    ['an unknown address', () => send('GET', '/v1/nothing'), 404, 'not_found'],
    [
      'a run of an unknown kind',
      () => json('POST', '/v1/models/default/training-runs', { mode: 'x' }),
      422,
      'invalid_body',
    ],
    ['nothing to learn', () => json('POST', '/v1/models/default/training-runs', {}), 422, 'nothing_to_learn'],
  ];

  it.each([...images, ...others])('%s', async (_what, ask, status, code) => {
    expect(await ask()).toMatchObject({ status, code });
  });

  it('two corrections at the same time: both are kept, and the later one stands', async () => {
    const answers = await Promise.all([correct({ class: 'espresso' }), correct({ newClass: 'flat white' })]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const { corrections } = await product.get<Prediction>(`/v1/predictions/${prediction}`);
    expect(corrections.map(({ className }) => className).sort()).toEqual(['espresso', 'flat white']);
  });

  it('garbage on the model server: its connection is closed, nothing else', async () => {
    const [host, port] = product.servingAddress.split(':');
    const hello = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n';
    for (const bytes of ['GET / HTTP/1.1\r\n\r\n', `${hello}${'\xff'.repeat(64)}`, '\0'.repeat(4096)])
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), host);
        socket.on('error', () => undefined); // reset, which is one way to close it
        socket.on('close', () => resolve());
        socket.resume();
        socket.write(Buffer.from(bytes, 'latin1'), () => socket.end());
      });
  });

  it('memory stays flat', async () => {
    const round = async (requests: number) => {
      for (let sent = 0; sent < requests; )
        for (const [, ask, status] of images) {
          expect((await ask()).status).toBe(status);
          sent += 1;
        }
      return PROCESSES.map((part) => residentBytes(product.pid(part) as number));
    };
    const before = await round(50);
    let after = await round(200);
    // What leaks goes on growing; what only waits for the collector does not.
    const grows = () => after.some((bytes, i) => bytes - (before[i] as number) >= GROWTH_BYTES);
    for (let more = 0; more < 4 && grows(); more++) after = await round(50);
    PROCESSES.forEach((part, i) => {
      const grown = { part, bytes: (after[i] as number) - (before[i] as number) };
      expect(grown.bytes < GROWTH_BYTES ? 'flat' : grown).toBe('flat');
    });
  });
});

function residentBytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}
