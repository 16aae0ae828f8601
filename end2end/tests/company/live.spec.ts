import type { Page } from '@playwright/test';
import { ada, Administrator, company, noor } from '../../harness/administrator.ts';
import { installClock } from '../../harness/browser-clock.ts';
import { fatima, zoe } from '../../harness/colleagues.ts';
import { expect, test } from '../../harness/test.ts';
import { CompanyUsers } from '../../screens/company-users.ts';

const changesCall = '**/api/v1/companies/*/changes*';

/** How often the page asks what others did. */
const EVERY = 5_000;

test.use({ portal: 'intermediary' });

/** Lets the page ask once more what others did, and waits for the answer. */
async function asks(page: Page): Promise<void> {
  const answered = page.waitForResponse(changesCall);
  await page.clock.fastForward(EVERY);
  await answered;
}

/** The list, with a clock that the test moves, once it knows from where on to look. */
async function watched(page: Page, list: CompanyUsers, query = ''): Promise<void> {
  await installClock(page);
  const known = page.waitForResponse(changesCall);
  await list.openList(query);
  await known;
}

test('what another administrator does in another browser appears without a reload', async ({ page, companyUsers, administrator, elsewhere, api, words }) => {
  await administrator.promote(noor);
  await watched(page, companyUsers);
  await companyUsers.search.focus();

  await Administrator.logIn(elsewhere.request, api, noor);
  const other = new CompanyUsers(elsewhere, words);
  await other.openList();
  await other.pick(zoe.name).check();
  await other.many('block', 1).click();
  await other.reason.fill('Lost her phone');
  await other.many('block', 1, other.asks('block', 1)).click();
  await other.says('company-many-done-block', { count: 1 });

  await expect(companyUsers.row(zoe.name)).toContainText(words.text('company-status-active'));
  await asks(page);
  await expect(companyUsers.row(zoe.name)).toContainText(words.text('company-status-blocked'));
  await expect(companyUsers.row(zoe.name)).toHaveClass('fresh');
  await expect(companyUsers.row(zoe.name)).toContainText(words.text('company-just-changed'));
  await expect(companyUsers.search).toBeFocused();
  const option = words.text('company-filter-count', { name: words.text('company-status-blocked'), count: 2 });
  await expect(companyUsers.filter('status').getByRole('option', { name: option, exact: true })).toBeAttached();
  await page.clock.fastForward(EVERY);
  await expect(companyUsers.row(zoe.name)).not.toHaveClass('fresh');
  await expect(companyUsers.row(zoe.name)).not.toContainText(words.text('company-just-changed'));
});

test('whoever is invited or removed meanwhile comes and goes, and the rest stays as it was', async ({ page, companyUsers, administrator, elsewhere, api }) => {
  await administrator.promote(noor);
  await watched(page, companyUsers, '?sort=email');
  await companyUsers.pick(zoe.name).check();
  await companyUsers.pick(fatima.name).check();
  await companyUsers.counts(25);

  const other = await Administrator.logIn(elsewhere.request, api, noor);
  const wim = await other.invite({ name: 'Wim Postma', email: 'wim.postma@example.com' });
  await other.act(zoe, 'remove');
  await asks(page);
  await expect(companyUsers.person(wim.name)).toBeVisible();
  await expect(companyUsers.person(zoe.name)).toHaveCount(0);
  await companyUsers.counts(25);
  await companyUsers.says('company-selected', { count: 1 });
  await expect(companyUsers.pick(fatima.name)).toBeChecked();
  await companyUsers.isAt({ sort: 'email' });
});

test('whoever stands on an act stays on it when another one is not offered any more', async ({ page, companyUsers, administrator }) => {
  await watched(page, companyUsers);
  for (const { name } of [fatima, noor]) await companyUsers.pick(name).check();
  await companyUsers.many('block', 1).focus();
  await administrator.act(fatima, 'unblock', { reason: 'Back again' });
  await asks(page);
  await expect(companyUsers.many('unblock', 1)).toHaveCount(0);
  await expect(companyUsers.many('block', 2)).toBeFocused();
});

test('a change that could not be shown is shown with the next question', async ({ page, companyUsers, administrator, guard, words }) => {
  guard.allow(/ERR_CONNECTION_REFUSED/);
  await watched(page, companyUsers);
  await page.route('**/users', (route) => route.abort('connectionrefused'));
  await administrator.act(zoe, 'block', { reason: 'Long leave' });
  const failed = page.waitForEvent('requestfailed');
  await asks(page);
  await failed;
  await page.unroute('**/users');
  await asks(page);
  await expect(companyUsers.row(zoe.name)).toContainText(words.text('company-status-blocked'));
});

