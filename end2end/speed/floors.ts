import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { brotliCompressSync } from 'node:zlib';
import { extname } from 'node:path';

/** A server on this machine for pages to compare with: everything compressed as well as brotli can. */
export class Comparison {
  readonly #files = new Map<string, Buffer>();
  readonly #answers = new Map<string, (query: URLSearchParams) => string>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      const answer = this.#answers.get(path);
      if (answer !== undefined) {
        response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(answer(searchParams));
        return;
      }
      const file = this.#files.get(path);
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      const type = types[extname(path)] ?? 'text/html; charset=utf-8';
      const caching = extname(path) === '' ? 'no-cache' : 'public, max-age=31536000, immutable';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'cache-control': caching }).end(file);
    });
  }

  static async start(): Promise<Comparison> {
    const comparison = new Comparison();
    comparison.#server.listen(0, '127.0.0.1');
    await once(comparison.#server, 'listening');
    return comparison;
  }

  /** Serves `text` at `path` and gives its whole address. */
  serve(path: string, text: string): string {
    this.#files.set(path, brotliCompressSync(text));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the comparison is not served');
    return `http://localhost:${address.port}${path}`;
  }

  /** Answers requests to `path` as an API does. */
  answer(path: string, body: (query: URLSearchParams) => string): void {
    this.#answers.set(path, body);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** The least that a log-in page can be: a form in HTML. */
export const bareForm = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>Log in</title><h1>Log in</h1><form method="post"><p><label>E-mail address <input name="email" autocomplete="username"></label>
<p><label>Password <input name="password" type="password" autocomplete="current-password"></label><p><button>Log in</button></form>`;

/** A page of the site as HTML and stylesheet alone: its scripts, and what they load, left out. */
export async function withoutScripts(address: string, comparison: Comparison): Promise<string> {
  const text = async (url: string): Promise<string> => (await fetch(url)).text();
  let html = await text(address);
  html = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  html = html.replace(/<link\b[^>]*>/g, (link) => (/rel="?stylesheet/.test(link) ? link.replace(/ (integrity|crossorigin)(="[^"]*")?/g, '') : ''));
  for (const [, path] of html.matchAll(/href="(\/[^"]+\.css)"/g)) {
    if (path !== undefined) comparison.serve(path, await text(new URL(path, address).href));
  }
  return comparison.serve('/without-scripts', html);
}
