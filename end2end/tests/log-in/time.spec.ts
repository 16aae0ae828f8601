import { installClock } from '../../harness/browser-clock.ts';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

test('a log-in whose time is over begins again and says so', async ({ page, logIn, api, words }) => {
  await logIn.untilSmsCode();
  const code = await api.outbox.nextCode();
  api.clock.advance(30 * 60 + 1);
  await logIn.giveCode(code);
  await logIn.shows('credentials-heading', 'log-in');
  await expect(page.getByRole('status').filter({ hasText: words.text('log-in-notice-expired') })).toBeVisible();
  await expect(logIn.email).toHaveValue(people.bySms);
  await expect(logIn.password).toHaveValue('');
  await logIn.giveCredentials(people.bySms);
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
});

test('e-mail and password whose journey ran out while they were typed are taken all the same', async ({ logIn, api }) => {
  await logIn.open('log-in');
  await logIn.email.fill(people.bySms);
  api.clock.advance(30 * 60 + 1);
  await logIn.giveCredentials(people.bySms);
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
});

test('a minute before the end there is a warning, and more time at a press', async ({ page, logIn, words, api }) => {
  await installClock(page);
  await logIn.untilSmsCode();
  await logIn.code.fill('12');
  const warning = page.getByRole('alert').filter({ hasText: words.text('log-in-time-limit') });
  await expect(warning).toHaveCount(0);

  api.clock.advance(29 * 60 + 5);
  await page.clock.fastForward((29 * 60 + 5) * 1000);
  await expect(warning).toBeVisible();
  await expect(logIn.code).toHaveValue('12');
  await logIn.button('time-limit-more').click();
  await expect(warning).toHaveCount(0);
  await expect(logIn.heading('sms-code-heading')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: words.text('time-limit-given') })).toHaveCount(1);
  await expect(logIn.code).toHaveValue('12');

  // Had it not been put off, this would be past its end.
  api.clock.advance(5 * 60);
  await page.clock.fastForward(5 * 60 * 1000);
  await expect(logIn.heading('sms-code-heading')).toBeVisible();
  await expect(warning).toHaveCount(0);
});

test('whoever does not come back finds the beginning, with the reason', async ({ page, logIn, words, api }) => {
  await installClock(page);
  await logIn.untilSmsCode();
  api.clock.advance(30 * 60 + 1);
  await page.clock.fastForward((30 * 60 + 1) * 1000);
  await logIn.shows('credentials-heading', 'log-in');
  await expect(page.getByText(words.text('log-in-notice-expired'))).toBeVisible();
});

test('a log-in that ended at a blocked account has no time that runs out', async ({ page, logIn, words, api }) => {
  await installClock(page);
  await logIn.open('log-in');
  await logIn.giveCredentials(people.blocked);
  await logIn.shows('account-blocked-heading', 'log-in/account-blocked');
  api.clock.advance(29 * 60 + 5);
  await page.clock.fastForward((29 * 60 + 5) * 1000);
  await page.clock.runFor(2000);
  await expect(page.getByText(words.text('log-in-time-limit'))).toHaveCount(0);
  await expect(logIn.button('time-limit-more')).toHaveCount(0);
});
