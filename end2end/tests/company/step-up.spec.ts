import type { Page } from '@playwright/test';
import { Administrator, company, elodie, noor } from '../../harness/administrator.ts';
import type { AuthApi } from '../../harness/auth-api.ts';
import { installClock } from '../../harness/browser-clock.ts';
import { otherCode } from '../../harness/codes.ts';
import { invitationTo } from '../../harness/invitation.ts';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

/** Longer than a proof is good for. */
const fiveMinutes = 5 * 60 + 1;
const offline = [/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/];

test.use({ portal: 'intermediary' });

test.describe('for somebody who has an SMS sent', () => {
  test.beforeEach(async ({ administrator, api, companyUser }) => {
    await administrator.choose(company);
    await companyUser.of(noor);
    api.clock.advance(fiveMinutes);
  });

  test('after five minutes a proof is asked, and then what was asked for is done by itself', async ({ companyUser, stepUp, administrator, api }) => {
    const sent = await api.outbox.countSms();
    await companyUser.ask('edit', noor);
    await companyUser.dialog.name.fill('Noor Vries-Bakker');
    await companyUser.dialog.save();
    await stepUp.isAsked();
    expect(await api.outbox.countSms(), 'no code is sent before it is asked for').toBe(sent);
    expect((await administrator.user(noor)).user.name).toBe(noor.name);
    await stepUp.giveCode(await stepUp.sendCode());
    await companyUser.saysDone('edit', { name: 'Noor Vries-Bakker' });
    await companyUser.isOf({ name: 'Noor Vries-Bakker' });
  });

  test('one proof is enough for what is done in the next five minutes', async ({ companyUser, stepUp, api }) => {
    await companyUser.confirm('reset-second-factor', noor);
    await stepUp.prove();
    await companyUser.saysDone('reset-second-factor', noor);
    api.clock.advance(4 * 60);
    await companyUser.confirm('remove', noor);
    await companyUser.saysDone('remove', noor);
  });

  test('reading asks for no proof', async ({ companyUser, stepUp }) => {
    await companyUser.of(elodie);
    await companyUser.open('company/users');
    await companyUser.shows('company-users-heading', 'company/users');
    await expect(stepUp.root).toHaveCount(0);
  });

  test('a wrong code is said to be wrong, and the right one still works', async ({ companyUser, stepUp, words }) => {
    await companyUser.confirm('remove', noor);
    await stepUp.isAsked();
    const code = await stepUp.sendCode();
    for (const tries of [4, 3]) {
      await stepUp.giveCode(otherCode(code));
      await stepUp.complains(words.text('sms-code-incorrect', { tries }));
    }
    await stepUp.giveCode('12');
    await stepUp.complains(words.text('code-too-short'));
    await expect(stepUp.code).toHaveValue('12');
    await stepUp.giveCode(code);
    await companyUser.saysDone('remove', noor);
  });

  test('after five wrong codes a new one is sent, and works', async ({ companyUser, stepUp, words, api }) => {
    await companyUser.confirm('remove', noor);
    await stepUp.isAsked();
    const code = await stepUp.sendCode();
    for (const tries of [4, 3, 2, 1]) {
      await stepUp.giveCode(otherCode(code));
      await stepUp.complains(words.text('sms-code-incorrect', { tries }));
    }
    await stepUp.giveCode(otherCode(code));
    await stepUp.complains(words.text('code-blocked'));
    const known = await api.outbox.countSms();
    api.clock.advance(31);
    await stepUp.button('code-resend').click();
    await stepUp.giveCode(await api.outbox.nextCode(known));
    await companyUser.saysDone('remove', noor);
  });

  test('whoever gives no proof keeps everything that was typed, and nothing is done', async ({ companyUser, stepUp, words, page, administrator }) => {
    await companyUser.ask('edit', noor);
    await companyUser.dialog.name.fill('Noor Vries-Bakker');
    await companyUser.dialog.email.fill('noor.new@example.com');
    await companyUser.dialog.mobile.fill('06 12345678');
    for (const close of [() => stepUp.close(), () => page.keyboard.press('Escape')]) {
      await companyUser.dialog.save();
      await stepUp.isAsked();
      await close();
      await expect(stepUp.root).toHaveCount(0);
      await companyUser.dialog.complains(words.text('company-step-up-needed'));
      await expect(companyUser.dialog.name).toHaveValue('Noor Vries-Bakker');
      await expect(companyUser.dialog.email).toHaveValue('noor.new@example.com');
      await expect(companyUser.dialog.mobile).toHaveValue('06 12345678');
    }
    expect((await administrator.user(noor)).user.revision).toBe(1);
    await companyUser.dialog.save();
    await stepUp.prove();
    await companyUser.saysDone('edit', { name: 'Noor Vries-Bakker' });
  });

  test('what is done at once can be taken back without another proof', async ({ companyUser, stepUp }) => {
    await companyUser.confirm('remove', noor);
    await stepUp.prove();
    await companyUser.saysDone('remove', noor);
    await companyUser.undo.click();
    await companyUser.saysDone('undo', noor);
    await expect(stepUp.root).toHaveCount(0);
  });

  test('whoever is offline when the code is given gives it again', async ({ companyUser, stepUp, words, context, guard }) => {
    guard.allow(...offline);
    await companyUser.confirm('remove', noor);
    await stepUp.isAsked();
    const code = await stepUp.sendCode();
    await context.setOffline(true);
    await stepUp.giveCode(code);
    await stepUp.complains(words.text('problem-unreachable'));
    await expect(stepUp.code).toHaveValue(code);
    await context.setOffline(false);
    await stepUp.button('code-submit').click();
    await companyUser.saysDone('remove', noor);
  });

  test.describe('where a code works for five minutes', () => {
    test.use({ limits: { code_minutes: 5 } });

    test('whoever waits for longer than a code works is given another', async ({ companyUser, stepUp, words, api }) => {
      await companyUser.confirm('remove', noor);
      await stepUp.isAsked();
      const code = await stepUp.sendCode();
      api.clock.advance(4 * 60 + 50);
      const known = await api.outbox.countSms();
      await stepUp.button('code-resend').click();
      await expect(stepUp.root.getByRole('status').filter({ hasText: words.text('code-resent') })).toBeVisible();
      const second = await api.outbox.nextCode(known);
      api.clock.advance(11);
      await stepUp.giveCode(code);
      await stepUp.complains(words.text('code-expired'));
      await stepUp.giveCode(second);
      await companyUser.saysDone('remove', noor);
    });
  });

  test('an invitation asks for the proof as well, and is sent by itself', async ({ companyInvite, stepUp, api }) => {
    const person = { name: 'Robin de Boer', email: 'robin@example.com' };
    await companyInvite.open('company/users/invite');
    await companyInvite.fill(person);
    await companyInvite.send();
    await stepUp.isAsked();
    await stepUp.close();
    await expect(companyInvite.name).toHaveValue(person.name);
    await expect(companyInvite.email).toHaveValue(person.email);
    await expect(companyInvite.radio('company-role-user')).toBeChecked();
    await companyInvite.send();
    await stepUp.prove();
    await companyInvite.isDone(person);
    expect(await api.outbox.sentTo(person.email)).toHaveLength(1);
  });

  test('a list asks for the proof as well, and is sent by itself', async ({ companyImport, stepUp, words }) => {
    await companyImport.ask();
    await companyImport.paste('name,email\nRobin de Boer,robin@example.com');
    await companyImport.canInvite(1);
    await companyImport.send(1);
    await stepUp.isAsked();
    await stepUp.close();
    await companyImport.complains(words.text('company-step-up-needed'));
    await companyImport.canInvite(1);
    await companyImport.send(1);
    await stepUp.prove();
    await companyImport.isDone(1);
  });

  test('whoever asks for a code stays logged in while waiting for it', async ({ companyUser, stepUp, api, page }) => {
    api.clock.advance(9 * 60);
    await companyUser.confirm('remove', noor);
    await stepUp.isAsked();
    const extended = page.waitForResponse('**/api/v1/session/extension');
    const code = await stepUp.sendCode();
    expect((await extended).status()).toBe(200);
    api.clock.advance(5 * 60);
    await stepUp.giveCode(code);
    await companyUser.saysDone('remove', noor);
  });

  test('the warning before the session ends can be answered in the dialog, which keeps the focus', async ({ companyUser, stepUp, api, page, words }) => {
    await installClock(page);
    await companyUser.of(noor);
    await companyUser.confirm('remove', noor);
    await stepUp.isAsked();
    api.clock.advance(9 * 60 + 10);
    await page.clock.fastForward((9 * 60 + 10) * 1000);
    const warning = stepUp.root.getByRole('alert').filter({ hasText: words.text('home-time-limit') });
    await expect(warning).toBeVisible();
    await stepUp.button('time-limit-more').click();
    await expect(warning).toHaveCount(0);
    await expect(stepUp.root.getByRole('heading', { name: words.text('step-up-heading') })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(stepUp.root).toHaveCount(0);
    await expect(companyUser.dialog.root).toBeVisible();
  });

  test('a session that ended meanwhile is said to have', async ({ companyUser, api }) => {
    await companyUser.ask('edit', noor);
    await companyUser.dialog.name.fill('Noor Vries-Bakker');
    api.clock.advance(15 * 60);
    await companyUser.dialog.save();
    await companyUser.shows('session-ended-heading', 'session-ended');
  });
});

test.describe('for somebody with an app', () => {
  /** Makes somebody administrator too, who is logged in with the browser of this page then. */
  async function becomesAdministrator(email: string, page: Page, administrator: Administrator, api: AuthApi): Promise<void> {
    await administrator.invite({ name: 'Robin de Boer', email, role: 'administrator' });
    const link = await invitationTo(email, api);
    await page.context().clearCookies();
    await (await Administrator.logIn(page.request, api, { email })).accept(link);
  }

  test('the code of the app is asked, once for each time', async ({ companyUser, stepUp, words, administrator, api, page }) => {
    await becomesAdministrator(people.byAuthenticator, page, administrator, api);
    await companyUser.of(noor);
    api.clock.advance(fiveMinutes);
    await companyUser.confirm('remove', noor);
    await stepUp.isAsked();
    await stepUp.giveCode(otherCode(stepUp.authenticatorCode()));
    await stepUp.complains(words.text('authenticator-code-incorrect', { tries: 4 }));
    await stepUp.giveCode(stepUp.authenticatorCode());
    await companyUser.saysDone('remove', noor);
    expect(await api.outbox.sentTo('+32460000002')).toHaveLength(0);
  });

  test('whoever has both chooses, and may choose the other way after all', async ({ companyUser, stepUp, words, administrator, api, page }) => {
    await becomesAdministrator(people.byBoth, page, administrator, api);
    await companyUser.of(noor);
    api.clock.advance(fiveMinutes);
    await companyUser.confirm('remove', noor);
    await stepUp.isAsked();
    await stepUp.button('second-factor-submit').click();
    await stepUp.complains(words.text('second-factor-required'));
    const known = await api.outbox.countSms();
    await stepUp.chooseFactor('sms');
    await api.outbox.nextCode(known);
    await stepUp.button('code-other-way').click();
    await stepUp.chooseFactor('authenticator');
    await stepUp.giveCode(stepUp.authenticatorCode());
    await companyUser.saysDone('remove', noor);
  });
});
