import { readFile } from 'node:fs/promises';
import { ada, Administrator, elodie, noor } from '../../harness/administrator.ts';
import { installClock } from '../../harness/browser-clock.ts';
import { zoe } from '../../harness/colleagues.ts';
import { ready } from '../../harness/guard.ts';
import { hold } from '../../harness/held.ts';
import { expect, test } from '../../harness/test.ts';

test.use({ portal: 'intermediary' });

// Logged in from the beginning, which is the first thing that was done.
test.beforeEach(({ administrator }) => expect(administrator).toBeDefined());

test('it is told who did what to whom, when, from where and why, newest first', async ({ companyActivity, administrator, words }) => {
  await administrator.act(zoe, 'block', { reason: 'Long leave' });
  await administrator.act(noor, 'authorise', { role: 'administrator', authorisations: ['policies'] });
  await administrator.act(elodie, 'resend-invitation');
  await companyActivity.openTrail();
  await companyActivity.tells(
    [ada.name, 'invitation-resent', elodie.name],
    [ada.name, 'authorisations-changed', noor.name],
    [ada.name, 'role-changed', noor.name],
    [ada.name, 'blocked', zoe.name],
    [ada.name, 'logged-in'],
  );
  const blocked = companyActivity.entries.filter({ hasText: zoe.name });
  await expect(blocked).toContainText(words.text('company-activity-because', { reason: 'Long leave' }));
  await expect(blocked).toContainText('127.0.0.1');
  await expect(blocked.getByRole('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
  await expect(companyActivity.page.getByText(words.text('company-activity-end'))).toBeVisible();
});

test('a name in it leads to the colleague', async ({ page, companyActivity, administrator }) => {
  await administrator.act(zoe, 'block', { reason: 'Long leave' });
  await companyActivity.openTrail();
  await companyActivity.table.getByRole('link', { name: zoe.name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: zoe.name, exact: true })).toBeVisible();
  await page.goBack();
  await companyActivity.shows('company-activity-heading', 'company/activity');
});

test('it is narrowed by what was done and by names, in the address, and Back widens it', async ({ page, companyActivity, administrator, words }) => {
  await administrator.act(zoe, 'block', { reason: 'Long leave' });
  await administrator.act(zoe, 'unblock', { reason: 'Back again' });
  await administrator.act(noor, 'block', { reason: 'Long leave' });
  await companyActivity.openTrail();
  await companyActivity.kind.selectOption('blocked');
  await companyActivity.tells([ada.name, 'blocked', noor.name], [ada.name, 'blocked', zoe.name]);
  await companyActivity.isAt({ activity: 'blocked' });
  await companyActivity.search.pressSequentially('ZOE');
  await companyActivity.tells([ada.name, 'blocked', zoe.name]);
  await companyActivity.isAt({ activity: 'blocked', search: 'ZOE' });
  await page.reload();
  await ready(page);
  await expect(companyActivity.search).toHaveValue('ZOE');
  await expect(companyActivity.kind).toHaveValue('blocked');
  await companyActivity.tells([ada.name, 'blocked', zoe.name]);
  await companyActivity.kind.selectOption('removed');
  await expect(page.getByRole('status').filter({ hasText: words.text('company-activity-none-so') })).toBeVisible();
  await page.goBack();
  await companyActivity.tells([ada.name, 'blocked', zoe.name]);
  await companyActivity.kind.selectOption('removed');
  await companyActivity.button('company-activity-show-all').click();
  await expect(companyActivity.entries).toHaveCount(4);
  await expect(companyActivity.total).toBeFocused();
  await expect(companyActivity.search).toHaveValue('');
  await companyActivity.isAt({});
});

test('it is narrowed to days, which must not stand upside down', async ({ page, companyActivity, api, words }) => {
  const today = new Date(api.clock.now()).toISOString().slice(0, 10);
  await companyActivity.openTrail();
  await companyActivity.day('from').fill(today);
  await companyActivity.isAt({ from: today });
  await companyActivity.tells([ada.name, 'logged-in']);
  await companyActivity.day('until').fill('2020-01-31');
  await expect(page.getByRole('alert').filter({ hasText: words.text('company-activity-upside-down') })).toBeVisible();
  await companyActivity.day('from').fill('2020-01-01');
  await expect(page.getByRole('status').filter({ hasText: words.text('company-activity-none-so') })).toBeVisible();
  await companyActivity.isAt({ from: '2020-01-01', until: '2020-01-31' });
});

test('the days that are asked for stand in their fields, whatever changes them', async ({ page, companyActivity }) => {
  const [from, until] = ['2020-01-01', '2020-01-31'];
  const stand = async (first: string, last: string): Promise<void> => {
    await expect(companyActivity.day('from')).toHaveValue(first);
    await expect(companyActivity.day('until')).toHaveValue(last);
  };
  await companyActivity.openTrail();
  await companyActivity.day('from').fill(from);
  await companyActivity.isAt({ from });
  await companyActivity.day('until').fill(until);
  await companyActivity.isAt({ from, until });
  // The last field still has the focus.
  await page.goBack();
  await companyActivity.isAt({ from });
  await stand(from, '');
  await page.goForward();
  await companyActivity.isAt({ from, until });
  await stand(from, until);
  await companyActivity.button('company-activity-show-all').click();
  await companyActivity.isAt({});
  await stand('', '');
  await expect(companyActivity.entries).toHaveCount(1);
  await page.goBack();
  await companyActivity.isAt({ from, until });
  await stand(from, until);
});

test('the page of a colleague leads to what he or she did, and to what others did with the account', async ({ page, companyActivity, companyUser, administrator, words }) => {
  for (const { id } of [zoe, noor]) await administrator.act({ id }, 'block', { reason: 'Long leave' });
  await companyUser.of(zoe);
  await companyUser.activityOf(zoe).click();
  await companyActivity.shows('company-activity-heading', 'company/activity');
  await companyActivity.isAt({ user: zoe.id });
  await companyActivity.tells([ada.name, 'blocked', zoe.name]);
  await expect(page.getByText(words.text('company-activity-of', { name: zoe.name }))).toBeVisible();
  await page.goBack();
  await companyUser.isOf(zoe);
});

test('it is shown for one colleague, and for everybody again at a press', async ({ page, companyActivity, administrator, words }) => {
  await administrator.act(zoe, 'block', { reason: 'Long leave' });
  await companyActivity.openTrail(`?user=${zoe.id}`);
  await companyActivity.tells([ada.name, 'blocked', zoe.name]);
  await expect(page.getByText(words.text('company-activity-of', { name: zoe.name }))).toBeVisible();
  await companyActivity.button('company-activity-everybody').click();
  await companyActivity.tells([ada.name, 'blocked', zoe.name], [ada.name, 'logged-in']);
  await expect(companyActivity.total).toBeFocused();
});

test('what is done meanwhile appears by itself', async ({ page, companyActivity, administrator, elsewhere, api }) => {
  await administrator.promote(noor);
  await installClock(page);
  const known = page.waitForResponse('**/changes*');
  await companyActivity.open('company/activity?activity=blocked');
  await known;
  await (await Administrator.logIn(elsewhere.request, api, noor)).act(zoe, 'block', { reason: 'Long leave' });
  await page.clock.fastForward(5_000);
  await companyActivity.tells([noor.name, 'blocked', zoe.name]);
});

test('how much there is is said when it is asked for, and not each time others do something', async ({ page, companyActivity, administrator, words }) => {
  await installClock(page);
  const known = page.waitForResponse('**/changes*');
  await companyActivity.openTrail();
  await known;
  await companyActivity.counts(1);
  await administrator.act(zoe, 'block', { reason: 'Long leave' });
  await administrator.act(zoe, 'unblock', { reason: 'Back again' });
  await page.clock.fastForward(5_000);
  await companyActivity.tells([ada.name, 'unblocked', zoe.name], [ada.name, 'blocked', zoe.name], [ada.name, 'logged-in']);
  await expect(companyActivity.total).toHaveText(words.text('company-activity-shown', { count: 3 }));
  await companyActivity.counts(1);
  await companyActivity.search.fill('zoe');
  await page.clock.fastForward(300);
  await companyActivity.counts(2);
});

test('what is done during a search is not put among what was shown before it', async ({ page, companyActivity, administrator, elsewhere, api }) => {
  await administrator.promote(noor);
  await administrator.act(zoe, 'block', { reason: 'Long leave' });
  const other = await Administrator.logIn(elsewhere.request, api, noor);
  await installClock(page);
  const known = page.waitForResponse('**/changes*');
  await companyActivity.openTrail();
  await known;

  const held = await hold(page, '**/activity?*search=*');
  const searched = page.waitForRequest('**/activity?*search=*');
  await companyActivity.search.fill('zoe');
  await page.clock.fastForward(300);
  await searched;
  await other.act(elodie, 'resend-invitation');
  const heard = page.waitForResponse('**/changes*');
  await page.clock.fastForward(5_000);
  await heard;
  held.release();
  await companyActivity.tells([ada.name, 'blocked', zoe.name]);
  await companyActivity.isAt({ search: 'zoe' });
  await other.act(zoe, 'unblock', { reason: 'Back again' });
  await page.clock.fastForward(5_000);
  await companyActivity.tells([noor.name, 'unblocked', zoe.name], [ada.name, 'blocked', zoe.name]);
});

test('a page that is opened after something has changed asks once', async ({ page, companyActivity, administrator, companyUsers }) => {
  await installClock(page);
  const known = page.waitForResponse('**/changes*');
  await companyUsers.openList();
  await known;
  await administrator.act(zoe, 'block', { reason: 'Long leave' });
  const refreshed = page.waitForResponse('**/users');
  await page.clock.fastForward(5_000);
  await refreshed;
  let asked = 0;
  page.on('request', (request) => (asked += Number(/\/(activity|users)(\?|$)/.test(new URL(request.url()).pathname))));
  await companyUsers.link('company-page-activity').click();
  await companyActivity.tells([ada.name, 'blocked', zoe.name], [ada.name, 'logged-in']);
  expect(asked).toBe(1);
  await companyActivity.link('company-page-users').click();
  await companyUsers.isShown();
  const heard = page.waitForResponse('**/changes*');
  await page.clock.fastForward(5_000);
  await heard;
  expect(asked).toBe(2);
});

test('older activity comes at a press, until its beginning', async ({ companyActivity, administrator, words }) => {
  for (let round = 0; round < 30; round += 1) {
    await administrator.act(zoe, 'block', { reason: `Round ${round}` });
    await administrator.act(zoe, 'unblock', { reason: `Round ${round}` });
  }
  await companyActivity.openTrail();
  await expect(companyActivity.entries).toHaveCount(50);
  await companyActivity.counts(50);
  await companyActivity.button('company-activity-older').click();
  await expect(companyActivity.entries).toHaveCount(61);
  await companyActivity.counts(61);
  await expect(companyActivity.entries.nth(50).getByRole('link').first()).toBeFocused();
  await expect(companyActivity.page.getByText(words.text('company-activity-end'))).toBeVisible();
  await expect(companyActivity.entries.last()).toContainText(words.text('company-activity-logged-in'));
});

test('all of it that is asked for is saved as a file, in which nothing is a formula', async ({ page, companyActivity, administrator, words }) => {
  await administrator.invite({ name: '=HYPERLINK("https://example.org")', email: 'formula@example.com' });
  await administrator.act(zoe, 'block', { reason: '+1; "quoted"' });
  await companyActivity.openTrail();
  const download = page.waitForEvent('download');
  await companyActivity.button('company-export').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${words.text('company-activity-export-file')}.csv`);
  const text = await readFile(await file.path(), 'utf8');
  const [header, ...lines] = text.trimEnd().split('\r\n');
  const separator = words.language === 'en' ? ',' : ';';
  const columns = ['when', 'who', 'what', 'whom', 'where', 'reason'].map((id) => `"${words.text(`company-activity-${id}`)}"`);
  expect(header).toBe(`\u{feff}${columns.join(separator)}`);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain([`"${ada.name}"`, `"${words.text('company-activity-blocked')}"`, `"${zoe.name}"`, '"127.0.0.1"', `"'+1; ""quoted"""`].join(separator));
  expect(lines[1]).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  await expect(page.getByRole('status').filter({ hasText: words.text('company-activity-export-done', { count: 3 }) })).toBeVisible();
});

test('nothing more is fetched for a file once the page is left', async ({ page, companyActivity, companyUsers }) => {
  const part = '**/activity?*limit=500*';
  let leave = (): void => undefined;
  const left = new Promise<void>((resolve) => (leave = resolve));
  let asked = 0;
  await companyActivity.openTrail();
  await page.route(part, async (route) => {
    asked += 1;
    const response = await route.fetch();
    await left;
    // As if there were more.
    await route.fulfill({ response, json: { ...(await response.json()), more: true } });
  });
  const begun = page.waitForRequest(part);
  await companyActivity.button('company-export').click();
  await begun;
  await companyActivity.link('company-page-users').click();
  await companyUsers.isShown();
  const answered = page.waitForResponse(part);
  leave();
  await answered;
  await companyUsers.search.fill('soren');
  await companyUsers.lists(zoe.name);
  expect(asked).toBe(1);
});

test('whoever is offline is told, and gets it when the network is back', async ({ page, context, companyActivity, guard, words }) => {
  guard.allow(/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/);
  await companyActivity.openTrail();
  await context.setOffline(true);
  await companyActivity.kind.selectOption('logged-in');
  const alert = page.getByRole('alert').filter({ hasText: words.text('problem-unreachable') });
  await expect(alert).toBeVisible();
  await expect(companyActivity.entries).toHaveCount(1);
  await context.setOffline(false);
  await companyActivity.button('company-retry').click();
  await expect(alert).toHaveCount(0);
  await companyActivity.tells([ada.name, 'logged-in']);
  await expect(companyActivity.total).toBeFocused();
});
