import { LogIn } from '../screens/log-in.ts';
import { Guard } from './guard.ts';
import { test as withApi } from './with-api.ts';

interface Fixtures {
  /** What hears complaints of every page of this test; they fail it. */
  guard: Guard;
  /** The log-in, on this test's page. */
  logIn: LogIn;
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
});

export const { expect } = test;
