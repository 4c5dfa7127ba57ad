import { lstat, readFile, unlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { unlessMissing } from '@amend/files';
import type { Logger } from '@amend/logging';
import { modelService, predictionService, readTextConfig } from '@amend/serving-protocol';
import { Server, ServerCredentials, type ServerOptions } from '@grpc/grpc-js';
import type { Flags } from '../flags.js';
import type { Metrics } from '../monitoring/metrics.js';
import { openConnectionWindows, openStreamWindows } from './flow-control.js';
import type { Handlers } from './handlers.js';
import { Health } from './health.js';
import { unaryHandlers } from './unary-handlers.js';

const MAX_MESSAGE_BYTES = 64 * 1024 * 1024;

/** The gRPC side of the server. */
export class GrpcServer {
  private readonly server: Server;
  private readonly health: Health | undefined;

  constructor(
    handlers: Handlers,
    private readonly flags: Flags,
    logger: Logger,
    metrics: Metrics | undefined,
  ) {
    const server = new Server({
      ...channelArguments(flags.grpc_channel_arguments),
      'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
      'grpc.max_send_message_length': -1,
    });
    this.server = server;
    openStreamWindows(server);
    const plain = unaryHandlers(logger);
    const counted = unaryHandlers(logger, metrics);
    server.addService(predictionService, {
      Predict: counted('Predict', handlers.predict.bind(handlers)),
      Classify: counted('Classify', handlers.classify.bind(handlers)),
      Regress: counted('Regress', handlers.regress.bind(handlers)),
      // As theirs, which does not count these.
      MultiInference: plain('MultiInference', handlers.multiInference.bind(handlers)),
      GetModelMetadata: plain('GetModelMetadata', handlers.modelMetadata.bind(handlers)),
    });
    server.addService(modelService, {
      GetModelStatus: plain('GetModelStatus', handlers.modelStatus.bind(handlers)),
      HandleReloadConfigRequest: plain('HandleReloadConfigRequest', handlers.reloadConfig.bind(handlers)),
    });
    if (!flags.enable_grpc_healthcheck_service) return;
    this.health = new Health();
    this.health.addTo(server);
  }

  /** @returns the port @throws if it, or the socket, cannot be opened */
  async listen(): Promise<number> {
    const { host, port, grpc_socket_path, ssl_config_file } = this.flags;
    const credentials = await serverCredentials(ssl_config_file);
    const bind = promisify(this.server.bindAsync.bind(this.server));
    const bound = await bind(`${host.includes(':') ? `[${host}]` : host}:${port}`, credentials);
    if (grpc_socket_path) {
      await removeSocket(grpc_socket_path);
      await bind(`unix:${grpc_socket_path}`, credentials);
    }
    openConnectionWindows(this.server);
    return bound;
  }

  /** Lets calls that were taken end, but not for ever: one that has no deadline must not keep the process. */
  drain(seconds: number): Promise<void> {
    this.health?.drain();
    return new Promise((resolve) => {
      const force = setTimeout(() => this.server.forceShutdown(), seconds * 1000);
      this.server.tryShutdown(() => {
        clearTimeout(force);
        resolve();
      });
    });
  }
}

/** What a killed server left there would keep the next one out; anything else than a socket is left alone. */
async function removeSocket(file: string): Promise<void> {
  const found = await unlessMissing(lstat(file));
  if (found?.isSocket()) await unlessMissing(unlink(file));
}

/** `name=value,name=value`, of which grpc-js takes those that it knows. */
function channelArguments(text: string): ServerOptions {
  const pairs = text.split(',').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, /^-?\d+$/.test(value) ? Number(value) : value];
    }),
  );
}

async function serverCredentials(sslConfigFile: string): Promise<ServerCredentials> {
  if (!sslConfigFile) return ServerCredentials.createInsecure();
  const { serverKey, serverCert, customCa, clientVerify } = readTextConfig(
    'SSLConfig',
    await readFile(sslConfigFile, 'utf8'),
  );
  const ca = customCa ? Buffer.from(customCa) : null;
  const pair = { private_key: Buffer.from(serverKey), cert_chain: Buffer.from(serverCert) };
  return ServerCredentials.createSsl(ca, [pair], clientVerify);
}
