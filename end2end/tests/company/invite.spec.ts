import type { Page } from '@playwright/test';
import { Administrator, company, elodie, noor } from '../../harness/administrator.ts';
import type { AuthApi } from '../../harness/auth-api.ts';
import { invitationTo } from '../../harness/invitation.ts';
import { people } from '../../harness/people.ts';
import { newPassword } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import { authenticatorCode } from '../../harness/totp.ts';
import type { Words } from '../../harness/words.ts';
import { CompanyUsers } from '../../screens/company-users.ts';
import { LogIn } from '../../screens/log-in.ts';
import { Register } from '../../screens/register.ts';

const day = 24 * 60 * 60;
/** A number of the portal’s country. */
const mobile = { typed: '06 12345678', number: '+31612345678' };
const robin = { name: 'Robin de Boer', email: 'robin@example.com' };

test.use({ portal: 'business' });

test.beforeEach(async ({ administrator }) => {
  await administrator.choose(company);
});

/** Opening an invitation and accepting it, in another browser than the administrator’s. */
class Invitation extends Register {
  constructor(
    page: Page,
    words: Words,
    private readonly api: AuthApi,
  ) {
    super(page, words);
  }

  /** Opens the link and expects it to say who invites whom. */
  async opens(link: string, { name, email }: { name: string; email: string }): Promise<void> {
    await this.follows(link);
    await this.invites();
    await expect(this.page.getByText(this.words.text('register-invitation-lead', { name, company: company.name }))).toBeVisible();
    await expect(this.page.getByText(email)).toBeVisible();
    // Nobody who looks over a shoulder, or at the history, has the link.
    expect(this.page.url()).not.toContain('#');
  }

  /** Opens a link where the page of another stands: only what is behind the `#` changes. */
  async opensInTheSameTab(link: string): Promise<void> {
    await this.page.goto(link);
    await this.invites();
    expect(this.page.url()).not.toContain('#');
  }

  /** Expects the page that says who invites. */
  async invites(): Promise<void> {
    await expect(this.heading('register-invitation-heading', { company: company.name })).toBeVisible();
  }

  /** As from a mail program, in a document of its own. */
  private async follows(link: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(link);
  }

  async accepts(): Promise<void> {
    await this.button('register-invitation-submit').click();
  }

  /** From the invitation until it is accepted, with a password and codes by SMS. */
  async acceptsBySms(number: string = mobile.typed, to: string = mobile.number): Promise<void> {
    await this.accepts();
    await this.choosesPassword('sms');
    await this.isAt('mobile');
    const known = await this.api.outbox.countCodesTo(to);
    await this.giveMobile(number);
    await this.isAt('mobile-code');
    await this.giveCode(await this.api.outbox.codeTo(to, known));
    await this.isAccepted();
  }

  async choosesPassword(factor: 'sms' | 'authenticator'): Promise<void> {
    await this.isAt('new-password');
    await this.password.fill(newPassword);
    await this.goOn();
    await this.isAt('second-factors');
    await this.choose(`register-second-factors-${factor}`);
    await this.goOn();
  }

  /** Expects the end, where one is logged in. */
  async isAccepted(): Promise<void> {
    await this.isAt('invitation-accepted');
    await this.link('register-invitation-accepted-continue').click();
    await expect(this.page).toHaveURL(new RegExp(`${this.address('home')}$`));
    await expect(this.button('home-log-out')).toBeVisible();
  }

  /** Opens the link and expects it to be refused, with the reason. */
  async isRefused(link: string, id: string): Promise<void> {
    await this.follows(link);
    await this.complains(this.words.text(id));
    await expect(this.link('register-invitation-log-in')).toBeVisible();
  }
}

for (const portal of ['business', 'intermediary'] as const) {
  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('FAQ 003-6: a colleague is invited, opens the link, chooses a password and a second factor, and is in', async ({ page, companyInvite, companyUser, elsewhere, api, words }) => {
      await companyInvite.open('company/users/invite');
      await companyInvite.isAsked();
      await companyInvite.fill({ ...robin, mobile: mobile.typed, language: 'Nederlands', role: 'user', authorisations: ['claims'] });
      await companyInvite.send();
      await companyInvite.isDone(robin);
      const link = await invitationTo(robin.email, api);
      expect(link).toMatch(/\/nl\/invitation#/);
      await companyInvite.page.getByRole('link', { name: words.text('company-invite-see', { name: robin.name }) }).click();
      await companyUser.isOf(robin);
      await companyUser.hasStatus('invited');
      await expect(companyUser.fact('language')).toHaveText('Nederlands');
      await expect(companyUser.fact('authorisations')).toHaveText(words.text('authorisation-claims'));

      const there = new Invitation(elsewhere, words, api);
      await there.opens(link.replace('/nl/', `/${words.language}/`), robin);
      await there.accepts();
      await there.choosesPassword('sms');
      await there.isAt('mobile');
      await expect(there.mobile).toHaveValue(/\d/);
      const known = await api.outbox.countCodesTo(mobile.number);
      await there.button('register-mobile-submit').click();
      await there.isAt('mobile-code');
      await there.giveCode(await api.outbox.codeTo(mobile.number, known));
      await there.isAccepted();

      await page.reload();
      await companyUser.hasStatus('active');
      const users = new CompanyUsers(page, words);
      await users.openList();
      await expect(page.getByRole('row').filter({ hasText: robin.name })).toContainText(words.text('company-status-active'));

      const again = new LogIn(elsewhere, words, api);
      await again.button('home-log-out').click();
      await again.shows('credentials-heading', 'log-in');
      const sent = await api.outbox.countCodesTo(mobile.number);
      await again.giveCredentials(robin.email, newPassword);
      await again.shows('sms-code-heading', 'log-in/sms-code');
      await again.giveCode(await api.outbox.codeTo(mobile.number, sent));
      await again.isHome();
    });
  });
}

