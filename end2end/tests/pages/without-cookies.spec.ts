import type { Page } from '@playwright/test';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

/** Has the browser know nothing of the API any more when it answers. */
async function keepNoCookies(page: Page): Promise<void> {
  await page.route('**/api/v1/journeys/*/answers', async (route) => {
    await page.context().clearCookies();
    await route.continue();
  });
}

test('whoever logs in with a browser that keeps no cookies is told so, and may try again', async ({ page, logIn, words }) => {
  await keepNoCookies(page);
  await logIn.open('log-in');
  await logIn.giveCredentials(people.bySms);
  await expect(page.getByText(words.text('log-in-notice-expired'))).toBeVisible();
  await page.unrouteAll();
  await logIn.giveCredentials(people.bySms);
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
});

test('whoever registers with a browser that keeps no cookies is told so, and may try again', async ({ page, register, words }) => {
  await keepNoCookies(page);
  await register.open('register');
  await register.choose('register-at-hand-client-reference');
  await register.goOn();
  await expect(page.getByText(words.text('register-notice-expired-kept'))).toBeVisible();
  await page.unrouteAll();
  await register.goOn();
  await register.isAt('residence');
});
