// Writes what is generated from the contracts and kept in the repository: openapi.json and the web client's types.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setUp } from './setup.mjs';

setUp();
const { openApiDocument } = await import('@amend/contracts/openapi');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync('openapi.json', `${JSON.stringify(openApiDocument(version), null, 2)}\n`);
execFileSync(
  process.execPath,
  [
    'node_modules/openapi-typescript/bin/cli.js',
    'openapi.json',
    '-o',
    'apps/web/src/api/schema.generated.ts',
    '--alphabetize',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
