import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { WEB_PAGE, WEB_PAGE_HTML } from './act-as-web';
import { throwAwayCertificate } from './certificate';

/** What a static server hands out, by the beginning of the path. */
export interface Served {
  /** Folders, `/` for the add-in itself. */
  readonly folders: Readonly<Record<string, string>>;
  /** Pages that are no files. */
  readonly pages?: Readonly<Record<string, string>>;
}

export interface StaticServer {
  readonly origin: string;
  /** Paths that were asked for, in order. */
  readonly seen: readonly string[];
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Serves over https on localhost, as Excel asks of an add-in; the page of Excel on the web is always there. */
export async function serve(served: Served): Promise<StaticServer> {
  const seen: string[] = [];
  const missing: string[] = [];
  const server = createServer(throwAwayCertificate(), (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    seen.push(path);
    void contentOf(path, served).then((content) => {
      // Browsers ask for this one by themselves.
      if (content === null && path !== '/favicon.ico') missing.push(path);
      response.writeHead(content === null ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
      response.end(content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `https://localhost:${(server.address() as AddressInfo).port}`, seen, missing, close };
}

async function contentOf(path: string, { folders, pages = {} }: Served): Promise<string | Buffer | null> {
  const page = path === WEB_PAGE.path ? WEB_PAGE_HTML : pages[path];
  if (page !== undefined) return page;
  const mount = Object.keys(folders)
    .filter((prefix) => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  const folder = mount === undefined ? undefined : folders[mount];
  if (folder === undefined || mount === undefined) return null;
  // `normalize` of an absolute path can not lead out of the folder.
  return readFile(join(folder, normalize(`/${path.slice(mount.length)}`))).catch(() => null);
}
