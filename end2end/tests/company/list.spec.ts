import { ada, elodie, noor } from '../../harness/administrator.ts';
import { fatima, jeroen, lukas, zoe } from '../../harness/colleagues.ts';
import { ready } from '../../harness/guard.ts';
import { hold } from '../../harness/held.ts';
import { expect, test } from '../../harness/test.ts';
import type { Column } from '../../screens/company-users.ts';

const usersCall = '**/api/v1/companies/*/users*';

/** The columns by which the list can be sorted, with what the address calls them and who comes first. */
const columns: [Column, string][] = [
  ['email', 'email'],
  ['role', 'role'],
  ['status', 'status'],
  ['last-log-in', 'last-log-in'],
];

test.use({ portal: 'intermediary' });

// Logged in from the beginning.
test.beforeEach(({ administrator }) => expect(administrator).toBeDefined());

test('the list says of everybody how he or she stands', async ({ companyUsers, words }) => {
  await companyUsers.openList();
  await companyUsers.counts(25);
  await expect(companyUsers.people).toHaveCount(25);
  const says = async (name: string, ...texts: string[]): Promise<void> => {
    for (const text of texts) await expect(companyUsers.row(name)).toContainText(text);
  };
  await says(ada.name, ada.email, words.text('company-you'), words.text('company-role-administrator'));
  await says(noor.name, noor.email, '•', words.text('company-status-active'), words.text('company-factor-sms'));
  await says(elodie.name, words.text('company-status-invited'), words.text('company-factor-not-yet'), words.text('company-never'));
  await says(jeroen.name, words.text('company-status-never-logged-in'), words.text('company-factor-authenticator'));
  await says(fatima.name, words.text('company-status-blocked'));
  await says(lukas.name, words.text('company-status-invitation-expired'));
  // Of +32 460 01 00 01, which is masked.
  await expect(companyUsers.row(noor.name)).not.toContainText(/01\s?00/);
});

test('whoever types finds colleagues by parts of their names or addresses, without accents, and the address says so', async ({ page, companyUsers }) => {
  await companyUsers.openList();
  await companyUsers.search.pressSequentially('ELODIE');
  await companyUsers.lists('Élodie Lefèvre', 'Élodie van den Berg');
  await companyUsers.counts(2, 'found');
  await companyUsers.isAt({ search: 'ELODIE' });
  await companyUsers.search.fill('lefevre élo');
  await companyUsers.lists('Élodie Lefèvre');
  await companyUsers.search.fill('soren');
  await companyUsers.lists(zoe.name);
  await companyUsers.search.fill('kowalski@example');
  await companyUsers.lists('Łukasz Kowalski');
  await expect(companyUsers.search).toBeFocused();
  await companyUsers.search.fill('');
  await expect(companyUsers.people).toHaveCount(25);
  expect(new URL(page.url()).search).toBe('');
});

test('an answer that comes late does not take the place of a later one', async ({ page, companyUsers }) => {
  await companyUsers.openList();
  const late = await hold(page, '**/api/v1/companies/*/users?*search=elodie*');
  const asked = page.waitForRequest(/search=elodie/);
  await companyUsers.search.fill('elodie');
  await asked;
  await companyUsers.search.fill('soren');
  await companyUsers.lists(zoe.name);
  const answered = page.waitForEvent('requestfinished', (request) => request.url().includes('search=elodie'));
  late.release();
  await answered;
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await companyUsers.lists(zoe.name);
  await companyUsers.isAt({ search: 'soren' });
});

test('letters that are typed fast are searched for once, and Back does not undo them one by one', async ({ page, companyUsers, logIn }) => {
  await logIn.open('home');
  await logIn.link('home-company-users').click();
  await companyUsers.isShown();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname.endsWith('/users')) asked.push(searchParams.get('search') ?? '');
  });
  await companyUsers.search.pressSequentially('soren', { delay: 5 });
  await companyUsers.lists(zoe.name);
  expect(asked).toEqual(['soren']);
  await page.goBack();
  await logIn.isHome();
});

