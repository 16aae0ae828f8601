import { ada, company, elodie, noor } from '../../harness/administrator.ts';
import type { AuthApi } from '../../harness/auth-api.ts';
import { hold } from '../../harness/held.ts';
import { invitationTo } from '../../harness/invitation.ts';
import { roomFor } from '../../harness/portal-copy.ts';
import { expect, test } from '../../harness/test.ts';
import type { LogIn } from '../../screens/log-in.ts';

/** Longer than a session lasts without anything done. */
const idle = 15 * 60 + 1;
const robin = { name: 'Robin de Boer', email: 'robin@example.com' };

test.use({ portal: 'business' });

test.beforeEach(async ({ administrator }) => {
  await administrator.choose(company);
});

/** By SMS, on the page of the log-in. */
async function logsIn(logIn: LogIn, api: AuthApi, { email }: { email: string } = ada): Promise<void> {
  await logIn.shows('credentials-heading', 'log-in');
  const known = await api.outbox.countSms();
  await logIn.giveCredentials(email);
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await logIn.giveCode(await api.outbox.nextCode(known));
}

/** From the page that says that the session has ended. */
async function logsInAgain(logIn: LogIn, api: AuthApi, colleague?: { email: string }): Promise<void> {
  await logIn.shows('session-ended-heading', 'session-ended');
  await logIn.link('session-ended-log-in').click();
  await logsIn(logIn, api, colleague);
}

test('what was typed in a dialog when the session ended stands in it after logging in', async ({ companyUser, logIn, api, page }) => {
  await companyUser.of(noor);
  await companyUser.ask('edit', noor);
  await companyUser.dialog.name.fill('Noor Vries-Bakker');
  api.clock.advance(idle);
  await companyUser.dialog.save();
  await logIn.shows('session-ended-heading', 'session-ended');
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  expect(kept).not.toContain('Bakker');
  await logsInAgain(logIn, api);
  await companyUser.dialog.asks('edit', noor.name);
  await expect(companyUser.dialog.name).toHaveValue('Noor Vries-Bakker');
  await expect(companyUser.dialog.email).toHaveValue(noor.email);
  await companyUser.dialog.save();
  await companyUser.saysDone('edit', { name: 'Noor Vries-Bakker' });
});

test('whoever else logs in finds nothing of it', async ({ companyUser, administrator, logIn, api }) => {
  await administrator.promote(noor);
  await companyUser.of(elodie);
  await companyUser.ask('edit', elodie);
  await companyUser.dialog.name.fill('Élodie Lefèvre-Bakker');
  api.clock.advance(idle);
  await companyUser.dialog.save();
  await logsInAgain(logIn, api, noor);
  await companyUser.isOf(elodie);
  await expect(companyUser.dialog.root).toHaveCount(0);
  await companyUser.ask('edit', elodie);
  await expect(companyUser.dialog.name).toHaveValue(elodie.name);
});

test('a dialog that was closed is not opened again', async ({ companyUser, logIn, api, page }) => {
  await companyUser.of(noor);
  await companyUser.ask('edit', noor);
  await companyUser.dialog.name.fill('Noor Vries-Bakker');
  await companyUser.dialog.cancel();
  api.clock.advance(idle);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await logsInAgain(logIn, api);
  await companyUser.isOf(noor);
  await expect(companyUser.dialog.root).toHaveCount(0);
  await companyUser.ask('edit', noor);
  await expect(companyUser.dialog.name).toHaveValue(noor.name);
});

test('an invitation that was being written is found again', async ({ companyInvite, logIn, api }) => {
  await companyInvite.open('company/users/invite');
  await companyInvite.fill({ ...robin, mobile: '06 12345678', language: 'Nederlands', role: 'administrator', authorisations: ['claims'] });
  api.clock.advance(idle);
  await companyInvite.send();
  await logsInAgain(logIn, api);
  await companyInvite.isAsked();
  await expect(companyInvite.name).toHaveValue(robin.name);
  await expect(companyInvite.email).toHaveValue(robin.email);
  await expect(companyInvite.mobile).toHaveValue('06 12345678');
  await expect(companyInvite.radio('company-role-administrator')).toBeChecked();
  await companyInvite.send();
  await companyInvite.isDone(robin);
});