test('with an app there are recovery codes, and no number is asked', async ({ administrator, elsewhere, api, words, companyUser }) => {
  const user = await administrator.invite(robin);
  const there = new Invitation(elsewhere, words, api);
  await there.opens(await linkIn(words, robin.email, api), robin);
  await there.accepts();
  await there.choosesPassword('authenticator');
  await there.isAt('authenticator-setup');
  await there.giveCode(authenticatorCode(await there.authenticatorSecret(), api.clock.now()));
  await there.isAt('recovery-codes');
  expect(await there.recoveryCodes()).toHaveLength(10);
  await there.button('register-recovery-codes-submit').click();
  await there.isAccepted();
  await companyUser.of(user);
  await companyUser.hasStatus('active');
});

test('the link works once', async ({ administrator, elsewhere, page, api, words }) => {
  await administrator.invite(robin);
  const link = await linkIn(words, robin.email, api);
  const there = new Invitation(elsewhere, words, api);
  await there.opens(link, robin);
  await there.acceptsBySms();
  await page.context().clearCookies();
  await new Invitation(page, words, api).isRefused(link, 'register-invitation-over');
});

test('after seven days the link is over, and authorising again mails another', async ({ administrator, elsewhere, page, api, words }) => {
  const user = await administrator.invite(robin);
  const link = await linkIn(words, robin.email, api);
  api.clock.advance(7 * day - 60);
  const there = new Invitation(elsewhere, words, api);
  await there.opens(link, robin);
  api.clock.advance(61);
  await there.isRefused(link, 'register-invitation-expired');
  const later = await Administrator.logIn(page.request, api);
  await later.act(user, 'authorise-again', { role: 'user', authorisations: [] });
  await there.opens(await linkIn(words, robin.email, api, 1), robin);
  await there.acceptsBySms();
});

test('a link that is sent again voids the earlier one', async ({ administrator, elsewhere, api, words }) => {
  const user = await administrator.invite(robin);
  const first = await linkIn(words, robin.email, api);
  await administrator.act(user, 'resend-invitation');
  const second = await linkIn(words, robin.email, api, 1);
  const there = new Invitation(elsewhere, words, api);
  await there.isRefused(first, 'register-invitation-over');
  await there.opens(second, robin);
  await there.acceptsBySms();
});

test('a newer link opened in the tab of one that is over is opened there', async ({ administrator, elsewhere, api, words }) => {
  const user = await administrator.invite(robin);
  const first = await linkIn(words, robin.email, api);
  await administrator.act(user, 'resend-invitation');
  const there = new Invitation(elsewhere, words, api);
  await there.isRefused(first, 'register-invitation-over');
  await there.opensInTheSameTab(await linkIn(words, robin.email, api, 1));
  await there.acceptsBySms();
});

test('an invitation that is withdrawn lets nobody in, also whoever has opened it', async ({ administrator, elsewhere, api, words }) => {
  const user = await administrator.invite(robin);
  const link = await linkIn(words, robin.email, api);
  const there = new Invitation(elsewhere, words, api);
  await there.opens(link, robin);
  await there.accepts();
  await there.isAt('new-password');
  await administrator.act(user, 'withdraw-invitation');
  await there.password.fill(newPassword);
  await there.goOn();
  await expect(there.page.getByText(words.text('register-invitation-over'))).toBeVisible();
  await there.isRefused(link, 'register-invitation-over');
});

test('whoever has an account logs in with it and accepts', async ({ administrator, elsewhere, api, words, companyUser }) => {
  const invited = { name: 'Aster Dubois', email: people.byAuthenticator };
  const user = await administrator.invite(invited);
  const link = await linkIn(words, invited.email, api);
  const there = new Invitation(elsewhere, words, api);
  await there.opens(link, invited);
  // Whether there is an account is not said before somebody accepts, or at once.
  await there.accepts();
  await expect(elsewhere.getByText(words.text('register-invitation-account', { email: invited.email }))).toBeVisible();
  await there.accepts();
  await there.complains(words.text('register-invitation-log-in-first'));
  await there.link('register-invitation-log-in').click();
  const logIn = new LogIn(elsewhere, words, api);
  await logIn.shows('credentials-heading', 'log-in');
  await logIn.giveCredentials(invited.email);
  await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
  await logIn.giveCode(logIn.authenticatorCode());
  await there.invites();
  await there.accepts();
  await there.isAccepted();
  await companyUser.of(user);
  await companyUser.hasStatus('active');
});