test('Enter searches at once, and leads nowhere', async ({ page, companyUsers }) => {
  await companyUsers.openList();
  await companyUsers.search.fill('noor');
  await page.keyboard.press('Enter');
  await companyUsers.lists('Noor de Vries', 'Noor Lefèvre');
  await expect(companyUsers.search).toBeFocused();
  await companyUsers.isAt({ search: 'noor' });
});

test('a press on a column sorts by it, the next the other way round, and Back returns', async ({ page, companyUsers }) => {
  await companyUsers.openList();
  await expect(companyUsers.head('name')).toHaveAttribute('aria-sort', 'ascending');
  const byName = await companyUsers.people.allInnerTexts();
  expect(byName[0]).toBe(ada.name);
  await companyUsers.sortBy('name');
  await expect(companyUsers.head('name')).toHaveAttribute('aria-sort', 'descending');
  await companyUsers.lists(...byName.toReversed());
  await companyUsers.isAt({ order: 'descending' });
  await page.goBack();
  await companyUsers.lists(...byName);
  await expect(companyUsers.head('name')).toHaveAttribute('aria-sort', 'ascending');
});

test('one column at a time sorts the list', async ({ companyUsers }) => {
  await companyUsers.openList();
  for (const [column, name] of columns) {
    // Who was there last is asked for more often.
    const [first, second] = column === 'last-log-in' ? ['descending', 'ascending'] as const : ['ascending', 'descending'] as const;
    for (const order of [first, second]) {
      await companyUsers.sortBy(column);
      await expect(companyUsers.head(column)).toHaveAttribute('aria-sort', order);
      await companyUsers.isAt({ sort: name, ...(order === 'descending' && { order }) });
      await expect(companyUsers.table.locator('[aria-sort]')).toHaveCount(1);
      await expect(companyUsers.table).not.toHaveAttribute('aria-busy');
      await expect(companyUsers.head(column).getByRole('button')).toBeFocused();
    }
  }
  await companyUsers.sortBy('email');
  await companyUsers.isAt({ sort: 'email' });
  await expect(companyUsers.people.first()).toHaveText(ada.name);
  await companyUsers.sortBy('role');
  await companyUsers.sortBy('role');
  await companyUsers.isAt({ sort: 'role', order: 'descending' });
  await expect(companyUsers.people.last()).toHaveText(ada.name);
});

test('a filter says how many it leaves, leaves those, and Back takes it away', async ({ page, companyUsers, words }) => {
  await companyUsers.openList();
  const option = (id: string, count: number): string => words.text('company-filter-count', { name: words.text(id), count });
  await companyUsers.filter('status').selectOption({ label: option('company-status-invitation-expired', 3) });
  await companyUsers.lists('Bram van Dijk', lukas.name, 'Thijs Bakker');
  await companyUsers.counts(3, 'found');
  await companyUsers.isAt({ status: 'invitation-expired' });
  await companyUsers.filter('role').selectOption('administrator');
  await companyUsers.says('company-users-none-so');
  await companyUsers.isAt({ status: 'invitation-expired', role: 'administrator' });
  await page.goBack();
  await expect(companyUsers.filter('role')).toHaveValue('');
  await companyUsers.lists('Bram van Dijk', lukas.name, 'Thijs Bakker');
  await page.goBack();
  await expect(companyUsers.filter('status')).toHaveValue('');
  await expect(companyUsers.people).toHaveCount(25);
});

test('a link shows the list as it was left, and so does a reload', async ({ page, companyUsers }) => {
  await companyUsers.openList('?search=an&status=active&sort=email&order=descending');
  const shows = async (): Promise<string[]> => {
    await expect(companyUsers.search).toHaveValue('an');
    await expect(companyUsers.filter('status')).toHaveValue('active');
    await expect(companyUsers.head('email')).toHaveAttribute('aria-sort', 'descending');
    await expect(companyUsers.people.first()).toBeVisible();
    return companyUsers.people.allInnerTexts();
  };
  const names = await shows();
  expect(names.length).toBeGreaterThan(1);
  await page.reload();
  await ready(page);
  expect(await shows()).toEqual(names);
  await companyUsers.isAt({ search: 'an', status: 'active', sort: 'email', order: 'descending' });
});

