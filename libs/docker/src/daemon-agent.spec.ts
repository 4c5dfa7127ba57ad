import http from 'node:http';
import https from 'node:https';
import { daemonAgent } from './daemon-agent.js';

describe('daemonAgent', () => {
  it('speaks TLS to a daemon that is reached by it', () => {
    expect(daemonAgent('https', 1)).toBeInstanceOf(https.Agent);
    expect(daemonAgent('http', 1).constructor).toBe(http.Agent);
  });
});
