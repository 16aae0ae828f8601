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
  /** How many users the first sample company has: as many as the portal usually has unless it is said. */
  sampleUsers: number | undefined;
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
  stores: { of(portal: PortalName, sampleUsers?: number): Promise<string> };
}

/** A test with a site and an auth API behind it; whichever browser visits it. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  portal: ['customer', { option: true }],
  limits: [{}, { option: true }],
  sampleUsers: [undefined, { option: true }],

  stores: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'voordeur-stores-'));
      const made = new Map<string, Promise<string>>();
      const make = async (portal: PortalName, name: string, sampleUsers?: number): Promise<string> => {
        await seededStore(portal, join(folder, name), sampleUsers);
        return join(folder, name);
      };
      await use({
        of(portal, sampleUsers) {
          const name = `${portal}-${sampleUsers ?? 'usual'}`;
          const store = made.get(name) ?? make(portal, name, sampleUsers);
          made.set(name, store);
          return store;
        },
      });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],

  api: async ({ portal, limits, sampleUsers, stores }, use, info) => {
    const api = await AuthApi.start({ portal, limits, sampleUsers, store: await stores.of(portal, sampleUsers) });
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
