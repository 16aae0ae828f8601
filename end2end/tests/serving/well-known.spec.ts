import { expect, test } from '../../harness/with-api.ts';
import { languagesOf } from '../../harness/words.ts';
import { get } from './answers.ts';

test('a password manager finds where passwords are changed', async ({ api }) => {
  const answer = await get(api.origin, '/.well-known/change-password');
  expect(answer.status).toBe(302);
  expect(answer.headers['location']).toBe('/');
});

test('security.txt names an address and has not expired', async ({ api }) => {
  const { status, text, headers } = await get(api.origin, '/.well-known/security.txt');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m);
  const expires = /^Expires: (\S+)$/m.exec(text)?.[1] ?? '';
  expect(Date.parse(expires)).toBeGreaterThan(Date.now());
});

test('robots are told to leave the API alone', async ({ api }) => {
  const { status, text } = await get(api.origin, '/robots.txt');
  expect(status).toBe(200);
  expect(text).toMatch(/^User-agent: \*$/m);
  expect(text).toMatch(/^Disallow: \/api\/$/m);
});

test('health, readiness and the contract can be asked for', async ({ api }) => {
  for (const path of ['/healthz', '/readyz']) expect((await get(api.origin, path)).status, path).toBe(200);
  const openapi = JSON.parse((await get(api.origin, '/api/v1/openapi.json')).text) as { openapi: string };
  expect(openapi.openapi).toMatch(/^3\.1/);
});

test('every page names its language and where it is in the others', async ({ api, portal }) => {
  for (const language of languagesOf(portal)) {
    const { text } = await get(api.origin, `/${language}/log-in`);
    expect(text).toMatch(new RegExp(`<html[^>]* lang="?${language}["\\s>]`));
    for (const other of languagesOf(portal)) expect(text).toMatch(new RegExp(`href="[^"]*/${other}/log-in"`));
  }
});

test('a page with a slash behind its address, and one with a query, is the page', async ({ api, language }) => {
  for (const path of [`/${language}/log-in/`, `/${language}/log-in?return=home`]) {
    const answer = await get(api.origin, path);
    expect(answer.status, path).toBe(200);
    expect(answer.text).toContain('<h1');
  }
});

test('nothing outside the site can be read through its address', async ({ api }) => {
  for (const path of ['/../serving.json', '/%2e%2e/serving.json', '/..%2fserving.json', '/nl/%2e%2e/%2e%2e/serving.json']) {
    const { status, text } = await get(api.origin, path);
    expect(status, path).toBeGreaterThanOrEqual(400);
    expect(text, path).not.toContain('immutable');
  }
});
