import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import Dockerode from 'dockerode';
import { daemonAgent } from './daemon-agent.js';
import { DaemonAwayError } from './docker-error.js';

describe('daemonAgent', () => {
  it('speaks TLS to a daemon that is reached by it', () => {
    expect(daemonAgent('https', 1)).toBeInstanceOf(https.Agent);
    expect(daemonAgent('http', 1).constructor).toBe(http.Agent);
  });

  it('has a call fail whose answer breaks off in the middle', async () => {
    const daemon = http.createServer((_, response) => {
      response.write('[{"Id":', () => response.destroy());
    });
    await new Promise<void>((resolve) => daemon.listen(0, '127.0.0.1', resolve));
    const { port } = daemon.address() as AddressInfo;
    const docker = new Dockerode({
      protocol: 'http',
      host: '127.0.0.1',
      port,
      agent: daemonAgent('http', 60_000),
    });
    await expect(docker.info()).rejects.toBeInstanceOf(DaemonAwayError);
    daemon.close();
  });
});
