import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';
import { ready } from '../../harness/guard.ts';

test('Back from the code finds the address that was typed, and Forward the code', async ({ page, logIn, api }) => {
  await logIn.untilSmsCode();
  await page.goBack();
  await logIn.shows('credentials-heading', 'log-in');
  await expect(logIn.email).toHaveValue(people.bySms);
  await expect(logIn.password).toHaveValue('');

  await page.goForward();
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await logIn.giveCode(await api.outbox.nextCode());
  await logIn.isHome();
});

test('the link above the page goes back as well', async ({ logIn }) => {
  await logIn.untilSmsCode();
  await logIn.back.click();
  await logIn.shows('credentials-heading', 'log-in');
  await expect(logIn.email).toHaveValue(people.bySms);
});

test('an address that was typed is there again after a look at the help page', async ({ page, logIn }) => {
  await logIn.open('log-in');
  await logIn.email.pressSequentially(people.bySms);
  await logIn.link('footer-help').click();
  await logIn.shows('help-heading', 'help');
  await page.goBack();
  await logIn.shows('credentials-heading', 'log-in');
  await expect(logIn.email).toHaveValue(people.bySms);
});

test('help keeps the way back to the step', async ({ page, logIn, words }) => {
  await logIn.open('help');
  await expect(logIn.back).toHaveCount(0);
  await expect(logIn.link('help-log-in')).toBeVisible();
  await logIn.untilSmsCode();
  const address = page.url();
  for (const way of [logIn.back, logIn.link('help-continue')]) {
    await logIn.link('code-help').click();
    await logIn.shows('help-heading', 'help');
    await way.click();
    await logIn.shows('sms-code-heading', 'log-in/sms-code');
    expect(page.url()).toBe(address);
  }
  await expect(page.getByText(words.text('help-log-in'))).toHaveCount(0);
});

test('Back from a code that was loaded anew finds the address, and nobody finds it after the log-in', async ({ page, logIn, api }) => {
  await logIn.untilSmsCode();
  await page.reload();
  await ready(page);
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await page.goBack();
  await logIn.shows('credentials-heading', 'log-in');
  await expect(logIn.email).toHaveValue(people.bySms);
  await page.goForward();
  await logIn.giveCode(await api.outbox.nextCode());
  await logIn.isHome();
  await logIn.open('log-in');
  await expect(logIn.email).toHaveValue('');
});

test('after going back somebody else can log in', async ({ page, logIn }) => {
  await logIn.untilSmsCode();
  await page.goBack();
  await logIn.shows('credentials-heading', 'log-in');
  await logIn.onwardByAuthenticator();
});

test('Back from the code to the choice takes the choice back', async ({ page, logIn }) => {
  await logIn.untilChoice();
  await logIn.chooseFactor('sms');
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await page.goBack();
  await logIn.shows('second-factor-heading', 'log-in/second-factor');
  await logIn.chooseFactor('authenticator');
  await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
});

test('a reload at the first page finds it', async ({ page, logIn }) => {
  await logIn.open('log-in');
  await logIn.email.fill(people.bySms);
  await page.reload();
  await ready(page);
  await logIn.shows('credentials-heading', 'log-in');
  await logIn.giveCredentials(people.bySms);
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
});

test('a reload at the code comes back to the code', async ({ page, logIn, api }) => {
  await logIn.untilSmsCode();
  const code = await api.outbox.nextCode();
  await page.reload();
  await ready(page);
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await logIn.giveCode(code);
  await logIn.isHome();
  expect(await api.outbox.countSms()).toBe(1);
});

test('a reload at the choice comes back to the choice', async ({ page, logIn }) => {
  await logIn.untilChoice();
  await page.reload();
  await ready(page);
  await logIn.shows('second-factor-heading', 'log-in/second-factor');
  await logIn.chooseFactor('authenticator');
  await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
  await page.reload();
  await ready(page);
  await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
  await logIn.giveCode(logIn.authenticatorCode());
  await logIn.isHome();
});

test('an address of another step leads to the step at which the log-in stands', async ({ page, logIn }) => {
  await logIn.untilSmsCode();
  const journey = new URL(page.url()).search;
  for (const step of ['authenticator-code', 'second-factor', 'account-blocked']) {
    await page.goto(logIn.address(`log-in/${step}${journey}`));
    await ready(page);
    await logIn.shows('sms-code-heading', 'log-in/sms-code');
    expect(new URL(page.url()).search).toBe(journey);
  }
});

for (const step of ['second-factor', 'sms-code', 'authenticator-code', 'account-blocked']) {
  test(`the address of ${step} without a log-in under way leads to the beginning`, async ({ logIn, words, page }) => {
    await logIn.open(`log-in/${step}`);
    await logIn.shows('credentials-heading', 'log-in');
    await expect(page.getByRole('status').filter({ hasText: words.text('log-in-notice-not-yet') })).toBeVisible();
    await logIn.open(`log-in/${step}?journey=0192f3a4-0000-7000-8000-000000000001`);
    await logIn.shows('credentials-heading', 'log-in');
    await expect(page.getByText(words.text('log-in-notice-expired'))).toBeVisible();
  });
}

test('the log-in of another browser is not shown', async ({ page, logIn, browser, api, words }) => {
  await logIn.untilSmsCode();
  const other = await browser.newContext({ baseURL: api.origin });
  const elsewhere = await other.newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole('heading', { level: 1, name: words.text('credentials-heading') })).toBeVisible();
  await expect(elsewhere.getByText(words.text('log-in-notice-expired'))).toBeVisible();
  await other.close();
});

test('Back after the log-in does not lead into it again', async ({ page, logIn }) => {
  await logIn.open('');
  await logIn.link('start-log-in').click();
  await logIn.shows('credentials-heading', 'log-in');
  await logIn.onwardByAuthenticator();
  await page.goBack();
  await expect(logIn.code).toHaveCount(0);
  await page.goForward();
  await logIn.isHome();
});
