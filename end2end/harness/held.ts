import type { Page, Route } from '@playwright/test';

/** Requests that wait until they are let go. */
export interface Held {
  release(): void;
}

/** Holds back every request that matches `pattern`, or those of one method, until it is released. */
export async function hold(page: Page, pattern: string, method?: string): Promise<Held> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    if (method === undefined || route.request().method() === method) await released;
    await route.continue();
  });
  return { release };
}

/** An answer that does not come before it is let go. */
export interface Late extends Held {
  /** The API has answered: what happens from now on is not in it. */
  answered: Promise<void>;
}

/** Asks what the next request that matches `pattern` asks, and lets the page wait for the answer. */
export async function answerLate(page: Page, pattern: string): Promise<Late> {
  let [release, heard] = [(): void => undefined, (): void => undefined];
  const released = new Promise<void>((resolve) => (release = resolve));
  const answered = new Promise<void>((resolve) => (heard = resolve));
  const answer = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    heard();
    await released;
    await route.fulfill({ response });
  };
  await page.route(pattern, answer, { times: 1 });
  return { answered, release };
}
