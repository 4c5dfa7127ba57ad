import { readFileSync } from 'node:fs';
import { connectDocker } from '@amend/docker';
import sharp from 'sharp';
import { client, startProduct } from '../support/running-product.mjs';
import { table } from './table.mjs';

const ROUNDS = 3;
const CLASS = 'brick wall of ours';

/**
 * From a correction to the answer of a container that was built with it, while others go on asking. Uses the Docker daemon
 * of DOCKER_HOST and the base image of NODE_IMAGE.
 */
export async function rollout() {
  // Without it the product would wait, and this with it.
  await connectDocker().daemon.info();
  const env = { SERVING_TARGET: 'docker', MODEL_SERVER: 'node', SERVING_REPLICAS: '2' };
  const product = await startProduct({ env });
  try {
    const api = client(product.url);
    const brick = readFileSync('test/photos/brick.png');
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const crop = await sharp(brick)
        .extract({ left: 40 * round, top: 30 * round, width: 220, height: 220 })
        .png()
        .toBuffer();
      const { id } = await api.classify(crop);
      const others = askWithoutPause(product.url, crop);
      const began = Date.now();
      await api.post(`/v1/predictions/${id}/corrections`, { newClass: CLASS });
      const { run, release } = await api.retrain();
      let answer;
      do answer = await api.classify(crop, '?store=false');
      while (answer.predictions[0].name !== CLASS);
      const correctionToLive = Date.now() - began;
      const seen = await others.end();
      rounds.push({ correctionToLive, ...stagesOf(run, release), ...seen });
    }
    return { startMs: product.startMs, rounds };
  } finally {
    await product.end();
  }
}

export function printRollout({ startMs, rounds }) {
  const each = (name) => rounds.map((round) => round[name]).join(', ');
  console.log('');
  table(
    ['container roll-out, 2 replicas', 'measured, each round', 'aim'],
    [
      ['npm start to ready, with the first image, ms', startMs, ''],
      ['correction to live, ms', each('correctionToLive'), '≤ 20000'],
      ['training and gate, ms', each('training'), ''],
      ['image built and containers up, ms', each('placed'), ''],
      ['probe, ms', each('probe'), ''],
      ['swap, ms', each('swap'), ''],
      ['requests meanwhile', each('answered'), ''],
      ['of them failed', each('failed'), '0'],
      ['longest time without an answer, ms', each('gap'), ''],
    ],
  );
  for (const { says } of rounds) console.log(`  ${says}`);
}

function stagesOf(run, { steps }) {
  const at = (state) => Date.parse(steps.find((step) => step.state === state).at);
  return {
    training: Date.parse(run.finishedAt) - Date.parse(run.createdAt),
    placed: at('starting') - at('building'),
    probe: at('shifting') - at('starting'),
    swap: at('live') - at('shifting'),
    says: steps.find((step) => step.state === 'starting').reason,
  };
}

/** Two at once, one request after the other, until told to end. */
function askWithoutPause(url, bytes) {
  const api = client(url);
  let going = true;
  let failed = 0;
  const answers = [Date.now()];
  const ask = async () => {
    while (going)
      await api.classify(bytes, '?store=false').then(
        () => answers.push(Date.now()),
        () => {
          failed++;
        },
      );
  };
  const running = [ask(), ask()];
  return {
    end: async () => {
      going = false;
      await Promise.all(running);
      const gap = Math.max(...answers.map((at, index) => at - answers[Math.max(index - 1, 0)]));
      return { answered: answers.length - 1, failed, gap };
    },
  };
}