test('an address that nobody can read shows everybody', async ({ companyUsers }) => {
  await companyUsers.openList('?status=sleeping&sort=shoes&order=sideways&page=many&colour=blue');
  await expect(companyUsers.people).toHaveCount(25);
});

test('whoever comes back from a colleague finds the list as it was, and the focus on the colleague', async ({ page, companyUsers }) => {
  await companyUsers.openList('?sort=email');
  const last = await companyUsers.people.last().innerText();
  const comesBack = async (): Promise<void> => {
    await companyUsers.isAt({ sort: 'email' });
    await expect(companyUsers.person(last)).toBeFocused();
    await expect(companyUsers.person(last)).toBeInViewport();
  };
  for (const leave of [() => companyUsers.back.click(), () => page.goBack()]) {
    await companyUsers.person(last).click();
    await expect(page.getByRole('heading', { level: 1, name: last, exact: true })).toBeFocused();
    await leave();
    await comesBack();
  }
});

test('nobody found is said, with a way back to everybody', async ({ companyUsers, words }) => {
  await companyUsers.openList('?sort=email');
  await companyUsers.search.fill('Vandenberghe');
  await companyUsers.says('company-users-none-found', { search: 'Vandenberghe' });
  await expect(companyUsers.table).toHaveCount(0);
  await companyUsers.button('company-users-all').click();
  await expect(companyUsers.people).toHaveCount(25);
  await expect(companyUsers.total).toBeFocused();
  await expect(companyUsers.search).toHaveValue('');
  await expect(companyUsers.page.getByText(words.text('company-users-none-hint'))).toHaveCount(0);
});

test('until the list is there that is said', async ({ page, companyUsers }) => {
  const held = await hold(page, usersCall);
  await companyUsers.open('company/users');
  await companyUsers.says('company-users-loading');
  held.release();
  await companyUsers.isShown();
});

test('a list that cannot be had says so, and comes at a press', async ({ page, companyUsers, guard, words }) => {
  guard.allow(/ERR_CONNECTION_REFUSED/);
  await page.route(usersCall, (route) => route.abort('connectionrefused'));
  await companyUsers.open('company/users');
  await expect(page.getByRole('alert').filter({ hasText: words.text('problem-unreachable') })).toBeVisible();
  await page.unroute(usersCall);
  await companyUsers.button('company-retry').click();
  await companyUsers.isShown();
  await expect(companyUsers.total).toBeFocused();
});

test('whoever is offline keeps the list, is told, and gets the other one when the network is back', async ({ page, context, companyUsers, guard, words }) => {
  guard.allow(/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/);
  await companyUsers.openList();
  await context.setOffline(true);
  await companyUsers.search.fill('noor');
  await expect(page.getByRole('alert').filter({ hasText: words.text('problem-unreachable') })).toBeVisible();
  await expect(companyUsers.people).toHaveCount(25);
  await expect(companyUsers.search).toHaveValue('noor');
  const failedAgain = page.waitForEvent('requestfailed');
  await companyUsers.button('company-retry').click();
  await failedAgain;
  await expect(companyUsers.button('company-retry')).toBeFocused();
  await context.setOffline(false);
  await companyUsers.button('company-retry').click();
  await companyUsers.lists('Noor de Vries', 'Noor Lefèvre');
  await expect(companyUsers.total).toBeFocused();
});

