import { ada, Administrator, elodie, noor } from '../../harness/administrator.ts';
import { installClock } from '../../harness/browser-clock.ts';
import { anais, fatima, jeroen, lukas, mehmet, zoe } from '../../harness/colleagues.ts';
import { hold } from '../../harness/held.ts';
import { expect, test } from '../../harness/test.ts';

test.use({ portal: 'intermediary' });

// Logged in from the beginning.
test.beforeEach(({ administrator }) => expect(administrator).toBeDefined());

test('everybody of the page is selected at a press, except for the one who presses', async ({ companyUsers, words }) => {
  await companyUsers.openList();
  await expect(companyUsers.pick(ada.name)).toHaveCount(0);
  await companyUsers.pick(noor.name).check();
  await expect(companyUsers.pickAll).toBeChecked({ indeterminate: true });
  await companyUsers.says('company-selected', { count: 1 });
  await companyUsers.pickAll.check();
  await companyUsers.says('company-selected', { count: 24 });
  await expect(companyUsers.table.getByRole('checkbox', { checked: true })).toHaveCount(25);
  await companyUsers.pick(zoe.name).uncheck();
  await expect(companyUsers.pickAll).toBeChecked({ indeterminate: true });
  await companyUsers.button('company-select-none').click();
  await expect(companyUsers.total).toBeFocused();
  await expect(companyUsers.table.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(companyUsers.pickAll).not.toBeChecked();
  await expect(companyUsers.selection.getByRole('button')).toHaveCount(0);
  await expect(companyUsers.selection).not.toContainText(words.text('company-selected', { count: 1 }));
});

test('where nobody else is listed there is nobody to select', async ({ companyUsers }) => {
  await companyUsers.openList('?role=administrator');
  await companyUsers.lists(ada.name);
  await expect(companyUsers.table.getByRole('checkbox')).toHaveCount(0);
  await companyUsers.filter('role').selectOption('');
  await expect(companyUsers.people).toHaveCount(25);
  await expect(companyUsers.pickAll).not.toBeChecked();
});

test('what is offered for a selection suits those who are selected, and says for how many', async ({ companyUsers, words }) => {
  await companyUsers.openList();
  const clear = words.text('company-select-none');
  const offers = async (...acts: [string, number][]): Promise<void> => {
    const labels = acts.map(([act, count]) => words.text(`company-many-${act}`, { count }));
    await expect(companyUsers.selection.getByRole('button')).toHaveText([...labels, clear]);
  };
  await companyUsers.pick(elodie.name).check();
  await companyUsers.pick(lukas.name).check();
  await offers(['resend', 2], ['withdraw', 2]);
  await companyUsers.pick(fatima.name).check();
  await offers(['resend', 2], ['withdraw', 2], ['unblock', 1], ['remove', 1]);
  await companyUsers.pick(jeroen.name).check();
  await companyUsers.pick(noor.name).check();
  await offers(['resend', 2], ['withdraw', 2], ['unblock', 1], ['block', 2], ['end-sessions', 1], ['remove', 3]);
});

test('who is not on the page any more is not selected any more', async ({ companyUsers }) => {
  await companyUsers.openList();
  await companyUsers.pick(noor.name).check();
  await companyUsers.pick(zoe.name).check();
  await companyUsers.search.fill('noor');
  await expect(companyUsers.people).toHaveCount(2);
  await companyUsers.says('company-selected', { count: 1 });
  await companyUsers.search.fill('');
  await expect(companyUsers.people).toHaveCount(25);
  await expect(companyUsers.pick(zoe.name)).not.toBeChecked();
});

test('several are blocked with one reason, and all of them have their access back at a press', async ({ page, companyUsers, words }) => {
  await companyUsers.openList();
  for (const { name } of [noor, zoe, anais]) await companyUsers.pick(name).check();
  await companyUsers.many('block', 3).click();
  const dialog = companyUsers.asks('block', 3);
  await expect(dialog.getByRole('heading')).toBeFocused();
  await expect(dialog.getByRole('listitem')).toHaveText([anais, noor, zoe].map(({ name, email }) => `${name} ${email}`));

  await companyUsers.many('block', 3, dialog).click();
  await expect(companyUsers.summary.getByRole('listitem')).toHaveText([words.text('company-field-reason-required')]);
  await expect(companyUsers.summary).toBeFocused();
  await companyUsers.reason.fill('They work elsewhere now');
  await companyUsers.many('block', 3, dialog).click();
  await expect(companyUsers.dialog).toHaveCount(0);
  await companyUsers.says('company-many-done-block', { count: 3 });
  for (const { name } of [noor, zoe, anais]) await expect(companyUsers.row(name)).toContainText(words.text('company-status-blocked'));

  await expect(companyUsers.undo).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: words.like('company-user-undo-for', 'seconds') })).toHaveCount(1);
  await companyUsers.undo.press('Enter');
  await companyUsers.says('company-many-done-undo', { count: 3 });
  await expect(companyUsers.total).toBeFocused();
  for (const { name } of [noor, zoe, anais]) await expect(companyUsers.row(name)).toContainText(words.text('company-status-active'));
  await expect(companyUsers.undo).toHaveCount(0);
});

