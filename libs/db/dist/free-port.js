import net from 'node:net';
/** A TCP port of the loopback address that is free now. */
export function freePort() {
    return new Promise((resolve, reject) => {
        const server = net.createServer().once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}
/** Whether a TCP port of an address can be listened on now. */
export function isFree(port, host = '127.0.0.1') {
    return new Promise((resolve) => {
        const server = net.createServer().once('error', () => resolve(false));
        server.listen(port, host, () => server.close(() => resolve(true)));
    });
}
//# sourceMappingURL=free-port.js.map