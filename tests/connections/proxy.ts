/** A proxy that lets nothing through and writes down every address that somebody wanted to reach. */

import { once } from 'node:events';
import { createServer } from 'node:http';

export interface LoggingProxy {
  /** `127.0.0.1:port` */
  readonly address: string;
  /** `host:port` of every attempt so far, in order. */
  readonly contacts: readonly string[];
  close(): Promise<void>;
}

export async function startProxy(): Promise<LoggingProxy> {
  const contacts: string[] = [];
  const server = createServer((request, response) => {
    // A plain HTTP request to a proxy carries the whole address; a request to the proxy itself is nobody's.
    const target = URL.parse(request.url ?? '');
    if (target) contacts.push(`${target.hostname}:${target.port || 80}`);
    response.writeHead(403).end();
  });
  // HTTPS and WebSockets ask for a tunnel to host:port first.
  server.on('connect', (request, socket) => {
    contacts.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The proxy has no port');
  return {
    address: `127.0.0.1:${bound.port}`,
    contacts,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