test('several are removed and come back at a press, and after ten seconds they do not', async ({ page, companyUsers }) => {
  await installClock(page);
  await companyUsers.openList();
  const removes = async (): Promise<void> => {
    for (const { name } of [zoe, mehmet]) await companyUsers.pick(name).check();
    await companyUsers.many('remove', 2).click();
    await companyUsers.many('remove', 2, companyUsers.asks('remove', 2)).click();
    await companyUsers.says('company-many-done-remove', { count: 2 });
    await companyUsers.counts(23);
    for (const { name } of [zoe, mehmet]) await expect(companyUsers.person(name)).toHaveCount(0);
    await expect(companyUsers.undo).toBeFocused();
  };
  await removes();
  await companyUsers.undo.click();
  await companyUsers.counts(25);
  await removes();
  await page.clock.fastForward(11_000);
  await expect(companyUsers.undo).toHaveCount(0);
  await expect(companyUsers.total).toBeFocused();
  await companyUsers.counts(23);
});

test('the ten seconds begin with the first who is dealt with, however long the others take', async ({ page, companyUsers }) => {
  await installClock(page);
  await companyUsers.openList();
  for (const { name } of [noor, zoe]) await companyUsers.pick(name).check();
  await companyUsers.many('block', 2).click();
  await companyUsers.reason.fill('Long leave');
  const held = await hold(page, `**/users/${zoe.id}/acts`);
  const second = page.waitForRequest(`**/users/${zoe.id}/acts`);
  await companyUsers.many('block', 2, companyUsers.asks('block', 2)).click();
  await second;
  await page.clock.fastForward(6_000);
  held.release();
  await companyUsers.says('company-many-done-block', { count: 2 });
  await expect(companyUsers.undo).toBeVisible();
  await page.clock.fastForward(5_000);
  await expect(companyUsers.undo).toHaveCount(0);
});

test('an undo that comes too late is refused on the page, for each with the reason', async ({ companyUsers, api, words }) => {
  await companyUsers.openList();
  for (const { name } of [noor, zoe]) await companyUsers.pick(name).check();
  await companyUsers.many('remove', 2).click();
  await companyUsers.many('remove', 2, companyUsers.asks('remove', 2)).click();
  await expect(companyUsers.undo).toBeFocused();
  api.clock.advance(11);
  await companyUsers.undo.click();
  const why = words.text('company-undo-over');
  await companyUsers.complains(...[noor, zoe].map(({ name }) => words.text('company-many-not-undone', { name, why })));
});

