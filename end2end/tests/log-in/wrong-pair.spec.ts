import { password, people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

for (const [who, email] of [
  ['an account that exists', people.bySms],
  ['an account that does not exist', people.unknown],
  ['an account that is blocked', people.blocked],
] as const) {
  test(`a wrong password for ${who} says the same and keeps the address`, async ({ logIn, words }) => {
    await logIn.open('log-in');
    await logIn.giveCredentials(email, 'not the password');
    await logIn.complains(words.text('credentials-incorrect'));
    await expect(logIn.email).toHaveValue(email);
    await logIn.shows('credentials-heading', 'log-in');
    await expect(logIn.link('footer-help')).toBeVisible();
  });
}

test('a wrong pair marks both fields, says it of neither, and leads to the first', async ({ page, logIn, words }) => {
  await logIn.open('log-in');
  await logIn.giveCredentials(people.bySms, 'not the password');
  await logIn.complains(words.text('credentials-incorrect'));
  await expect(logIn.email).toHaveAttribute('aria-invalid', 'true');
  await expect(logIn.password).toHaveAttribute('aria-invalid', 'true');
  await expect(logIn.password).not.toHaveAttribute('aria-describedby');
  await expect(logIn.summary.getByText(words.text('credentials-incorrect'))).toHaveCount(1);
  await logIn.summary.getByRole('link').click();
  await expect(logIn.email).toBeFocused();
  expect(page.url()).not.toContain('#');
});

for (const [when, days] of [['today', 0], ['tomorrow', 1]] as const) {
  test(`whoever has to wait until ${when} is told ${days === 0 ? 'the time' : 'the day too'}`, async ({ page, logIn, words, language }) => {
    const now = new Date('2026-11-18T12:00:00+01:00');
    const retryAt = new Date(now.getTime() + days * 24 * 60 * 60 * 1000).toISOString();
    await page.clock.setFixedTime(now);
    await logIn.open('log-in');
    const problem = { type: 'urn:problem-type:voordeur:too-many-attempts', title: 'Too many', status: 429, retryAt };
    await page.route('**/api/v1/journeys/*/answers', (route) =>
      route.fulfill({ status: 429, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
    await logIn.giveCredentials(people.bySms);
    const shown: Intl.DateTimeFormatOptions = days === 0 ? { timeStyle: 'short' } : { dateStyle: 'full', timeStyle: 'short' };
    const locale = language === 'en' ? 'en-GB' : language;
    const time = await page.evaluate(([at, tag, style]) => new Date(at).toLocaleString(tag, style), [retryAt, locale, shown] as const);
    await logIn.complains(words.text('credentials-too-many', { time }));
  });
}

test('after a wrong password the right one logs in', async ({ logIn, words }) => {
  await logIn.open('log-in');
  await logIn.giveCredentials(people.bySms, 'not the password');
  await logIn.complains(words.text('credentials-incorrect'));
  await logIn.giveCredentials(people.bySms);
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
});

test('what was forgotten is asked for at its field, with the same words in the summary', async ({ page, logIn, words }) => {
  await logIn.open('log-in');
  await logIn.button('credentials-submit').click();
  const missing = [words.text('credentials-email-required'), words.text('credentials-password-required')];
  await logIn.complains(...missing);
  for (const [field, sentence] of [[logIn.email, missing[0]], [logIn.password, missing[1]]] as const) {
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(sentence ?? ''));
  }
  await logIn.summary.getByRole('link').nth(1).click();
  await expect(logIn.password).toBeFocused();
  expect(page.url()).not.toContain('#');
});

test('an address that is none is said to be none before anything is sent', async ({ logIn, words }) => {
  await logIn.open('log-in');
  await logIn.giveCredentials('customer.example.com');
  await logIn.complains(words.text('credentials-email-malformed'));
  await expect(logIn.email).toHaveValue('customer.example.com');
});

test('a password can be shown, hidden and pasted, and is not kept in the page', async ({ page, logIn }) => {
  await logIn.open('log-in');
  await logIn.password.fill(password);
  await expect(logIn.password).toHaveAttribute('type', 'password');
  await logIn.button('password-show-name').click();
  await expect(logIn.password).toHaveAttribute('type', 'text');
  await expect(logIn.password).toHaveValue(password);
  await logIn.button('password-hide-name').click();
  await expect(logIn.password).toHaveAttribute('type', 'password');
  await expect(logIn.password).toHaveAttribute('autocomplete', 'current-password');
  await expect(logIn.email).toHaveAttribute('autocomplete', 'username');
  await expect(page.locator('form')).toHaveAttribute('method', 'post');
});

test.describe('after too many failures', () => {
  test.use({ limits: { failed_log_ins_per_account: 3 } });

  for (const [who, email] of [['exists', people.bySms], ['does not exist', people.unknown]] as const) {
    test(`an account that ${who} has to wait, also with the right password`, async ({ logIn, api, words }) => {
      await logIn.open('log-in');
      for (const attempt of [1, 2, 3]) {
        await logIn.giveCredentials(email, `wrong password ${attempt}`);
        await logIn.complains(words.text('credentials-incorrect'));
      }
      await logIn.giveCredentials(email);
      const blocked = words.like('credentials-too-many', 'time');
      await expect(logIn.summary.getByRole('listitem')).toHaveText(blocked);
      await expect(logIn.summary).toBeFocused();
      await expect(logIn.email).toHaveValue(email);

      api.clock.advance(15 * 60 + 1);
      await logIn.giveCredentials(email);
      if (email === people.bySms) await logIn.shows('sms-code-heading', 'log-in/sms-code');
      else await logIn.complains(words.text('credentials-incorrect'));
    });
  }
});

test('a blocked account is told so only with the right password', async ({ page, logIn, words, api }) => {
  await logIn.open('log-in');
  await logIn.giveCredentials(people.blocked);
  await logIn.shows('account-blocked-heading', 'log-in/account-blocked');
  await expect(page.getByText(words.text('account-blocked-for-good'))).toBeVisible();
  await expect(page.getByRole('link', { name: '+32 2 555 01 00' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'help@lindenhof.example' }).first()).toBeVisible();
  expect(await api.outbox.countSms()).toBe(0);

  await page.reload();
  await logIn.shows('account-blocked-heading', 'log-in/account-blocked');
  await logIn.link('account-blocked-other').click();
  await logIn.shows('credentials-heading', 'log-in');
  await logIn.giveCredentials(people.bySms);
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
});
