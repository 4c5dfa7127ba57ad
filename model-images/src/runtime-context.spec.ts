import { existsSync, readFileSync } from 'node:fs';
import { modelServerEnvironment, modelServerNodeFlags } from '@amend/model-server';
import { packageClosure } from './package-closure.js';
import { runtimeContext } from './runtime-context.js';

const dockerfile = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8');

describe('the runtime image', () => {
  it('has the packages that the model server needs, each where Node finds it', () => {
    const places = packageClosure(process.cwd(), ['@amend/model-server']).map(({ place }) => place);
    expect(places).toEqual(
      expect.arrayContaining(['node_modules/@amend/images', 'node_modules/onnxruntime-node']),
    );
    expect(places).not.toContain('node_modules/jest');
    expect(() => packageClosure(process.cwd(), ['no-such-package'])).toThrow('is not installed');
  });

  it('has the programs that the Dockerfile runs, and native code of its own architecture alone', () => {
    const { files, hash } = runtimeContext(process.cwd());
    const paths = files.map(({ path }) => `/${path}`);
    const programs = [...dockerfile.matchAll(/"(\/amend\/[^"]+\.js)"/g)].map(
      ([, program]) => program as string,
    );
    expect(programs).toHaveLength(2);
    expect(paths).toEqual(expect.arrayContaining(programs));
    expect(
      paths.filter((path) => path.includes('/bin/napi-') && !path.includes(`/linux/${process.arch}/`)),
    ).toEqual([]);
    expect(runtimeContext(process.cwd()).hash).toBe(hash);
    for (const file of files) if ('file' in file) expect(existsSync(file.file)).toBe(true);
  });

  it('starts the model server as npm start does', () => {
    for (const flag of modelServerNodeFlags) expect(dockerfile).toContain(`"${flag}"`);
    for (const [name, value] of Object.entries(modelServerEnvironment))
      expect(dockerfile).toContain(`${name}=${value}`);
  });
});
