import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';
import { Words } from '../../harness/words.ts';

/** Where companies look after their own users, the administrator helps first, and the service desk the administrator. */
for (const portal of ['intermediary', 'business'] as const) {
  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('FAQ 002-6, 002-9, 003-5 and 003-12: whoever is blocked is sent to the administrator, and the administrator to the service desk', async ({ page, logIn, words, language }) => {
      const said = words.text('account-blocked-for-good');
      expect(said).not.toBe(new Words('customer', language).text('account-blocked-for-good'));
      await logIn.open('log-in');
      await logIn.giveCredentials(people.blocked);
      await logIn.shows('account-blocked-heading', 'log-in/account-blocked');
      await expect(page.getByText(said)).toBeVisible();
      await expect(page.getByRole('main').getByRole('heading', { name: words.text('contact-help-desk-name') })).toBeVisible();
    });

    test('FAQ 002-2, 002-5 and 002-8: help sends to the administrator for a new number and a blocked account', async ({ page, logIn, words, language }) => {
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
