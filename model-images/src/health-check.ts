import http from 'node:http';

/** The image's HEALTHCHECK: ends with 0 when the version that the image was made for answers, otherwise says why not. */
const { MODEL_NAME: model = '', MODEL_VERSION: version = '' } = process.env;
const address = `http://127.0.0.1:8501/v1/models/${encodeURIComponent(model)}/versions/${version}`;

function end(problem?: string): never {
  if (problem !== undefined) process.stdout.write(`${problem}\n`);
  process.exit(problem === undefined ? 0 : 1);
}

http
  .get(address, { timeout: 4_000 }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
    response.on('end', () => (text.includes('"AVAILABLE"') ? end() : end(text.trim())));
  })
  .on('timeout', () => end(`${address} does not answer`))
  .on('error', (error) => end(error.message));
