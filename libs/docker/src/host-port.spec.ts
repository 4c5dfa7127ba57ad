import { hostPort } from './host-port.js';

it.each([
  ['127.0.0.1', 8500, '127.0.0.1:8500'],
  ['::1', '8500', '[::1]:8500'],
])('%s and port %s are %s', (host, port, together) => {
  expect(hostPort(host, port)).toBe(together);
});
