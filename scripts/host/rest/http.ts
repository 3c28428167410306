import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiWorld, Caller } from '../sheets-api/access';
import { createRest, type RestHandler, type RestResponse } from './rest';

interface HttpOptions {
  /** Who every call is made as: this server checks no tokens. */
  readonly caller: Caller;
  /** 0, the default, takes any free port. */
  readonly port?: number;
}

export interface HttpHost {
  /** With a slash at the end, as `rootUrl` of googleapis wants it. */
  readonly rootUrl: string;
  close(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, headers, json, text }: RestResponse): void {
  response.writeHead(status, { ...headers });
  response.end(text ?? JSON.stringify(json));
}

/**
 * Any page in a browser can send requests to 127.0.0.1, and a name of its own can lead there: only calls to this very address, from no page, are
 * answered.
 */
function isForeign({ headers, socket }: IncomingMessage): boolean {
  const hosts = [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`];
  return !hosts.includes(headers.host ?? '') || headers.origin !== undefined;
}

async function answer(rest: RestHandler, caller: Caller, request: IncomingMessage, response: ServerResponse) {
  if (isForeign(request)) {
    const message = 'Requests from pages and for other hosts are not answered.';
    return send(response, {
      status: 403,
      headers: {},
      json: { error: { code: 403, message, status: 'PERMISSION_DENIED' } },
    });
  }
  try {
    const body = await readBody(request);
    send(response, rest({ method: request.method ?? 'GET', url: request.url ?? '/', body, caller }));
  } catch (error) {
    // A bug of this host: the caller gets Google's 500, the terminal the stack.
    console.error(error);
    const message = 'Internal error encountered.';
    send(response, { status: 500, headers: {}, json: { error: { code: 500, message, status: 'INTERNAL' } } });
  }
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });
}

/** Serves the REST face on 127.0.0.1, for `google.sheets({ version: 'v4', auth, rootUrl })`. */
export async function startHttp(world: ApiWorld, options: HttpOptions): Promise<HttpHost> {
  const rest = createRest(world);
  const server = createServer((request, response) => {
    void answer(rest, options.caller, request, response);
  });
  // A client that comes back after a long pause of this very process finds its connection open.
  server.keepAliveTimeout = 0;
  const { port } = await listen(server, options.port ?? 0);
  return {
    rootUrl: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}
