import { ada, Administrator, company, elodie, noor } from '../../harness/administrator.ts';
import { installClock } from '../../harness/browser-clock.ts';
import { answerLate } from '../../harness/held.ts';
import { invitationTo } from '../../harness/invitation.ts';
import { people } from '../../harness/people.ts';
import { expect, test as base } from '../../harness/test.ts';

const offline = [/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/];
const acts = '**/api/v1/companies/*/users/*/acts';

/** So often a page asks what others did, in milliseconds. */
const soon = 5_000;

interface Fixtures {
  /** Another administrator of the same company, who is logged in with another browser. */
  other: Administrator;
}

const test = base.extend<Fixtures>({
  other: async ({ administrator, elsewhere, api }, use) => {
    await administrator.promote(noor);
    await use(await Administrator.logIn(elsewhere.request, api, noor));
  },
});

test.use({ portal: 'business' });

test.beforeEach(async ({ administrator }) => {
  await administrator.choose(company);
});

test('what another administrator changes meanwhile is named in the dialog, which keeps what was typed', async ({ companyUser, other, page }) => {
  await installClock(page);
  await companyUser.of(elodie);
  await companyUser.ask('edit', elodie);
  await companyUser.dialog.name.fill('Élodie Lefèvre-Bakker');
  await other.act(elodie, 'authorise', { role: 'administrator', authorisations: ['claims'] });
  await page.clock.fastForward(soon);
  await companyUser.dialog.tells('role', 'authorisations');
  await expect(companyUser.dialog.name).toHaveValue('Élodie Lefèvre-Bakker');
  await expect(companyUser.dialog.name).toBeFocused();
  await companyUser.dialog.save();
  await companyUser.saysDone('edit', { name: 'Élodie Lefèvre-Bakker' });
  const { user } = await other.user(elodie);
  expect([user.name, user.role]).toEqual(['Élodie Lefèvre-Bakker', 'administrator']);
});

test('a change that has not been heard of is refused once, explained, and then done', async ({ companyUser, other, words }) => {
  await companyUser.of(elodie);
  await companyUser.ask('edit', elodie);
  await companyUser.dialog.name.fill('Élodie Lefèvre-Bakker');
  await companyUser.dialog.mobile.fill('06 12345678');
  await other.act(elodie, 'edit', { name: 'Elodie Lefevre', email: elodie.email });
  await companyUser.dialog.save();
  await companyUser.dialog.complains(words.text('company-user-changed'));
  await companyUser.dialog.tells('name');
  await expect(companyUser.dialog.name).toHaveValue('Élodie Lefèvre-Bakker');
  await expect(companyUser.dialog.mobile).toHaveValue('06 12345678');
  expect((await other.user(elodie)).user.name).toBe('Elodie Lefevre');
  await companyUser.dialog.save();
  await companyUser.saysDone('edit', { name: 'Élodie Lefèvre-Bakker' });
});

test('who was blocked meanwhile is not blocked twice: the reason of the other administrator stands there', async ({ companyUser, administrator, elsewhere, api, words }) => {
  const robin = await administrator.invite({ name: 'Robin de Boer', email: people.byBoth, role: 'administrator' });
  const other = await Administrator.logIn(elsewhere.request, api, robin);
  await other.accept(await invitationTo(robin.email, api));
  await companyUser.of(noor);
  await companyUser.ask('block', noor);
  await companyUser.dialog.reason.fill('Long leave, says Ada');
  await other.act(noor, 'block', { reason: 'Long leave, says Robin' });
  await companyUser.dialog.button('company-user-act-block').click();
  await companyUser.dialog.complains(words.text('company-user-changed'));
  await companyUser.dialog.tells('status');
  await expect(companyUser.dialog.reason).toHaveValue('Long leave, says Ada');
  await companyUser.dialog.button('company-user-act-block').click();
  await companyUser.dialog.complains(words.text('company-act-not-possible'));
  await expect(companyUser.dialog.reason).toHaveValue('Long leave, says Ada');
  await companyUser.dialog.cancel();
  await expect(companyUser.main.getByText('Long leave, says Robin')).toBeVisible();
});

test('who is removed while a dialog is open is said to be, with what was typed still there', async ({ companyUser, other, page, words }) => {
  await installClock(page);
  await companyUser.of(elodie);
  await companyUser.ask('edit', elodie);
  await companyUser.dialog.name.fill('Élodie Lefèvre-Bakker');
  await other.act(elodie, 'withdraw-invitation');
  await page.clock.fastForward(soon);
  await companyUser.dialog.tells('removed');
  await expect(companyUser.dialog.name).toHaveValue('Élodie Lefèvre-Bakker');
  await companyUser.dialog.save();
  await companyUser.dialog.complains(words.text('company-user-not-found'));
  await expect(companyUser.dialog.name).toHaveValue('Élodie Lefèvre-Bakker');
  await companyUser.dialog.cancel();
  await expect(companyUser.heading('company-user-gone-heading')).toBeVisible();
  await companyUser.link('company-user-to-list').click();
  await companyUser.shows('company-users-heading', 'company/users');
});

