import type { Page } from '@playwright/test';
import { CompanyActivity } from '../screens/company-activity.ts';
import { CompanyUsers } from '../screens/company-users.ts';
import { CompanyImport } from '../screens/company-import.ts';
import { CompanyInvite } from '../screens/company-invite.ts';
import { CompanyUser } from '../screens/company-user.ts';
import { LogIn } from '../screens/log-in.ts';
import { Register } from '../screens/register.ts';
import { StepUp } from '../screens/step-up.ts';
import { Way, type Visitor } from '../screens/way.ts';
import { Administrator } from './administrator.ts';
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
  /** The list of a company’s users, on this test's page. */
  companyUsers: CompanyUsers;
  /** What was done in a company, on this test's page. */
  companyActivity: CompanyActivity;
  /** The administrator of the sample company, logged in with this test’s browser. */
  administrator: Administrator;
  /** The page of one colleague, on this test’s page. */
  companyUser: CompanyUser;
  /** Inviting one colleague, on this test’s page. */
  companyInvite: CompanyInvite;
  /** Inviting many colleagues, on this test’s page. */
  companyImport: CompanyImport;
  /** Proving once more who one is, on this test’s page. */
  stepUp: StepUp;
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

  companyUsers: async ({ page, words }, use) => use(new CompanyUsers(page, words)),

  companyActivity: async ({ page, words }, use) => use(new CompanyActivity(page, words)),

  administrator: async ({ context, api }, use) => use(await Administrator.logIn(context.request, api)),

  companyUser: async ({ page, words }, use) => use(new CompanyUser(page, words)),

  companyInvite: async ({ page, words }, use) => use(new CompanyInvite(page, words)),

  companyImport: async ({ page, words }, use) => use(new CompanyImport(page, words)),

  stepUp: async ({ page, words, api }, use) => use(new StepUp(page, words, api)),

  elsewhere: async ({ browser, api, guard }, use) => {
    const context = await browser.newContext({ baseURL: api.origin });
    await guard.watch(context);
    await use(await context.newPage());
    await context.close();
  },
});

export const { expect } = test;
