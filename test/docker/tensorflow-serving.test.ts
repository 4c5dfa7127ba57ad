import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readManifest } from '@amend/bundles';
import { colourClassifier } from '../integration/model-server/tiny-model';
import { ContainerStack } from './container-stack';
import { docker, imageWith } from './docker-command';
import { noDocker } from './docker-daemon';

const missing = noDocker();

/** Word for word what the image of TensorFlow Serving starts. */
const ENTRYPOINT = `#!/bin/bash

tensorflow_model_server --port=8500 --rest_api_port=8501 \\
--model_name=\${MODEL_NAME} --model_base_path=\${MODEL_BASE_PATH}/\${MODEL_NAME} \\
"$@"
`;
/** In the place of its program: wants the layout that it wants, and serves with Amend's own server what is known here. */
const STAND_IN = `#!/usr/local/bin/node
const fs = require('fs'), path = require('path');
const flag = (name) => process.argv.find((each) => each.startsWith('--' + name + '='))?.split('=')[1];
const base = flag('model_base_path');
const versions = fs.readdirSync(base).filter((name) => /^[0-9]+$/.test(name));
const [version] = versions;
if (versions.length !== 1 || !fs.existsSync(path.join(base, version, 'saved_model.pb'))) process.exit(9);
const folder = path.join('/tmp/served', version);
fs.cpSync('/stand-in', folder, { recursive: true });
process.argv = [process.argv[0], '/amend/main.js', '--host=0.0.0.0', '--port=' + flag('port'),
  '--rest_api_port=' + flag('rest_api_port'), '--model_name=' + flag('model_name'), '--model_base_path=/tmp/served'];
import('/amend/node_modules/@amend/model-server/dist/main.js');
`;

(missing ? describe.skip : describe)(
  `the TensorFlow Serving flavour${missing ? ` (${missing})` : ''}`,
  () => {
    let stack: ContainerStack;
    let image: string;
    beforeAll(async () => {
      stack = await ContainerStack.create();
      await stack.version(1);
      await stack.deployer.start();
      // The runtime image comes with the first build; the stand-in's model server is in it.
      await stack.reaches(await stack.want(1), 'ready');
      const runtimes = docker('image', 'ls', '--quiet', '--filter', 'reference=amend-runtime:[0-9a-f]*');
      const runtime = runtimes.split('\n')[0] as string;
      const { onnx, manifest } = colourClassifier();
      const standIn = imageWith(
        runtime,
        'amend-test-tensorflow-serving',
        {
          '/usr/bin/tf_serving_entrypoint.sh': ENTRYPOINT,
          '/usr/bin/tensorflow_model_server': STAND_IN,
          '/stand-in/model.onnx': onnx,
          '/stand-in/manifest.json': JSON.stringify(manifest),
        },
        [
          `RUN ${JSON.stringify(['node', '-e', "fs.mkdirSync('/tmp/served',{recursive:true});fs.chmodSync('/tmp/served',0o777)"])}`,
          'ENTRYPOINT ["/usr/bin/tf_serving_entrypoint.sh"]',
        ],
      );
      await stack.version(2);
      await stack.restartDeployer({
        MODEL_SERVER: 'tensorflow-serving',
        TENSORFLOW_SERVING_IMAGE: standIn,
      });
    }, 900_000);
    afterAll(() => stack?.dispose(), 900_000);

    it('starts by the entry point of its base, with the environment that one wants', async () => {
      const row = await stack.reaches(await stack.want(2), 'ready');
      image = row.image as string;
      const [{ Config: config }] = JSON.parse(docker('image', 'inspect', image));
      expect(config.Entrypoint).toEqual(['/usr/bin/tf_serving_entrypoint.sh']);
      expect(config.Env).toEqual(expect.arrayContaining(['MODEL_NAME=colours', 'MODEL_BASE_PATH=/models']));
      expect(config.User).toBe('65532:65532');
      expect(Object.keys(config.ExposedPorts).sort()).toEqual(['8500/tcp', '8501/tcp']);
    }, 900_000);

    it('is healthy by what its base has', async () => {
      const [{ Config: config }] = JSON.parse(docker('image', 'inspect', image));
      const [container] = docker('ps', '--quiet', '--filter', `ancestor=${image}`).split('\n') as [string];
      const check = config.Healthcheck.Test.slice(1) as string[];
      expect(docker('exec', container, ...check)).toBe('');
      expect(() => docker('exec', '--env', 'MODEL_VERSION=7', container, ...check)).toThrow();
    }, 900_000);

    it('holds the very SavedModel of the bundle, where that server looks', async () => {
      const out = mkdtempSync(path.join(tmpdir(), 'amend-image-'));
      try {
        const container = docker('create', image);
        docker('cp', `${container}:/models`, out);
        const folder = path.join(out, 'models', 'colours', '2');
        const sha256 = createHash('sha256')
          .update(readFileSync(path.join(folder, 'saved_model.pb')))
          .digest('hex');
        const { files } = await readManifest(path.join(stack.home, 'bundles', 'test.2'));
        expect(sha256).toBe(files['saved_model/saved_model.pb']);
        expect(readFileSync(path.join(folder, 'assets.extra', 'tf_serving_warmup_requests'))).toHaveLength(0);
      } finally {
        rmSync(out, { recursive: true });
      }
    }, 900_000);
  },
);
