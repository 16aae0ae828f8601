import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

test('somebody logs in with a code of the authenticator app', async ({ logIn, api }) => {
  await logIn.untilAuthenticatorCode();
  await logIn.giveCode(logIn.authenticatorCode());
  await logIn.isHome();
  expect(await api.outbox.countSms()).toBe(0);
});

test('a code that was just replaced in the app still works', async ({ logIn, api }) => {
  await logIn.untilAuthenticatorCode();
  // At the beginning of the time for which the app shows a code: a slow machine has the rest of it.
  api.clock.advance(30 - (Math.floor(api.clock.now() / 1000) % 30));
  const code = logIn.authenticatorCode();
  api.clock.advance(30);
  await logIn.giveCode(code);
  await logIn.isHome();
});

test('a code of the app works once', async ({ logIn, words }) => {
  await logIn.untilAuthenticatorCode();
  const code = logIn.authenticatorCode();
  await logIn.giveCode(code);
  await logIn.isHome();
  await logIn.button('home-log-out').click();

  await logIn.untilAuthenticatorCode();
  await logIn.giveCode(code);
  await logIn.complains(words.text('authenticator-code-used'));
});

test('somebody with both chooses the SMS', async ({ logIn, api }) => {
  await logIn.untilChoice();
  await logIn.chooseFactor('sms');
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await logIn.giveCode(await api.outbox.nextCode());
  await logIn.isHome();
});

test('somebody with both chooses the app', async ({ logIn, api }) => {
  await logIn.untilChoice();
  await logIn.chooseFactor('authenticator');
  await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
  await logIn.giveCode(logIn.authenticatorCode());
  await logIn.isHome();
  expect(await api.outbox.countSms()).toBe(0);
});

test('nothing is chosen beforehand, and a choice that was forgotten is asked for', async ({ page, logIn, words }) => {
  await logIn.untilChoice();
  for (const radio of await page.getByRole('radio').all()) await expect(radio).not.toBeChecked();
  await logIn.button('second-factor-submit').click();
  await logIn.complains(words.text('second-factor-required'));
  await logIn.summary.getByRole('link').click();
  await expect(page.getByRole('radio').first()).toBeFocused();
});

test('another way can still be chosen at the code', async ({ logIn, api }) => {
  await logIn.untilChoice();
  await logIn.chooseFactor('sms');
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await logIn.button('code-other-way').click();
  await logIn.shows('second-factor-heading', 'log-in/second-factor');
  await logIn.chooseFactor('authenticator');
  await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
  await logIn.giveCode(logIn.authenticatorCode());
  await logIn.isHome();
  expect(await api.outbox.countSms()).toBe(1);
});

test('somebody with one second factor is offered no other', async ({ logIn }) => {
  await logIn.untilSmsCode(people.bySms);
  await expect(logIn.code).toBeVisible();
  await expect(logIn.button('code-other-way')).toHaveCount(0);
  await expect(logIn.link('code-help')).toBeVisible();
});