test('a page of an invitation that is loaded again says what to do, and opens the link when it is followed there', async ({ administrator, elsewhere, words, api }) => {
  const there = new Invitation(elsewhere, words, api);
  await there.open('invitation');
  await expect(elsewhere.getByText(words.text('register-invitation-lost'))).toBeVisible();
  await administrator.invite(robin);
  await there.opensInTheSameTab(await linkIn(words, robin.email, api));
});

test('whatever is missing or cannot be right is said at once, and stays as it was typed', async ({ companyInvite, words, api }) => {
  await companyInvite.open('company/users/invite');
  for (const radio of await companyInvite.page.getByRole('radio').all()) await expect(radio).not.toBeChecked();
  await companyInvite.send();
  await companyInvite.complains(
    ...['name-required', 'email-required', 'language-required', 'role-required'].map((id) => words.text(`company-field-${id}`)),
  );
  await companyInvite.fill({ name: 'N'.repeat(101), email: 'robin@', mobile: '1'.repeat(41) });
  await companyInvite.send();
  await companyInvite.complains(...['name-too-long', 'email-malformed', 'mobile-too-long'].map((id) => words.text(`company-field-${id}`)));
  await expect(companyInvite.email).toHaveValue('robin@');
  await expect(companyInvite.radio('company-role-user')).toBeChecked();
  await companyInvite.fill({ ...robin, mobile: '12' });
  await companyInvite.send();
  await companyInvite.complains(words.text('company-field-mobile-malformed'));
  await companyInvite.fill({ ...robin, email: noor.email });
  await companyInvite.send();
  await companyInvite.complains(words.text('company-already-user'));
  await companyInvite.fill({ ...robin, email: elodie.email });
  await companyInvite.send();
  await companyInvite.complains(words.text('company-already-user'));
  await expect(companyInvite.email).toHaveValue(elodie.email);
  expect(await api.outbox.sentTo(robin.email)).toHaveLength(0);
  await companyInvite.fill(robin);
  await companyInvite.send();
  await companyInvite.isDone(robin);
});

test('when all accounts are in use nobody is invited, and it is said what to do', async ({ companyInvite, companyUser, administrator, words, page }) => {
  await administrator.invite({ name: 'Kim Bos', email: 'kim@example.com' });
  await companyInvite.open('company/users/invite');
  await expect(page.getByText(words.text('company-accounts', { used: 4, allowed: 5 }))).toBeVisible();
  const fifth = { name: 'Luca Vos', email: 'luca@example.com' };
  await companyInvite.fill(fifth);
  await companyInvite.send();
  await companyInvite.isDone(fifth);
  await companyInvite.button('company-invite-another').click();
  await companyInvite.isAsked();
  await expect(companyInvite.name).toHaveValue('');
  await expect(page.getByText(words.text('company-accounts-full', { used: 5, allowed: 5 }))).toBeVisible();
  await companyInvite.fill(robin);
  await companyInvite.send();
  await companyInvite.complains(words.text('company-no-account-left'));
  await expect(companyInvite.email).toHaveValue(robin.email);

  await administrator.act(elodie, 'withdraw-invitation');
  await companyInvite.send();
  await companyInvite.isDone(robin);
  await companyInvite.page.getByRole('link', { name: words.text('company-invite-see', { name: robin.name }) }).click();
  await companyUser.isOf(robin);
});

test('whoever is offline keeps what was typed, and nobody is invited twice', async ({ companyInvite, context, guard, words, api }) => {
  guard.allow(/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/);
  await companyInvite.open('company/users/invite');
  await companyInvite.fill({ ...robin, mobile: mobile.typed, authorisations: ['claims'] });
  await context.setOffline(true);
  await companyInvite.send();
  await companyInvite.complains(words.text('problem-unreachable'));
  await expect(companyInvite.name).toHaveValue(robin.name);
  await expect(companyInvite.email).toHaveValue(robin.email);
  await expect(companyInvite.mobile).toHaveValue(mobile.typed);
  await context.setOffline(false);
  await companyInvite.send();
  await companyInvite.isDone(robin);
  await invitationTo(robin.email, api);
  expect(await api.outbox.sentTo(robin.email)).toHaveLength(1);
});

/** The link of an invitation, to be opened in the language of this test. */
async function linkIn(words: Words, email: string, api: AuthApi, known = 0): Promise<string> {
  return (await invitationTo(email, api, known)).replace(/\/[a-z]{2}\/invitation#/, `/${words.language}/invitation#`);
}
