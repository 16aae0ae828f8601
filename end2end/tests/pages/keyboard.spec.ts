import { tabTo } from '../../harness/keyboard.ts';
import { password, people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

test('somebody logs in and out with the keyboard only', async ({ page, logIn, words, api }) => {
  await logIn.open('');
  await tabTo(page, logIn.link('start-log-in'));
  await page.keyboard.press('Enter');
  await expect(logIn.heading('credentials-heading')).toBeFocused();

  await tabTo(page, logIn.email);
  await page.keyboard.type(people.byBoth);
  await tabTo(page, logIn.password);
  await page.keyboard.type(`${password}!`);
  await page.keyboard.press('Enter');
  await logIn.complains(words.text('credentials-incorrect'));
  await tabTo(page, logIn.password);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');

  await expect(logIn.heading('second-factor-heading')).toBeFocused();
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await tabTo(page, logIn.button('second-factor-submit'));
  await page.keyboard.press('Space');

  await expect(logIn.heading('sms-code-heading')).toBeFocused();
  await tabTo(page, logIn.code);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await logIn.complains(words.text('code-too-short'));
  await tabTo(page, logIn.summary.getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(logIn.code).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(await api.outbox.nextCode());
  await page.keyboard.press('Enter');

  await logIn.isHome();
  await tabTo(page, logIn.button('home-log-out'));
  await page.keyboard.press('Enter');
  await expect(logIn.heading('credentials-heading')).toBeFocused();
});

test('the language is changed with the keyboard', async ({ page, logIn, language }) => {
  await logIn.open('log-in');
  const other = language === 'fr' ? 'en' : 'fr';
  await tabTo(page, logIn.languageLink(other));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', other);
});
