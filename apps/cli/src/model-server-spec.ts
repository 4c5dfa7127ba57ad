import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@amend/db/server';
import {
  LIVE_LABEL,
  modelServerEnvironment,
  modelServerNodeFlags,
  modelServerProgram,
} from '@amend/model-server';
import type { Settings } from '@amend/settings';
import type { ProcessSpec } from './supervised-process.js';

/** The longest path of a socket that every system takes. */
const LONGEST_SOCKET_PATH = 100;

/** Where the embedded model server answers: on two ports of the loopback address, and for Amend's own calls on a socket. */
export interface ModelServerAddresses {
  grpcPort: number;
  restPort: number;
  /** File of the socket: a photo goes through one with less work than over TCP. undefined where there can be none. */
  socket: string | undefined;
}

export async function modelServerAddresses(settings: Settings): Promise<ModelServerAddresses> {
  return {
    grpcPort: settings.modelServerGrpcPort || (await freePort()),
    restPort: settings.modelServerRestPort || (await freePort()),
    socket: socketIn(settings.home),
  };
}

/** The address for Amend's own calls, as `SERVING_ADDRESS` takes it. */
export function servingAddress({ grpcPort, socket }: ModelServerAddresses): string {
  return socket === undefined ? `127.0.0.1:${grpcPort}` : `unix:${socket}`;
}

function socketIn(home: string): string | undefined {
  const file = path.join(home, 'model-server.sock');
  // A comma would part the addresses of a list.
  const fits = Buffer.byteLength(file) <= LONGEST_SOCKET_PATH && !file.includes(',');
  return fits && process.platform !== 'win32' ? file : undefined;
}

/** How the embedded model server is run; who names no version gets the live one, also after a rollback. */
export function modelServerSpec(
  { grpcPort, restPort, socket }: ModelServerAddresses,
  { serving, temporary }: { serving: string; temporary: string },
): ProcessSpec {
  return {
    name: 'model server',
    file: fileURLToPath(modelServerProgram),
    env: { ...modelServerEnvironment, TMPDIR: temporary },
    execArgv: [...modelServerNodeFlags],
    args: [
      `--port=${grpcPort}`,
      `--rest_api_port=${restPort}`,
      `--grpc_socket_path=${socket ?? ''}`,
      `--models_dir=${serving}`,
      '--file_system_poll_wait_seconds=0.2',
      `--default_version_label=${LIVE_LABEL}`,
      '--enable_grpc_healthcheck_service',
    ],
    stopMs: 10_000,
    temporary,
  };
}
