// LitServe with PIL and the same ONNX file: what a user would put behind HTTP instead. It stores nothing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { servedNetwork } from './bare.mjs';

const SERVER = `
import os, numpy as np, onnxruntime as ort, litserve as ls
from PIL import Image
class Classifier(ls.LitAPI):
    def setup(self, device):
        options = ort.SessionOptions(); options.intra_op_num_threads = 1
        self.session = ort.InferenceSession(os.environ['ONNX'], options, providers=['CPUExecutionProvider'])
    def decode_request(self, request):
        f = request['image'].file if hasattr(request['image'], 'file') else request['image']
        im = Image.open(f).convert('RGB'); w, h = im.size; s = 256 / min(w, h)
        im = im.resize((round(w * s), round(h * s)), Image.BICUBIC); w, h = im.size
        l, t = (w - 224) // 2, (h - 224) // 2
        return np.asarray(im.crop((l, t, l + 224, t + 224)))
    def predict(self, x): return self.session.run(None, {'pixels': x[None]})[0]
    def encode_response(self, o):
        i = o[0].argsort()[::-1][:5]
        return {'classes': i.tolist(), 'scores': o[0][i].tolist()}
if __name__ == '__main__':
    ls.LitServer(Classifier(), accelerator='cpu', workers_per_device=2).run(port=int(os.environ['PORT']), host='127.0.0.1', generate_client_file=False, log_level='error')
`;

/**
 * @param {'float32' | 'int8'} precision of the ONNX file that it serves
 * @param {string} python an interpreter that has litserve, onnxruntime and pillow
 * @returns null when it has not
 */
export async function startPeer(python, precision) {
  if (!existsSync(python)) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'amend-peer-'));
  const onnx = path.join(folder, 'model.onnx');
  const script = path.join(folder, 'server.py');
  writeFileSync(onnx, servedNetwork(precision));
  writeFileSync(script, SERVER);
  const port = await freePort();
  const child = spawn(python, [script], {
    env: { ...process.env, OMP_NUM_THREADS: '1', ONNX: onnx, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'ignore'],
    detached: true,
  });
  const url = `http://127.0.0.1:${port}`;
  for (let i = 0; ; i++) {
    if (child.exitCode !== null || i > 600) throw new Error(`the peer does not start with ${python}`);
    if (
      await fetch(`${url}/health`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
    await delay(100);
  }
  return {
    url: `${url}/predict`,
    processes: () => descendants(child.pid),
    stop: async () => {
      const ended = once(child, 'exit');
      process.kill(-child.pid, 'SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** The process group: the server and its workers. */
function descendants(group) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(fields[2]) === group
          ? [{ pid: Number(pid), cpuMs: (Number(fields[11]) + Number(fields[12])) * 10 }]
          : [];
      } catch {
        return []; // it ended while we looked
      }
    });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
