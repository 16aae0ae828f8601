import { Administrator, company } from '../../harness/administrator.ts';
import type { AuthApi } from '../../harness/auth-api.ts';
import { invitationTo } from '../../harness/invitation.ts';
import { people } from '../../harness/people.ts';
import { newPassword } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import { authenticatorCode } from '../../harness/totp.ts';
import type { Words } from '../../harness/words.ts';
import { CompanyUsers } from '../../screens/company-users.ts';
import { Invitation, mobile } from '../../screens/invitation.ts';
import { LogIn } from '../../screens/log-in.ts';

const day = 24 * 60 * 60;
const robin = { name: 'Robin de Boer', email: 'robin@example.com' };

test.use({ portal: 'business' });

test.beforeEach(async ({ administrator }) => {
  await administrator.choose(company);
});

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

/** The link of an invitation, to be opened in the language of this test. */
async function linkIn(words: Words, email: string, api: AuthApi, known = 0): Promise<string> {
  return (await invitationTo(email, api, known)).replace(/\/[a-z]{2}\/invitation#/, `/${words.language}/invitation#`);
}