test('a page without a dialog follows what another administrator does', async ({ companyUser, other, page, words }) => {
  await installClock(page);
  await companyUser.of(elodie);
  await other.act(elodie, 'authorise', { role: 'administrator', authorisations: [] });
  await page.clock.fastForward(soon);
  await expect(companyUser.fact('role')).toHaveText(words.text('company-role-administrator'));
  await other.act(elodie, 'withdraw-invitation');
  await page.clock.fastForward(soon);
  await expect(companyUser.notice('company-user-removed')).toBeVisible();
  await companyUser.offers();
  await expect(companyUser.undo).toHaveCount(0);
});

test('an answer that comes late does not take the place of a newer one', async ({ companyUser, other, page }) => {
  await installClock(page);
  await companyUser.of(elodie);
  const late = await answerLate(page, `**/api/v1/companies/*/users/${elodie.id}`);
  await other.act(elodie, 'authorise', { role: 'administrator', authorisations: [] });
  await page.clock.fastForward(soon);
  await late.answered;
  await other.act(elodie, 'withdraw-invitation');
  await page.clock.fastForward(soon);
  await expect(companyUser.notice('company-user-removed')).toBeVisible();
  const arrived = page.waitForEvent('requestfinished', (request) => request.url().endsWith(`/users/${elodie.id}`));
  late.release();
  await arrived;
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(companyUser.notice('company-user-removed')).toBeVisible();
  await companyUser.offers();
});

test('whoever is administrator no longer is told so, and nothing is done', async ({ companyUser, other, administrator, words }) => {
  await companyUser.of(elodie);
  await companyUser.ask('edit', elodie);
  await companyUser.dialog.name.fill('Élodie Lefèvre-Bakker');
  await other.act(ada, 'authorise', { role: 'user', authorisations: [] });
  await companyUser.dialog.save();
  await expect(companyUser.heading('company-user-heading')).toBeVisible();
  await expect(companyUser.page.getByText(words.text('company-user-text', { company: company.name }))).toBeVisible();
  expect((await other.user(elodie)).user.name).toBe(elodie.name);
  await expect(administrator.user(elodie)).rejects.toThrow(/not-administrator/);
});

test('whoever is offline keeps what was typed and repeats it when the network is back', async ({ companyUser, context, guard, words, administrator }) => {
  guard.allow(...offline);
  await companyUser.of(noor);
  await companyUser.ask('edit', noor);
  await companyUser.dialog.name.fill('Noor Vries-Bakker');
  await companyUser.dialog.email.fill('noor.new@example.com');
  await context.setOffline(true);
  await companyUser.dialog.save();
  await companyUser.dialog.complains(words.text('problem-unreachable'));
  await expect(companyUser.dialog.name).toHaveValue('Noor Vries-Bakker');
  await expect(companyUser.dialog.email).toHaveValue('noor.new@example.com');
  await context.setOffline(false);
  await companyUser.dialog.save();
  await companyUser.saysDone('edit', { name: 'Noor Vries-Bakker' });
  expect((await administrator.user(noor)).user.revision).toBe(2);
});

test('an act whose answer was lost is said to be done when it is repeated, and is done once', async ({ companyUser, page, guard, words, administrator, api }) => {
  guard.allow(/ERR_CONNECTION_RESET/, /Failed to fetch/);
  await companyUser.of(noor);
  await companyUser.ask('edit', noor);
  await companyUser.dialog.name.fill('Noor Vries-Bakker');
  await page.route(acts, async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await companyUser.dialog.save();
  await companyUser.dialog.complains(words.text('problem-unreachable'));
  await page.unroute(acts);
  await companyUser.dialog.save();
  await companyUser.saysDone('edit', { name: 'Noor Vries-Bakker' });
  await expect(companyUser.dialog.root).toHaveCount(0);
  expect((await administrator.user(noor)).user.name).toBe('Noor Vries-Bakker');
  expect(await api.outbox.sentTo(noor.email)).toHaveLength(1);
});

test('a removal whose answer was lost is nobody else’s, can be repeated and taken back', async ({ companyUser, page, guard, words, administrator }) => {
  guard.allow(/ERR_CONNECTION_RESET/, /Failed to fetch/);
  await companyUser.of(noor);
  await page.route(acts, async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await companyUser.confirm('remove', noor);
  await companyUser.dialog.complains(words.text('problem-unreachable'));
  await expect(companyUser.notice('company-user-removed')).toBeVisible();
  await expect(companyUser.dialog.root.getByText(words.text('company-user-meanwhile'))).toHaveCount(0);
  await page.unroute(acts);
  await companyUser.dialog.button('company-user-act-remove').click();
  await companyUser.saysDone('remove', noor);
  await companyUser.undo.click();
  await companyUser.saysDone('undo', noor);
  expect((await administrator.user(noor)).user.revision).toBe(3);
});

test('a page that cannot be loaded is loaded at a press when the network is back', async ({ companyUser, context, guard, words }) => {
  guard.allow(...offline);
  await companyUser.open('company/users');
  const link = companyUser.page.getByRole('link', { name: noor.name });
  await expect(link).toBeVisible();
  await context.setOffline(true);
  await link.click();
  await companyUser.complains(words.text('problem-unreachable'));
  await context.setOffline(false);
  await companyUser.button('company-retry').click();
  await companyUser.isOf(noor);
});
