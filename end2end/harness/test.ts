import type { Page } from '@playwright/test';
import { LogIn } from '../screens/log-in.ts';
import { Register } from '../screens/register.ts';
import { Way, type Visitor } from '../screens/way.ts';
import { Guard } from './guard.ts';
import { test as withApi } from './with-api.ts';

interface Fixtures {
  /** What hears complaints of every page of this test; they fail it. */
  guard: Guard;
  /** The log-in, on this test's page. */
  logIn: LogIn;
  /** Registering, on this test's page. */
  register: Register;
  /** The whole way of somebody who registers. */
  wayOf(visitor: Visitor): Way;
  /** A page in another browser. */
  elsewhere: Page;
}

/** A test in Chromium, with a site and an auth API behind it. */
export const test = withApi.extend<Fixtures>({
  guard: [
    async ({ context }, use) => {
      const guard = new Guard();
      await guard.watch(context);
      await use(guard);
      expect(guard.complaints(), 'what the pages complained of').toEqual([]);
    },
    { auto: true },
  ],

  logIn: async ({ page, words, api }, use) => use(new LogIn(page, words, api)),

  register: async ({ page, words }, use) => use(new Register(page, words)),

  wayOf: async ({ register, api }, use) => use((visitor) => new Way(register, visitor, api)),

  elsewhere: async ({ browser, api, guard }, use) => {
    const context = await browser.newContext({ baseURL: api.origin });
    await guard.watch(context);
    await use(await context.newPage());
    await context.close();
  },
});

export const { expect } = test;
