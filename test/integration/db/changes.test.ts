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

  it('pauses where the server lets it listen and then ends the connection, each time', async () => {
    await onServer((socket) => {
      socket.once('data', () => {
        socket.write(Buffer.concat([message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))]));
        socket.once('data', () =>
          socket.write(
            Buffer.concat([message('C', Buffer.from('LISTEN\0')), message('Z', Buffer.from('I'))]),
          ),
        );
      });
    });
    const drop = () => {
      for (const socket of sockets.splice(0)) socket.destroy();
    };
    await changes.open();
    const began = performance.now();
    drop();
    await once(changes, 'reset');
    drop();
    await once(changes, 'reset');
    expect(performance.now() - began).toBeGreaterThan(900);
  });
});

/** As PostgreSQL frames what it says. */
function message(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + body.length);
  return Buffer.concat([Buffer.from(type), length, body]);
}
