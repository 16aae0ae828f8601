import { codeOf } from '../../harness/outbox.ts';
import { mobile, newPassword, portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import { authenticatorCode } from '../../harness/totp.ts';

for (const portal of portals) {
  const person = registrants[portal].atOnce;

  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('somebody registers with codes by SMS and logs in', async ({ page, register, wayOf, logIn, api, words }) => {
      await wayOf({ person }).until('registered');
      await expect(page.getByRole('main')).toContainText(words.text('register-registered-credentials', { email: person.email }));
      await expect(page.getByRole('heading', { name: words.text('register-registered-contact-heading') })).toBeVisible();
      await expect(page.getByText(words.text('register-registered-sms', { ending: '56' }))).toBeVisible();
      expect(await api.outbox.sentTo(person.name)).toEqual([]);

      const known = await api.outbox.countSms();
      await register.link('register-registered-log-in').click();
      await logIn.shows('credentials-heading', 'log-in');
      await expect(logIn.email).toHaveValue(person.email);
      await logIn.giveCredentials(person.email, newPassword);
      await logIn.shows('sms-code-heading', 'log-in/sms-code');
      const sms = await api.outbox.nextSms(known);
      expect(sms.to.replaceAll(' ', '')).toBe(mobile.number);
      await logIn.giveCode(codeOf(sms));
      await logIn.isHome();
    });

    test('somebody registers with an authenticator app, typing its key, and logs in', async ({ page, register, wayOf, logIn, api, words }) => {
      const way = wayOf({ person, factors: 'authenticator' });
      await way.until('authenticator-setup');
      const secret = await register.authenticatorSecret();
      await way.onward('recovery-codes');
      const codes = await register.recoveryCodes();
      expect(new Set(codes).size).toBe(10);
      await way.onward();
      await expect(page.getByText(words.text('register-registered-authenticator'))).toBeVisible();

      const sms = await api.outbox.countSms();
      await register.link('register-registered-log-in').click();
      await logIn.giveCredentials(person.email, newPassword);
      await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
      // The code that linked the app has been used.
      api.clock.advance(30);
      await logIn.giveCode(authenticatorCode(secret, api.clock.now()));
      await logIn.isHome();
      expect(await api.outbox.countSms()).toBe(sms);
    });

    test('somebody registers with both, and chooses when logging in', async ({ page, register, wayOf, logIn, api, words }) => {
      await wayOf({ person, factors: 'both' }).until('registered');
      await expect(page.getByText(words.text('register-registered-both', { ending: '56' }))).toBeVisible();

      const known = await api.outbox.countSms();
      await register.link('register-registered-log-in').click();
      await logIn.giveCredentials(person.email, newPassword);
      await logIn.shows('second-factor-heading', 'log-in/second-factor');
      await logIn.chooseFactor('sms');
      await logIn.shows('sms-code-heading', 'log-in/sms-code');
      await logIn.giveCode(await api.outbox.nextCode(known));
      await logIn.isHome();
    });

    test('a mail says how to log in, as the last page does', async ({ wayOf, api, words, language }) => {
      await wayOf({ person }).until('registered');
      const mail = await api.outbox.mailTo(person.email, words.text('mail-registered-subject'));
      expect(mail.language).toBe(language);
      expect(mail.text).toContain(person.name);
      expect(mail.text).toContain(`${api.origin}/${language}/log-in`);
      expect(mail.text).toMatch(/56\b/);
    });
  });
}

for (const [portal, title] of [
  ['customer', 'FAQ 000-12: whoever cannot log in because of never having registered finds the way from the log-in page'],
  ['benefits', 'FAQ 001-13: whoever cannot log in because of never having registered finds the way from the log-in page'],
] as const) {
  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test(title, async ({ register, logIn }) => {
      await logIn.open('log-in');
      await logIn.link('credentials-register').click();
      await register.isAt('at-hand');
      await register.link('register-at-hand-log-in').click();
      await logIn.shows('credentials-heading', 'log-in');
    });
  });
}

test('the start page leads to registering', async ({ register }) => {
  await register.open('');
  await register.link('start-register').click();
  await register.isAt('at-hand');
});

test('somebody who lives abroad registers too', async ({ register }) => {
  await register.open('register');
  await register.choose(`register-at-hand-${register.means}`);
  await register.goOn();
  await register.choose('register-residence-elsewhere');
  await register.goOn();
  await register.isAt('means');
});

test('FAQ 000-1: before the number is asked the page says what is needed and how long it takes', async ({ page, register, words }) => {
  await register.open('register');
  await expect(page.getByText(words.text('register-at-hand-time', { minutes: 30, days: 100 }))).toBeVisible();
  await register.choose('register-at-hand-client-reference');
  await register.goOn();
  await register.choose('register-residence-belgium');
  await register.goOn();
  await register.isAt('means');
  for (const part of ['needs', 'time', 'where']) {
    await expect(page.getByText(words.text(`register-means-${part}`), { exact: true })).toBeVisible();
    await expect(page.getByText(words.text(`register-means-client-reference-${part}`))).toBeVisible();
  }
  await expect(page.getByRole('main').locator('svg use')).toHaveAttribute('href', '/drawings/papers/contract.svg#drawing');
});

test('FAQ 000-2: whoever has neither itsme nor a card reader registers with client reference and home address', async ({ page, register }) => {
  await register.open('register');
  await expect(page.getByRole('radio')).toHaveCount(2);
  await register.choose('register-at-hand-client-reference');
  await register.goOn();
  await register.choose('register-residence-belgium');
  await register.goOn();
  await register.isAt('means');
  await register.goOn();
  await register.identify(registrants.customer.atOnce);
  await register.isAt('email');
});

test('a question that was not answered is asked for', async ({ register, words }) => {
  await register.open('register');
  await register.goOn();
  await register.complains(words.text('register-at-hand-required'));
  await register.choose('register-at-hand-client-reference');
  await register.goOn();
  await register.isAt('residence');
  await register.goOn();
  await register.complains(words.text('register-residence-required'));
});

test.describe('in the portal of Havenmeester', () => {
  test.use({ portal: 'business' });

  test('nobody registers, except with the link of an invitation', async ({ page, register, logIn, words }) => {
    await register.open('');
    await expect(register.link('start-log-in')).toBeVisible();
    await expect(register.link('start-register')).toHaveCount(0);
    await logIn.open('log-in');
    await expect(register.link('credentials-register')).toHaveCount(0);
    await register.open('register');
    await expect(page.getByText(words.text('register-invitation-lost'))).toBeVisible();
  });
});
