import { Administrator, company, noor } from '../../harness/administrator.ts';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';
import { Words } from '../../harness/words.ts';

/** Where companies look after their own users, the administrator helps first; an account that is blocked only the service desk unblocks. */
for (const portal of ['intermediary', 'business'] as const) {
  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('FAQ 002-6, 002-9, 003-5 and 003-12: whoever has a blocked account is told that only the service desk unblocks it, with its hours', async ({ page, logIn, words, language }) => {
      const said = words.text('account-blocked-for-good');
      expect(said).not.toBe(new Words('customer', language).text('account-blocked-for-good'));
      await logIn.open('log-in');
      await logIn.giveCredentials(people.blocked);
      await logIn.shows('account-blocked-heading', 'log-in/account-blocked');
      await expect(page.getByText(said)).toBeVisible();
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { name: words.text('contact-help-desk-name') })).toBeVisible();
      await expect(main.getByRole('table', { name: words.text('opening-hours-caption') })).toBeVisible();
    });

    test('FAQ 002-5, 002-6, 002-8 and 002-9: an administrator whom another one blocked is told to ask, and looks after the users again once the block is lifted', async ({ page, companyUsers, logIn, api, words, elsewhere }) => {
      const other = await Administrator.logIn(elsewhere.request, api);
      await other.promote(noor);
      await other.act(noor, 'block', { reason: 'Long leave' });
      await logIn.toHome(noor.email);
      await companyUsers.open('company/users');
      await companyUsers.shows('company-blocked-heading', 'company/users');
      await expect(page.getByText(words.text('company-blocked-text', { company: company.name }))).toBeVisible();
      await expect(page.getByText(words.text('home-blocked-way-on-administrator', { company: company.name }))).toBeVisible();
      await expect(companyUsers.table).toHaveCount(0);
      await other.act(noor, 'unblock', { reason: 'Back again' });
      await companyUsers.openList();
    });

    test('FAQ 002-2, 002-5 and 002-8: help sends to the administrator for a new number and a block by the company, and to the service desk for a blocked account', async ({ page, logIn, words, language }) => {
      await logIn.open('help');
      for (const [question, answer] of [['phone', 'phone-ask'], ['blocked', 'blocked-ask']] as const) {
        const said = words.text(`help-${answer}`);
        expect(said).not.toBe(new Words('customer', language).text(`help-${answer}`));
        await page.getByText(words.text(`help-${question}`), { exact: true }).click();
        await expect(page.getByText(said)).toBeVisible();
      }
    });
  });
}

test.describe('in the portal intermediary', () => {
  test.use({ portal: 'intermediary' });

  test('FAQ 002-7: an office without an administrator is told what to mail', async ({ page, logIn, words }) => {
    await logIn.open('help');
    await expect(page.getByRole('main').getByText(words.text('contact-help-desk-for'))).toBeVisible();
  });
});
