import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { DaemonAwayError } from './docker-error.js';

/** A machine that lost its power, or that a firewall cut off, says nothing: it is asked for a sign of life so often. */
const PROBE_MS = 10_000;

/**
 * Makes the connections to a daemon, and breaks those that are dead.
 * @param protocol as the client of the daemon names it; any but `https` is spoken in the clear
 * @param quietMs so long nothing may come or go on a connection that is waited for; undefined: it may be quiet for ever
 */
export function daemonAgent(protocol: string | undefined, quietMs: number | undefined): http.Agent {
  const options = { keepAlive: true, ...(quietMs !== undefined && { timeout: quietMs }) };
  const agent = protocol === 'https' ? new https.Agent(options) : new http.Agent(options);
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (where, callback) => {
    const socket = connect(where, callback) as Socket;
    socket.setKeepAlive(true, PROBE_MS);
    socket.on('timeout', () => socket.destroy(new DaemonAwayError(saysNothing(quietMs ?? 0))));
    return socket;
  };
  return failingWhatBreaksOff(agent);
}

interface RequestAgent {
  /** Not in Node's types, though agents of others (agent-base) have long been made by it. */
  addRequest(request: http.ClientRequest, ...rest: unknown[]): void;
}

/** The client (docker-modem 5) waits for ever for the rest of an answer whose connection breaks; it listens to its request alone. */
function failingWhatBreaksOff(agent: http.Agent): http.Agent {
  const requests = agent as unknown as RequestAgent;
  const add = requests.addRequest.bind(agent);
  requests.addRequest = (request, ...rest) => {
    request.once('response', (response: http.IncomingMessage) =>
      response.once('close', () => {
        if (!response.complete)
          request.emit(
            'error',
            new DaemonAwayError('the Docker daemon broke off in the middle of an answer'),
          );
      }),
    );
    add(request, ...rest);
  };
  return agent;
}

function saysNothing(quietMs: number): string {
  return `the Docker daemon does not answer: nothing came from it for ${quietMs / 1000} seconds`;
}
