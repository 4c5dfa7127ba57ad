import { once } from 'node:events';
import net from 'node:net';
import { Changes } from '@amend/db/sql';

describe('Changes', () => {
  const sockets: net.Socket[] = [];
  let server: net.Server;
  let changes: Changes;

  async function onServer(onConnection: (socket: net.Socket) => void): Promise<void> {
    server = net.createServer((socket) => {
      sockets.push(socket);
      onConnection(socket);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as net.AddressInfo;
    changes = new Changes(`postgresql://amend:x@127.0.0.1:${port}/amend`);
  }
  afterEach(async () => {
    await changes.close();
    const closed = once(server.close(), 'close');
    for (const socket of sockets.splice(0)) socket.destroy();
    await closed;
  });

  it('gives up a server that takes the connection and says nothing', async () => {
    await onServer(() => undefined);
    await expect(changes.open()).rejects.toThrow(/timeout/);
  });

  // As what stands before a server that is away does: whoever asked twice each time would ask thousands of times a second.
  it('leaves it to whoever opens to ask a server again that ends the connection', async () => {
    await onServer((socket) => socket.end());
    const opened = jest.spyOn(changes, 'open');
    await expect(changes.open()).rejects.toThrow(/terminated/);
    expect(opened).toHaveBeenCalledTimes(1);
  });
});
