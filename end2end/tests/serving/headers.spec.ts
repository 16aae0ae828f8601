import { expect, test } from '../../harness/with-api.ts';
import { filesOfPage, get, type Answer } from './answers.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What every answer of the site carries, whatever its kind and status. */
function isGuarded({ headers, path }: Answer): void {
  expect(headers, path).toMatchObject({
    'content-security-policy': policy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  expect(headers['strict-transport-security'], path).toMatch(/^max-age=\d{8}/);
  const permissions = headers['permissions-policy'] ?? '';
  for (const part of ['otp-credentials=(self)', 'publickey-credentials-get=(self)', 'camera=()', 'geolocation=()']) {
    expect(permissions, path).toContain(part);
  }
  expect(headers['server'], path).toBeUndefined();
}

test('every page has the headers that guard it, and is asked for anew', async ({ api, language }) => {
  const pages = ['', '/log-in', '/log-in/sms-code', '/home', '/help', '/session-ended', '/something-went-wrong', '/service-unavailable'];
  for (const page of ['/', ...pages.map((path) => `/${language}${path}`)]) {
    const answer = await get(api.origin, page);
    expect(answer.status, page).toBe(200);
    isGuarded(answer);
    expect(answer.headers, page).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    expect(answer.text, page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(answer.text, page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  }
});

test('an address that does not exist is guarded as well', async ({ api }) => {
  for (const path of ['/nl/nothing', '/nothing.html', '/pkg/nothing.js', '/nl/log-in/nothing']) {
    const answer = await get(api.origin, path);
    expect(answer.status, path).toBe(404);
    isGuarded(answer);
    expect(answer.headers['cache-control'], path).toBe('no-cache');
  }
});

test('every file of a page is named by its content, kept for good, and compressed', async ({ api, language }) => {
  const files = await filesOfPage(api.origin, `/${language}/log-in`);
  const kinds = files.map((file) => file.slice(file.lastIndexOf('.')));
  for (const kind of ['.js', '.wasm', '.css', '.ftl']) expect(kinds, kind).toContain(kind);
  for (const file of files) {
    const answer = await get(api.origin, file, { 'accept-encoding': 'br, gzip' });
    expect(answer.status, file).toBe(200);
    isGuarded(answer);
    if (!/^\/(pkg|a)\//.test(file)) continue;
    expect(answer.headers['cache-control'], file).toBe('public, max-age=31536000, immutable');
    if (/\.(js|wasm|css|ftl|svg)$/.test(file)) expect(answer.headers['content-encoding'], file).toBe('br');
    expect(answer.headers['vary']?.toLowerCase(), file).toContain('accept-encoding');
  }
});

test('a browser without brotli gets gzip, and one without either gets the file', async ({ api }) => {
  const types: Record<string, string> = {
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.wasm': 'application/wasm',
    '.ftl': 'text/plain; charset=utf-8',
  };
  for (const file of await filesOfPage(api.origin, '/nl/log-in')) {
    const kind = file.slice(file.lastIndexOf('.'));
    if (types[kind] === undefined) continue;
    const zipped = await get(api.origin, file, { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding'], file).toBe('gzip');
    const plain = await get(api.origin, file, { 'accept-encoding': 'identity' });
    expect(plain.headers['content-encoding'], file).toBeUndefined();
    expect(plain.headers['content-type'], file).toBe(types[kind]);
    expect(plain.text, file).toBe(zipped.text);
  }
});

test('scripts, styles and messages are loaded with their integrity', async ({ api }) => {
  const { text } = await get(api.origin, '/nl/log-in');
  const loading = text.match(/<(script|link)\b[^>]*\b(src|href)="\/(pkg|a)\/[^>]*>/g) ?? [];
  expect(loading.length).toBeGreaterThan(3);
  for (const tag of loading) {
    if (/rel="(icon|canonical|alternate)"/.test(tag)) continue;
    expect(tag).toMatch(/integrity="sha(256|384|512)-/);
  }
});

test('a page that has not changed is not sent again', async ({ api }) => {
  const first = await get(api.origin, '/nl/log-in');
  const condition = first.headers['etag'] !== undefined
    ? { 'if-none-match': first.headers['etag'] }
    : { 'if-modified-since': first.headers['last-modified'] ?? '' };
  const second = await get(api.origin, '/nl/log-in', condition);
  expect(second.status).toBe(304);
  isGuarded(second);
});

test('the API keeps nothing in caches, and says under which reference it answered', async ({ api }) => {
  for (const path of ['/api/v1/portal', '/api/v1/session', '/api/v1/journeys/x', '/api/v1/openapi.json', '/api/v1/nothing']) {
    const answer = await get(api.origin, path);
    expect(answer.headers['cache-control'], path).toBe('no-store');
    expect(answer.headers['x-content-type-options'], path).toBe('nosniff');
    expect(answer.headers['x-request-id'], path).toMatch(/\S/);
    expect(answer.headers['access-control-allow-origin'], path).toBeUndefined();
    if (answer.status >= 400) expect(answer.headers['content-type'], path).toMatch(/^application\/problem\+json/);
  }
});
