import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer as it came over the line: nothing followed, nothing unpacked but the text. */
export interface Answer {
  path: string;
  status: number;
  headers: Record<string, string | undefined>;
  text: string;
}

/** Asks for an address, with these headers and no others. */
export async function get(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(`${origin}${path}`, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const named = Object.entries(answer.headers).map(([name, value]) => [name, value?.toString()]);
        const body = unpacked(Buffer.concat(parts), answer.headers['content-encoding']);
        resolve({ path, status: answer.statusCode ?? 0, headers: Object.fromEntries(named), text: body.toString('utf8') });
      });
    });
    asked.on('error', reject).end();
  });
}

/** The files of this site that a page names: scripts, styles, Wasm, messages, pictures. */
export async function filesOfPage(origin: string, path: string): Promise<string[]> {
  const { text } = await get(origin, path);
  const named = [...text.matchAll(/\b(?:src|href)="(\/[^"]+\.[a-z0-9]+)"/g)].map((match) => match[1] ?? '');
  return [...new Set(named)];
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
