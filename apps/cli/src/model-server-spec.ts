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

/** Where the embedded model server answers, on the loopback address. */
export interface ModelServerPorts {
  grpc: number;
  rest: number;
}

export async function modelServerPorts(settings: Settings): Promise<ModelServerPorts> {
  return {
    grpc: settings.modelServerGrpcPort || (await freePort()),
    rest: settings.modelServerRestPort || (await freePort()),
  };
}

/** How the embedded model server is run; who names no version gets the live one, also after a rollback. */
export function modelServerSpec({ grpc, rest }: ModelServerPorts, servingFolder: string): ProcessSpec {
  return {
    name: 'model server',
    file: fileURLToPath(modelServerProgram),
    env: modelServerEnvironment,
    execArgv: [...modelServerNodeFlags],
    args: [
      `--port=${grpc}`,
      `--rest_api_port=${rest}`,
      `--models_dir=${servingFolder}`,
      '--file_system_poll_wait_seconds=0.2',
      `--default_version_label=${LIVE_LABEL}`,
      '--enable_grpc_healthcheck_service',
    ],
    stopMs: 10_000,
  };
}