test('what is being taken back says so until it is, also when its time is over meanwhile', async ({ page, companyUsers, words }) => {
  await installClock(page);
  await companyUsers.openList();
  for (const { name } of [noor, zoe]) await companyUsers.pick(name).check();
  await companyUsers.many('remove', 2).click();
  await companyUsers.many('remove', 2, companyUsers.asks('remove', 2)).click();
  await expect(companyUsers.undo).toBeFocused();
  const held = await hold(page, '**/acts');
  await page.keyboard.press('Enter');
  await page.clock.fastForward(2_000);
  const bar = page.getByRole('region', { name: words.text('company-user-undo'), exact: true });
  await expect(bar.getByRole('button')).toHaveText(words.text('working'));
  await expect(bar.getByRole('button')).toBeFocused();
  await page.clock.fastForward(9_000);
  await expect(bar.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
  held.release();
  await companyUsers.says('company-many-done-undo', { count: 2 });
  await expect(bar).toHaveCount(0);
  await companyUsers.counts(25);
});

test('an undo whose answer is lost is asked for again in time, for those for whom it was', async ({ page, companyUsers, guard, words }) => {
  guard.allow(/ERR_CONNECTION_RESET/, /Failed to fetch/);
  await companyUsers.openList();
  for (const { name } of [noor, zoe]) await companyUsers.pick(name).check();
  await companyUsers.many('remove', 2).click();
  await companyUsers.many('remove', 2, companyUsers.asks('remove', 2)).click();
  await expect(companyUsers.undo).toBeFocused();
  const lost = `**/users/${zoe.id}/acts`;
  await page.route(lost, async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.keyboard.press('Enter');
  await companyUsers.complains(words.text('problem-unreachable'));
  await companyUsers.says('company-many-done-remove', { count: 1 });
  await page.unroute(lost);
  await companyUsers.undo.click();
  await companyUsers.says('company-many-done-undo', { count: 1 });
  await expect(companyUsers.summary).toHaveCount(0);
  await expect(companyUsers.undo).toHaveCount(0);
  await companyUsers.counts(25);
});

test('an undo that reaches nobody says so on the page, and works once the network is back', async ({ page, context, companyUsers, guard, words }) => {
  guard.allow(/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/);
  await companyUsers.openList();
  await companyUsers.pick(zoe.name).check();
  await companyUsers.many('remove', 1).click();
  await companyUsers.many('remove', 1, companyUsers.asks('remove', 1)).click();
  await expect(companyUsers.undo).toBeFocused();
  await context.setOffline(true);
  await page.keyboard.press('Enter');
  await companyUsers.complains(words.text('problem-unreachable'));
  await context.setOffline(false);
  await companyUsers.undo.click();
  await companyUsers.says('company-many-done-undo', { count: 1 });
  await companyUsers.counts(25);
});

test('Escape, however often, does not close the question while something is under way', async ({ page, companyUsers }) => {
  await companyUsers.openList();
  await companyUsers.pick(zoe.name).check();
  await companyUsers.many('remove', 1).click();
  const held = await hold(page, '**/acts');
  const sent = page.waitForRequest('**/acts');
  await companyUsers.many('remove', 1, companyUsers.asks('remove', 1)).click();
  await sent;
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
  await expect(companyUsers.asks('remove', 1)).toBeVisible();
  held.release();
  await expect(companyUsers.dialog).toHaveCount(0);
  await companyUsers.says('company-many-done-remove', { count: 1 });
  await companyUsers.counts(24);
});

test('nothing is done to anybody when the question is closed', async ({ page, companyUsers }) => {
  await companyUsers.openList();
  await companyUsers.pick(zoe.name).check();
  await companyUsers.many('remove', 1).click();
  await expect(companyUsers.asks('remove', 1)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(companyUsers.dialog).toHaveCount(0);
  await expect(companyUsers.many('remove', 1)).toBeFocused();
  await companyUsers.many('remove', 1).click();
  await companyUsers.button('company-user-cancel').click();
  await expect(companyUsers.dialog).toHaveCount(0);
  await expect(companyUsers.pick(zoe.name)).toBeChecked();
  await companyUsers.counts(25);
});

test('what cannot be done to one is done to the others, and it is said to whom not and why', async ({ page, companyUsers, administrator, words }) => {
  await companyUsers.openList();
  for (const { name } of [noor, zoe]) await companyUsers.pick(name).check();
  await companyUsers.many('block', 2).click();
  await administrator.act(zoe, 'remove');
  const dialog = companyUsers.asks('block', 2);
  await companyUsers.reason.fill('Fraud is suspected');
  await companyUsers.many('block', 2, dialog).click();
  const rest = companyUsers.asks('block', 1);
  const why = rest.getByText(`${zoe.name}: ${words.text('company-user-not-found')}`);
  await expect(rest.getByText(words.text('company-many-failed'))).toBeVisible();
  await expect(why).toBeVisible();
  await expect(companyUsers.reason).toHaveValue('Fraud is suspected');
  // Of one who is left, with the same reason.
  const again = companyUsers.many('block', 1, rest);
  await expect(again).toBeFocused();
  const held = await hold(page, '**/acts');
  await again.click();
  await expect(rest.getByRole('progressbar')).toHaveAttribute('max', '1');
  held.release();
  await expect(rest.getByRole('progressbar')).toHaveCount(0);
  await expect(why).toBeVisible();
  await companyUsers.button('company-user-cancel').click();
  await expect(companyUsers.row(noor.name)).toContainText(words.text('company-status-blocked'));
  await expect(companyUsers.person(zoe.name)).toHaveCount(0);
});

test('somebody who was changed meanwhile is done at the second press, as he or she stands now', async ({ companyUsers, elsewhere, api, administrator, words }) => {
  await administrator.promote(noor);
  const other = await Administrator.logIn(elsewhere.request, api, noor);
  await companyUsers.openList();
  await companyUsers.pick(zoe.name).check();
  await companyUsers.many('remove', 1).click();
  await other.act(zoe, 'edit', { name: 'Zoë Sørensen-Smits', email: zoe.email });
  const dialog = companyUsers.asks('remove', 1);
  await companyUsers.many('remove', 1, dialog).click();
  await expect(dialog.getByText(`${zoe.name}: ${words.text('company-user-changed')}`)).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: zoe.email })).toContainText('Sørensen-Smits');
  await companyUsers.many('remove', 1, dialog).click();
  await expect(companyUsers.dialog).toHaveCount(0);
  await companyUsers.says('company-many-done-remove', { count: 1 });
});

