import { randomBytes } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import sirv from 'sirv';

/** Where the workbench is served. */
export interface ServedWorkbench {
  /** What a browser is to open. */
  readonly address: string;
  close(): Promise<void>;
}

/** Nobody but this machine reaches the server. */
const LOOPBACK = '127.0.0.1';

/**
 * Serves a folder on this machine alone, at `port` or, where that is taken, at a free one. A file to open is handed out
 * at a path that nobody can guess and that is another one each time.
 */
export async function serveWorkbench(folder: string, port: number, file?: string): Promise<ServedWorkbench> {
  const pages = sirv(folder, { etag: true, setHeaders: setCaching });
  const given = file === undefined ? null : givenPath(file);
  const server = createServer((request, response) => {
    if (!isOwn(request, server)) respond(response, 403);
    else if (file !== undefined && request.url === `/${given}`) sendFile(file, response);
    else pages(request, response, () => respond(response, 404));
  });
  await listen(server, port).catch(() => listen(server, 0));
  const query = given === null ? '' : `?file=${given}`;
  return {
    address: `http://${LOOPBACK}:${portOf(server)}/${query}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function givenPath(file: string): string {
  return `given/${randomBytes(16).toString('hex')}/${encodeURIComponent(basename(file))}`;
}

/** False where a page of another name was led to this machine. */
function isOwn({ headers }: IncomingMessage, server: Server): boolean {
  return headers.host === `${LOOPBACK}:${portOf(server)}` || headers.host === `localhost:${portOf(server)}`;
}

function sendFile(file: string, response: ServerResponse): void {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? {};
  if (size === undefined) {
    respond(response, 404);
    return;
  }
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': size,
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

/** Files with a hash in their name never change; all others are asked for anew. */
function setCaching(response: ServerResponse, path: string): void {
  const lasting = /\.[0-9a-f]{12}\.\w+$/.test(path);
  response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
}

function respond(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
