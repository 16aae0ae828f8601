import { test as base } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuthApi, seededStore } from './auth-api.ts';
import type { PortalName } from './environment.ts';
import type { Limits } from './portal-copy.ts';
import { chosen } from './random.ts';
import { languagesOf, Words, type Language } from './words.ts';

interface Options {
  /** The portal that is visited. */
  portal: PortalName;
  /** What differs from its limits. */
  limits: Limits;
}

interface Fixtures {
  /** An auth API of this test's own, freshly seeded. */
  api: AuthApi;
  /** One of the portal's languages, by chance. */
  language: Language;
  /** The portal's words in that language. */
  words: Words;
}

interface WorkerFixtures {
  /** Folders with a store to begin with, made when first asked for. */
  stores: { of(portal: PortalName): Promise<string> };
}

/** A test with a site and an auth API behind it; whichever browser visits it. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  portal: ['customer', { option: true }],
  limits: [{}, { option: true }],

  stores: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'voordeur-stores-'));
      const made = new Map<PortalName, Promise<string>>();
      const make = async (portal: PortalName): Promise<string> => {
        await seededStore(portal, join(folder, portal));
        return join(folder, portal);
      };
      await use({
        of(portal) {
          const store = made.get(portal) ?? make(portal);
          made.set(portal, store);
          return store;
        },
      });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  api: async ({ portal, limits, stores }, use, info) => {
    const api = await AuthApi.start({ portal, limits, store: await stores.of(portal) });
    await use(api);
    if (info.status !== info.expectedStatus) await info.attach('auth API', { body: api.log });
    await api.stop();
  },

  baseURL: async ({ api }, use) => use(api.origin),

  language: async ({ portal }, use, info) => {
    const language = chosen(languagesOf(portal), info.titlePath.join(' '));
    info.annotations.push({ type: 'language', description: language });
    await use(language);
  },

  words: async ({ portal, language }, use) => use(new Words(portal, language)),
});

export const { expect } = test;