test('invitations are sent again and withdrawn, several at once', async ({ companyUsers, api, words }) => {
  await companyUsers.openList();
  for (const { name } of [elodie, lukas]) await companyUsers.pick(name).check();
  await companyUsers.many('resend', 2).click();
  await companyUsers.many('resend', 2, companyUsers.asks('resend', 2)).click();
  await companyUsers.says('company-many-done-resend', { count: 2 });
  await expect(companyUsers.row(lukas.name)).toContainText(words.text('company-status-invited'));
  for (const { email } of [elodie, lukas]) await api.outbox.next((message) => message.to === email && message.text.includes('/invitation#'));
  for (const { name } of [elodie, lukas]) await companyUsers.pick(name).check();
  await companyUsers.many('withdraw', 2).click();
  await companyUsers.many('withdraw', 2, companyUsers.asks('withdraw', 2)).click();
  await companyUsers.says('company-many-done-withdraw', { count: 2 });
  await companyUsers.counts(23);
  // The button is gone with those who were selected; what was done can be taken back.
  await expect(companyUsers.undo).toBeFocused();
});

test('a proof that is too old is asked for once, and then all of it is done', async ({ companyUsers, stepUp, api, words }) => {
  await companyUsers.openList();
  for (const { name } of [noor, zoe]) await companyUsers.pick(name).check();
  api.clock.advance(6 * 60);
  await companyUsers.many('block', 2).click();
  await companyUsers.reason.fill('Long leave');
  await companyUsers.many('block', 2, companyUsers.asks('block', 2)).click();
  await stepUp.prove();
  await companyUsers.says('company-many-done-block', { count: 2 });
  for (const { name } of [noor, zoe]) await expect(companyUsers.row(name)).toContainText(words.text('company-status-blocked'));
});
