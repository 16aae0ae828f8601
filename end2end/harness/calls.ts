import { expect, type APIRequestContext } from '@playwright/test';

/** Sends something to the API as a page would, with the cookies of a browser. What is refused fails the test. */
export async function send<T>(request: APIRequestContext, origin: string, method: 'POST' | 'PUT', path: string, data: object): Promise<T> {
  const headers = { Origin: origin, 'X-Requested-With': 'voordeur' };
  const answer = await request.fetch(`${origin}/api/v1${path}`, { method, headers, data });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}

/** Asks the API for something, with the cookies of a browser. What is refused fails the test. */
export async function ask<T>(request: APIRequestContext, origin: string, path: string): Promise<T> {
  const answer = await request.get(`${origin}/api/v1${path}`);
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as T;
}