test('a list that was pasted is found again, also when it was checked already', async ({ companyImport, logIn, api }) => {
  const list = 'name,email\nRobin de Boer,robin@example.com';
  await companyImport.ask();
  await companyImport.paste(list);
  await companyImport.canInvite(1);
  api.clock.advance(idle);
  await companyImport.send(1);
  await logsInAgain(logIn, api);
  await expect(companyImport.pasted).toHaveValue(list);
  await companyImport.check();
  await companyImport.canInvite(1);
});

test('a list that was pasted is found again, also when it was to be proved who sends it', async ({ companyImport, stepUp, logIn, api, words }) => {
  const list = 'name,email\nRobin de Boer,robin@example.com';
  await companyImport.ask();
  await companyImport.paste(list);
  await companyImport.canInvite(1);
  api.clock.advance(5 * 60 + 1);
  await companyImport.send(1);
  await stepUp.isAsked();
  await stepUp.sendCode();
  await stepUp.code.pressSequentially('123');
  await stepUp.close();
  await companyImport.complains(words.text('company-step-up-needed'));
  api.clock.advance(idle);
  await companyImport.send(1);
  await logsInAgain(logIn, api);
  await expect(companyImport.pasted).toHaveValue(list);
});

test('whoever is told twice at once that the session has ended comes back to the list as it was asked for', async ({ page, companyUsers, logIn, api }) => {
  await companyUsers.open('company/users?search=%C3%89lodie&sort=email');
  await expect(companyUsers.people).toHaveText([elodie.name]);
  const held = await hold(page, '**/api/v1/session');
  api.clock.advance(idle);
  await page.evaluate(() => ['once', 'twice', 'again'].forEach(() => document.dispatchEvent(new Event('visibilitychange'))));
  held.release();
  await logsInAgain(logIn, api);
  await companyUsers.isAt({ search: 'Élodie', sort: 'email' });
});

test.describe('where there are accounts enough', () => {
  test.use({ limits: roomFor(200) });

  test('when the session ends while a list is sent its result is found again, the rest can follow, and nobody is invited twice', async ({ companyImport, logIn, api, page, words }) => {
    const rows = Array.from({ length: 101 }, (_, at) => `Robin ${at + 1},robin.${at + 1}@example.com`);
    await companyImport.ask();
    await companyImport.paste(['name,email', ...rows].join('\n'));
    await page.route('**/api/v1/companies/*/users', async (route) => {
      // The first batch arrives; before the second the session is over.
      const answer = await route.fetch();
      api.clock.advance(idle);
      await route.fulfill({ response: answer });
    });
    await companyImport.send(101);
    await logIn.shows('session-ended-heading', 'session-ended');
    await page.unroute('**/api/v1/companies/*/users');
    await logsInAgain(logIn, api);
    await companyImport.isDone(100);
    await companyImport.lists(['102', 'Robin 101', 'robin.101@example.com', words.text('company-import-not-sent')]);
    await page.getByRole('button', { name: words.text('company-import-again', { count: 1 }), exact: true }).click();
    await companyImport.isDone(1);
    await expect(page.getByRole('table')).toHaveCount(0);
    await invitationTo('robin.101@example.com', api);
    expect(await api.outbox.sentTo('robin.1@example.com')).toHaveLength(1);
  });
});

test('whoever has to log in first, or again, comes back to the list as it was asked for', async ({ page, context, companyUsers, logIn, api }) => {
  await context.clearCookies();
  await companyUsers.open('company/users?search=lodie%20%26%20co&status=invited');
  await logsIn(logIn, api);
  await companyUsers.isAt({ search: 'lodie & co', status: 'invited' });
  await companyUsers.open('company/users?search=%C3%89lodie&sort=email');
  await expect(companyUsers.people).toHaveText([elodie.name]);
  api.clock.advance(idle);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await logsInAgain(logIn, api);
  await companyUsers.isAt({ search: 'Élodie', sort: 'email' });
  await expect(companyUsers.people).toHaveText([elodie.name]);
});
