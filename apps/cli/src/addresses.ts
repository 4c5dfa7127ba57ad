import { listenError } from '@amend/db/server';
import type { Settings } from '@amend/settings';

/** Where one of our processes is going to listen. */
export interface Address {
  /** The setting that chooses the port; 0: any free one. */
  name: string;
  port: number;
  host: string;
}

export function addressesOf(settings: Settings): Address[] {
  const { port, host, servingTarget, modelServerGrpcPort, modelServerRestPort } = settings;
  const api = { name: 'PORT', port, host };
  if (servingTarget !== 'embedded') return [api];
  return [
    api,
    { name: 'MODEL_SERVER_GRPC_PORT', port: modelServerGrpcPort, host: '127.0.0.1' },
    { name: 'MODEL_SERVER_REST_PORT', port: modelServerRestPort, host: '127.0.0.1' },
  ];
}

/** Why nothing can listen at an address now. */
export interface AddressProblem {
  /** Another process listens there, which may end. */
  inUse: boolean;
  /** A sentence that names the setting. */
  says: string;
}

export async function addressProblem({ name, port, host }: Address): Promise<AddressProblem | undefined> {
  const error = await listenError(port, host);
  if (error === undefined) return undefined;
  if (error === 'EADDRINUSE')
    return { inUse: true, says: `port ${port} of ${host} is in use; set ${name} to another one` };
  const wrong = error === 'EACCES' ? `${name}=${port}` : `HOST=${host}`; // the system keeps low ports to itself
  return {
    inUse: false,
    says: `${wrong} is invalid: port ${port} of ${host} cannot be listened on (${error})`,
  };
}
