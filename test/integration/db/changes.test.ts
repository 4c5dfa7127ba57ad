import { once } from 'node:events';
import net from 'node:net';
import { Changes } from '@amend/db/sql';

describe('Changes', () => {
  it('gives up a server that takes the connection and says nothing', async () => {
    const sockets: net.Socket[] = [];
    const server = net.createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as net.AddressInfo;
    const changes = new Changes(`postgresql://amend:x@127.0.0.1:${port}/amend`);
    await expect(changes.open()).rejects.toThrow(/timeout/);
    await changes.close();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
});