test('where it is narrow everybody has a card, in the same order and with the same words', async ({ page, companyUsers, words }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await companyUsers.openList();
  const texts = (): Promise<(string | null)[]> => companyUsers.table.getByRole('cell').or(companyUsers.table.getByRole('rowheader')).allTextContents();
  const wide = await texts();
  const [email, status] = [words.text('company-column-email'), words.text('company-column-status')];
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await texts()).toEqual(wide);
  const cell = companyUsers.row(noor.name).getByRole('cell');
  for (const [at, label] of [[1, email], [3, status]] as const) {
    const drawn = await cell.nth(at).evaluate((element) => getComputedStyle(element, '::before').content);
    expect(drawn).toBe(JSON.stringify(label));
  }
  const boxes = await Promise.all([ada, noor].map(({ name }) => companyUsers.row(name).boundingBox()));
  for (const box of boxes) expect(box?.width).toBeLessThanOrEqual(360);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('what can be done with a selection stays in sight where there is room, and covers nothing where there is not', async ({ page, companyUsers }) => {
  for (const { width, height, sticky } of [
    { width: 1280, height: 800, sticky: true },
    { width: 320, height: 256, sticky: false },
  ]) {
    await page.setViewportSize({ width, height });
    await companyUsers.openList();
    await companyUsers.pick(noor.name).check();
    await expect(companyUsers.selection.getByRole('button').first()).toBeVisible();
    await companyUsers.people.last().focus();
    await expect(companyUsers.people.last()).toBeInViewport({ ratio: 1 });
    if (sticky) await expect(companyUsers.selection).toBeInViewport({ ratio: 1 });
    else await expect(companyUsers.selection).not.toBeInViewport();
    // Backwards as well, nothing that has the focus stands under it.
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Shift+Tab');
      const isSeen = await page.evaluate(() => {
        const focused = document.activeElement;
        const box = focused?.getBoundingClientRect();
        if (!focused || !box) return false;
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return focused.contains(top) || (top?.contains(focused) ?? false);
      });
      expect(isSeen, `after ${press + 1} presses at ${width} pixels`).toBe(true);
    }
  }
});

test.describe('of a company of 120', () => {
  test.use({ sampleUsers: 120 });

  test('fifty stand on a page, and the next and the one before are a press away', async ({ page, companyUsers, words }) => {
    await companyUsers.openList();
    const shows = async (number: number, from: number, to: number): Promise<void> => {
      await companyUsers.says('company-users-range', { from, to, count: 120 });
      await expect(companyUsers.people).toHaveCount(to - from + 1);
      await companyUsers.isAt(number === 1 ? {} : { page: String(number) });
      await expect(page.getByText(words.text('company-users-page', { page: number, pages: 3 }), { exact: true })).toBeVisible();
    };
    await shows(1, 1, 50);
    const first = await companyUsers.people.allInnerTexts();
    await expect(companyUsers.link('company-users-previous')).toHaveCount(0);
    await companyUsers.link('company-users-next').click();
    await shows(2, 51, 100);
    await expect(page.getByText(words.text('company-users-range', { from: 51, to: 100, count: 120 }))).toBeFocused();
    await companyUsers.link('company-users-next').click();
    await shows(3, 101, 120);
    await expect(companyUsers.link('company-users-next')).toHaveCount(0);
    await page.reload();
    await shows(3, 101, 120);
    await companyUsers.link('company-users-previous').click();
    await shows(2, 51, 100);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await shows(1, 1, 50);
    expect(await companyUsers.people.allInnerTexts()).toEqual(first);
  });

  test('whoever sorts or searches begins on the first page', async ({ companyUsers }) => {
    await companyUsers.openList('?page=2');
    await companyUsers.sortBy('email');
    await companyUsers.isAt({ sort: 'email' });
    await companyUsers.openList('?page=3');
    await companyUsers.search.fill('noor');
    await companyUsers.isAt({ search: 'noor' });
    await expect(companyUsers.people.first()).toContainText('Noor');
  });

  test('a page that is not there any more is the last one', async ({ companyUsers }) => {
    await companyUsers.open('company/users?page=9');
    await companyUsers.says('company-users-range', { from: 101, to: 120, count: 120 });
    await companyUsers.isAt({ page: '3' });
  });
});
