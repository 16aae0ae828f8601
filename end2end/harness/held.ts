import type { Page } from '@playwright/test';

/** Requests that wait until they are let go. */
export interface Held {
  release(): void;
}

/** Holds back every request that matches `pattern`, until it is released. */
export async function hold(page: Page, pattern: string): Promise<Held> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}
