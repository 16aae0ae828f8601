import { type Administrator, company, noor } from '../../harness/administrator.ts';
import type { AuthApi } from '../../harness/auth-api.ts';
import { anais } from '../../harness/colleagues.ts';
import { otherCode } from '../../harness/codes.ts';
import { password } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';
import { authenticatorCode } from '../../harness/totp.ts';
import { Words } from '../../harness/words.ts';
import { LogIn } from '../../screens/log-in.ts';
import { Register } from '../../screens/register.ts';
import { Screen } from '../../screens/screen.ts';

/** A number of the portal’s country. */
const mobile = { typed: '06 12345678', number: '+31612345678', ending: '78' };
const newEmail = 'noor.new@example.com';
/** Where the mail leads by which a new address is confirmed. */
const confirmation = /^http\S+\/confirm-email#\S+$/m;

test.use({ portal: 'business' });

test.beforeEach(async ({ administrator }) => {
  await administrator.choose(company);
});

/** Noor’s name, address and number as the administrator enters them. */
function edit(administrator: Administrator, data: { email?: string; mobile?: string }): Promise<unknown> {
  return administrator.act(noor, 'edit', { name: noor.name, email: noor.email, ...data });
}

/** Password and mailed code, up to the choice of a second factor; nobody is logged in on the way. */
async function untilSecondFactors(logIn: LogIn, api: AuthApi): Promise<Register> {
  await logIn.open('log-in');
  const known = await api.outbox.countCodesTo(noor.email);
  await logIn.giveCredentials(noor.email);
  await logIn.shows('email-code-heading', 'log-in/email-code');
  expect(await logIn.session()).toBe(401);
  const code = await api.outbox.codeTo(noor.email, known);
  await logIn.giveCode(otherCode(code));
  await expect(logIn.summary).toBeFocused();
  await logIn.giveCode(code);
  const register = new Register(logIn.page, logIn.words);
  await register.isAt('second-factors');
  expect(await logIn.session()).toBe(401);
  return register;
}

test('FAQ 003-4: whoever has no second factor any more proves it is him or her by password and mailed code, and sets up the app', async ({ administrator, elsewhere, api, words, companyUser }) => {
  await administrator.act(noor, 'reset-second-factor');
  const logIn = new LogIn(elsewhere, words, api);
  const register = await untilSecondFactors(logIn, api);
  await register.choose('register-second-factors-authenticator');
  await register.goOn();
  await register.isAt('authenticator-setup');
  const secret = await register.authenticatorSecret();
  await register.giveCode(authenticatorCode(secret, api.clock.now()));
  await register.isAt('recovery-codes');
  await register.button('register-recovery-codes-submit').click();
  await register.isAt('second-factor-set-up');
  await register.link('register-invitation-accepted-continue').click();
  await logIn.isHome();

  await logIn.button('home-log-out').click();
  await logIn.shows('credentials-heading', 'log-in');
  api.clock.advance(60);
  await logIn.giveCredentials(noor.email);
  await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
  await logIn.giveCode(authenticatorCode(secret, api.clock.now()));
  await logIn.isHome();
  await companyUser.of(noor);
  await companyUser.hasStatus('active');
  await expect(companyUser.fact('second-factor')).toHaveText(words.text('company-factor-authenticator'));
});

test('FAQ 002-2: a number that was wrong is entered by the administrator and confirmed at the next log-in, which then sends codes to it', async ({ administrator, elsewhere, api, words }) => {
  await edit(administrator, { mobile: mobile.typed });
  const logIn = new LogIn(elsewhere, words, api);
  const register = await untilSecondFactors(logIn, api);
  await register.choose('register-second-factors-sms');
  await register.goOn();
  await register.isAt('mobile');
  await expect(register.mobile).toHaveValue(/^\+31[ \d]+78$/);
  const known = await api.outbox.countCodesTo(mobile.number);
  await register.button('register-mobile-submit').click();
  await register.isAt('mobile-code');
  await register.giveCode(await api.outbox.codeTo(mobile.number, known));
  await register.isAt('second-factor-set-up');
  await register.link('register-invitation-accepted-continue').click();
  await logIn.isHome();

  await logIn.button('home-log-out').click();
  await logIn.shows('credentials-heading', 'log-in');
  const sent = await api.outbox.countCodesTo(mobile.number);
  await logIn.giveCredentials(noor.email);
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await logIn.giveCode(await api.outbox.codeTo(mobile.number, sent));
  await logIn.isHome();
});

