import type { Page } from '@playwright/test';
import { AuthApi } from '../harness/auth-api.ts';
import type { PortalName } from '../harness/environment.ts';
import { Guard, ready } from '../harness/guard.ts';
import { test as withApi, expect } from '../harness/with-api.ts';

/** One page for all states that a worker looks at. */
export class Walk {
  constructor(
    readonly page: Page,
    private readonly origin: string,
    readonly guard: Guard,
  ) {}

  /** Shows a state as a document, as the build wrote it and the application takes it over. */
  async show(address: string): Promise<void> {
    await this.page.goto(`${this.origin}${address}`);
    await ready(this.page);
    await this.#settled();
  }

  /** Goes on to a state within the document, as a link does: that takes a fraction of the time. */
  async goOn(address: string): Promise<void> {
    await this.page.evaluate((href) => {
      for (const heading of document.querySelectorAll('h1')) heading.dataset['left'] = '';
      const link = Object.assign(document.createElement('a'), { href });
      document.body.append(link);
      link.click();
      link.remove();
    }, address);
    await this.page.locator('h1:not([data-left])').waitFor({ state: 'attached' });
    await this.page.locator('h1[data-left]').waitFor({ state: 'detached' });
    await this.#settled();
  }

  /** With what comes after the first render. */
  async #settled(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
}

/** A test that walks over the preview. The states need no API, so one serves all tests of a worker. */
export const test = withApi.extend<object, { walk: Walk; walkedPortal: PortalName }>({
  walkedPortal: ['customer', { option: true, scope: 'worker' }],

  walk: [
    async ({ browser, stores, walkedPortal: portal }, use) => {
      const api = await AuthApi.start({ portal, store: await stores.of(portal) });
      const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' });
      const guard = new Guard();
      await guard.watch(context);
      await use(new Walk(await context.newPage(), api.origin, guard));
      await context.close();
      await api.stop();
    },
    { scope: 'worker' },
  ],
});

test.afterEach(({ walk }) => {
  expect(walk.guard.complaints(), 'what the pages complained of').toEqual([]);
});

export { expect };
