// A load generator light enough to share two cores with what it measures: kept-alive connections, nothing encoded.
import { randomBytes } from 'node:crypto';
import http from 'node:http';

const BOUNDARY = 'amend-bench-boundary';
const HEAD = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="image"; filename="p.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
const TAIL = `\r\n--${BOUNDARY}--\r\n`;
const JPEG_START = 2;

/** A form with one photo that nobody has seen before: a comment in the JPEG makes each a file of its own, to be stored. */
function form(jpeg) {
  const text = randomBytes(16);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, text.length + 2]), text]);
  return Buffer.concat([
    Buffer.from(HEAD),
    jpeg.subarray(0, JPEG_START),
    comment,
    jpeg.subarray(JPEG_START),
    Buffer.from(TAIL),
  ]);
}

/**
 * Posts the photos in turn until `count` answers have come, `concurrency` at once.
 * @returns {Promise<{ perSecond: number, latencies: number[], failed: number }>} of the good answers; latencies in milliseconds
 */
export async function load({ url, photos, count, concurrency }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: concurrency });
  const latencies = [];
  let failed = 0;
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < count) {
        const body = form(photos[next++ % photos.length]);
        const sent = performance.now();
        const ok = await post(url, body, agent);
        if (ok) latencies.push(performance.now() - sent);
        else failed++;
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: latencies.length / seconds, latencies, failed };
}

function post(url, body, agent) {
  return new Promise((resolve) => {
    const headers = {
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'content-length': body.length,
    };
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200));
    });
    request.on('error', () => resolve(false));
    request.end(body);
  });
}