test.describe('in an office with somebody who logs in with an app', () => {
  test.use({ portal: 'intermediary' });

  test('whoever logs in with the app confirms a new number after it, and keeps the app', async ({ administrator, elsewhere, api, words }) => {
    const { name, email } = anais;
    await administrator.act(anais, 'edit', { name, email, mobile: mobile.typed });
    const logIn = new LogIn(elsewhere, words, api);
    await logIn.open('log-in');
    await logIn.giveCredentials(email);
    await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
    await logIn.giveCode(logIn.authenticatorCode());
    const register = new Register(elsewhere, words);
    await register.isAt('mobile');
    expect(await logIn.session()).toBe(401);
    const known = await api.outbox.countCodesTo(mobile.number);
    await register.button('register-mobile-submit').click();
    await register.isAt('mobile-code');
    await register.giveCode(await api.outbox.codeTo(mobile.number, known));
    await register.isAt('second-factor-set-up');
    await register.link('register-invitation-accepted-continue').click();
    await logIn.isHome();

    await logIn.button('home-log-out').click();
    await logIn.shows('credentials-heading', 'log-in');
    api.clock.advance(60);
    await logIn.giveCredentials(email);
    await logIn.shows('second-factor-heading', 'log-in/second-factor');
    await logIn.chooseFactor('authenticator');
    await logIn.giveCode(logIn.authenticatorCode());
    await logIn.isHome();
  });
});

test.describe('a new e-mail address', () => {
  /** The page behind the mailed link. */
  class Confirmation extends Screen {
    async follow(link: string): Promise<void> {
      await this.page.goto('about:blank');
      await this.page.goto(link);
    }

    async asks(email: string): Promise<void> {
      await expect(this.heading('confirm-email-heading')).toBeVisible();
      await expect(this.page.getByText(this.words.text('confirm-email-lead', { company: company.name }))).toBeVisible();
      await expect(this.page.getByText(email, { exact: true })).toBeVisible();
      expect(this.page.url()).not.toContain('#');
    }
  }

  /** The link of the mail to the new address, in the language of the test. */
  async function link(api: AuthApi, words: Words, known = 0): Promise<string> {
    const { text } = await api.outbox.next((message) => message.to === newEmail && confirmation.test(message.text), known);
    return (confirmation.exec(text)?.[0] ?? '').replace('/en/', `/${words.language}/`);
  }

  test('is confirmed by the person, who logs in with it from then on and is logged out elsewhere', async ({ administrator, page, words, api, elsewhere }) => {
    await edit(administrator, { email: newEmail });
    await page.context().clearCookies();
    const other = new LogIn(page, words, api);
    const mine = new LogIn(elsewhere, words, api);
    await other.toHome(noor.email);
    await mine.toHome(noor.email);
    const confirming = new Confirmation(elsewhere, words);
    await confirming.follow(await link(api, words));
    await confirming.asks(newEmail);
    await confirming.button('confirm-email-submit').click();
    await expect(confirming.heading('confirm-email-done-heading')).toBeVisible();
    expect(await mine.session()).toBe(200);
    expect(await other.session()).toBe(401);
    await api.outbox.mailTo(noor.email, new Words('business', 'en').text('mail-email-changed-subject'));
    await confirming.link('confirm-email-done-continue').click();
    await mine.button('home-log-out').click();
    await mine.shows('credentials-heading', 'log-in');
    const known = await api.outbox.countSms();
    await mine.giveCredentials(newEmail, password);
    await mine.shows('sms-code-heading', 'log-in/sms-code');
    await mine.giveCode(await api.outbox.nextCode(known));
    await mine.isHome();
  });

  test('is confirmed after logging in, where nobody is logged in yet', async ({ administrator, elsewhere, words, api }) => {
    await edit(administrator, { email: newEmail });
    const confirming = new Confirmation(elsewhere, words);
    const logIn = new LogIn(elsewhere, words, api);
    await confirming.follow(await link(api, words));
    await logIn.shows('credentials-heading', 'log-in');
    const known = await api.outbox.countSms();
    await logIn.giveCredentials(noor.email);
    await logIn.shows('sms-code-heading', 'log-in/sms-code');
    await logIn.giveCode(await api.outbox.nextCode(known));
    await confirming.asks(newEmail);
  });

  test('is confirmed by nobody else, and by the newest link only', async ({ administrator, elsewhere, words, api }) => {
    await edit(administrator, { email: newEmail });
    const first = await link(api, words);
    await edit(administrator, { email: noor.email });
    await edit(administrator, { email: newEmail });
    const second = await link(api, words, 1);
    const logIn = new LogIn(elsewhere, words, api);
    await logIn.toHome(noor.email);
    const confirming = new Confirmation(elsewhere, words);
    await confirming.follow(first);
    await expect(elsewhere.getByText(words.text('confirm-email-over'))).toBeVisible();
    // In the tab of the first, where only what is behind the `#` changes.
    await elsewhere.goto(second);
    await confirming.asks(newEmail);
    await logIn.open('home');
    await logIn.button('home-log-out').click();
    await logIn.shows('credentials-heading', 'log-in');
    await logIn.toHome();
    await confirming.follow(second);
    await expect(elsewhere.getByText(words.text('confirm-email-over'))).toBeVisible();
  });
});