test('a colleague whose page is opened after a change is asked for once', async ({ page, companyUsers, companyUser, administrator, words }) => {
  await watched(page, companyUsers);
  await administrator.act(zoe, 'block', { reason: 'Long leave' });
  await asks(page);
  await expect(companyUsers.row(zoe.name)).toContainText(words.text('company-status-blocked'));
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().endsWith(`/users/${zoe.id}`) && request.url().includes('/api/'))));
  await companyUsers.person(zoe.name).click();
  await companyUser.isOf(zoe);
  await asks(page);
  expect(asked).toBe(1);
});

test('who does not match what is searched for does not appear', async ({ page, companyUsers, administrator }) => {
  await watched(page, companyUsers, '?search=noor');
  await administrator.invite({ name: 'Wim Postma', email: 'wim.postma@example.com' });
  await administrator.invite({ name: 'Noor Postma', email: 'noor.postma@example.com' });
  await asks(page);
  await companyUsers.lists('Noor de Vries', 'Noor Lefèvre', 'Noor Postma');
});

test('a page that nobody sees does not ask, and asks at once when it is seen again', async ({ page, companyUsers, administrator, words }) => {
  await watched(page, companyUsers);
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().includes('/changes'))));
  const seen = (hidden: boolean): Promise<void> =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await seen(true);
  await page.clock.fastForward(EVERY * 3);
  expect(asked).toBe(0);
  await administrator.act(zoe, 'block', { reason: 'Long leave' });
  const answered = page.waitForResponse(changesCall);
  await seen(false);
  await answered;
  await expect(companyUsers.row(zoe.name)).toContainText(words.text('company-status-blocked'));
  expect(asked).toBe(1);
});

test('when nobody answers any more that is said, and not any longer when somebody does', async ({ page, companyUsers, administrator, guard, words }) => {
  expect(administrator).toBeDefined();
  guard.allow(/ERR_CONNECTION_REFUSED/);
  await watched(page, companyUsers);
  const notice = page.getByRole('status').filter({ hasText: words.text('company-users-silent') });
  await page.route(changesCall, (route) => route.abort('connectionrefused'));
  for (const round of [1, 2]) {
    const failed = page.waitForEvent('requestfailed');
    await page.clock.fastForward(EVERY);
    await failed;
    await expect(notice).toHaveCount(round === 2 ? 1 : 0);
  }
  await expect(companyUsers.people).toHaveCount(25);
  await page.unroute(changesCall);
  await asks(page);
  await expect(notice).toHaveCount(0);
});

test('whoever is no administrator any more is told so, and sees nobody', async ({ page, companyUsers, administrator, elsewhere, api, words }) => {
  await administrator.promote(noor);
  await watched(page, companyUsers);
  const other = await Administrator.logIn(elsewhere.request, api, noor);
  await other.act(ada, 'authorise', { role: 'user', authorisations: [] });
  await page.clock.fastForward(EVERY);
  await expect(companyUsers.heading('company-user-heading')).toBeVisible();
  await expect(companyUsers.table).toHaveCount(0);
  await expect(page.getByText(words.text('company-user-way-on'))).toBeVisible();
});

test('whoever is blocked meanwhile is logged out, and told so after logging in again', async ({ page, companyUsers, administrator, elsewhere, api, logIn, words }) => {
  await administrator.promote(noor);
  await Administrator.logIn(page.request, api, noor);
  await watched(page, companyUsers);
  await (await Administrator.logIn(elsewhere.request, api)).act(noor, 'block', { reason: 'Works elsewhere' });
  await page.clock.fastForward(EVERY);
  await companyUsers.shows('session-ended-heading', 'session-ended');
  await logIn.link('session-ended-log-in').click();
  await logIn.shows('credentials-heading', 'log-in');
  const known = await api.outbox.countSms();
  await logIn.giveCredentials(noor.email);
  await logIn.giveCode(await api.outbox.nextCode(known));
  await companyUsers.shows('company-blocked-heading', 'company/users');
  await expect(page.getByText(words.text('home-blocked-way-on-administrator', { company: company.name }))).toBeVisible();
  await expect(companyUsers.table).toHaveCount(0);
});
