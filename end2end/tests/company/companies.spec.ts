import { ada, Administrator, company, noor } from '../../harness/administrator.ts';
import { adaElsewhere, otherCompany, quirine } from '../../harness/colleagues.ts';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';
import type { Words } from '../../harness/words.ts';
import { CompanyUsers } from '../../screens/company-users.ts';

test.use({ portal: 'intermediary' });

/** What stands below the way to a company: its number, and what the person may do there. */
function partIn(words: Words, { number }: { number: string }, part: 'administrator' | 'user'): string {
  return words.text('company-number-and-part', { number, part: words.text(`company-part-${part}`) });
}

test('home leads an administrator to the colleagues of the company of last time', async ({ companyUsers, logIn }) => {
  await logIn.toHome(ada.email);
  await logIn.link('home-company-users').click();
  await companyUsers.isShown();
  await companyUsers.counts(25);
});

test('home does not offer a plain user what only administrators have', async ({ page, logIn, words }) => {
  await logIn.toHome(noor.email);
  await expect(page.getByText(company.name)).toHaveCount(0);
  await expect(page.getByRole('link', { name: words.text('home-company-users') })).toHaveCount(0);
});

test('whoever an administrator has blocked reads so after logging in, and whom to ask', async ({ page, administrator, logIn, words }) => {
  await administrator.act(noor, 'block', { reason: 'Long leave' });
  await page.context().clearCookies();
  await logIn.toHome(noor.email);
  for (const id of ['home-blocked-text', 'home-blocked-way-on']) {
    await expect(page.getByText(words.text(id, { company: company.name }), { exact: true })).toBeVisible();
  }
  await expect(page.getByText('Long leave')).toHaveCount(0);
});

test('a blocked administrator is sent to another one, and to the service desk when there is none', async ({ page, administrator, logIn, words }) => {
  await administrator.promote(noor);
  await administrator.act(noor, 'block', { reason: 'Long leave' });
  await page.context().clearCookies();
  await logIn.toHome(noor.email);
  const wayOn = page.getByText(words.text('home-blocked-way-on-administrator', { company: company.name }), { exact: true });
  await expect(wayOn).toBeVisible();
  await expect(page.getByRole('link', { name: words.text('home-company-users') })).toHaveCount(0);
  await logIn.open('company/users');
  await logIn.shows('company-blocked-heading', 'company/users');
  await expect(wayOn).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { name: words.text('contact-help-desk-name') })).toBeVisible();
});

test('whoever belongs to several companies goes from one to the other without logging in again', async ({ page, companyUsers, administrator, words }) => {
  await administrator.choose(company);
  await companyUsers.openList();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await expect(page.getByText(words.text('company-name-and-number', { company: company.name, number: company.number }))).toBeVisible();
  await companyUsers.openSwitch();
  await expect(companyUsers.choice(otherCompany.name)).toContainText(partIn(words, otherCompany, 'user'));
  await companyUsers.goTo(otherCompany.name);
  await companyUsers.shows('company-user-heading', 'company/users');
  await expect(page.getByText(words.text('company-user-text', { company: otherCompany.name }))).toBeVisible();
  await expect(companyUsers.table).toHaveCount(0);
  await expect(companyUsers.choice(company.name)).toContainText(partIn(words, company, 'administrator'));
  await companyUsers.goTo(company.name);
  await companyUsers.isShown();
  expect(asked.filter((path) => path.includes('/journeys') || path.includes('log-in'))).toEqual([]);
});

test('the next log-in begins with the company that was chosen last', async ({ companyUsers, administrator, api, logIn, page }) => {
  await administrator.choose(company);
  api.clock.advance(60);
  await administrator.choose(otherCompany);
  await page.context().clearCookies();
  await logIn.toHome(ada.email);
  await companyUsers.open('company/users');
  await companyUsers.shows('company-user-heading', 'company/users');
});

test('an administrator of two companies sees the users of the one that is chosen, whole and from the beginning', async ({ companyUsers, administrator, elsewhere, api }) => {
  const boss = await Administrator.logIn(elsewhere.request, api, quirine);
  await boss.choose(otherCompany);
  await boss.promote(adaElsewhere);
  await administrator.choose(company);
  await companyUsers.openList('?search=noor&sort=email');
  await companyUsers.switchTo(otherCompany.name);
  await companyUsers.lists(ada.name, quirine.name);
  await companyUsers.counts(2);
  await companyUsers.isAt({});
  await expect(companyUsers.search).toHaveValue('');
  await companyUsers.switchTo(company.name);
  await companyUsers.counts(25);
});

test('each tab keeps to the company that it shows', async ({ context, companyUsers, administrator, words, elsewhere, api }) => {
  const boss = await Administrator.logIn(elsewhere.request, api, quirine);
  await boss.choose(otherCompany);
  await boss.promote(adaElsewhere);
  await administrator.choose(company);
  await companyUsers.openList();
  const other = new CompanyUsers(await context.newPage(), words);
  await other.openList();
  await other.switchTo(otherCompany.name);
  await other.lists(ada.name, quirine.name);
  await companyUsers.search.fill('noor');
  await companyUsers.lists('Noor de Vries', 'Noor Lefèvre');
  await expect(companyUsers.page.getByText(otherCompany.number)).toBeHidden();
  await companyUsers.people.first().click();
  await expect(companyUsers.page.getByRole('heading', { level: 1, name: noor.name })).toBeVisible();
});

test('a company that cannot be switched to leaves the one that is shown', async ({ page, companyUsers, administrator, guard, words }) => {
  guard.allow(/ERR_CONNECTION_REFUSED/);
  await administrator.choose(company);
  await companyUsers.openList();
  await page.route('**/api/v1/session/company', (route) => route.abort('connectionrefused'));
  await companyUsers.switchTo(otherCompany.name);
  await companyUsers.complains(words.text('problem-unreachable'));
  await expect(companyUsers.people).toHaveCount(25);
  await page.unroute('**/api/v1/session/company');
  await companyUsers.goTo(otherCompany.name);
  await companyUsers.shows('company-user-heading', 'company/users');
});

test('a user who is no administrator is told so on every page, and nothing of colleagues is asked for', async ({ page, companyUsers, api, words }) => {
  await Administrator.logIn(page.request, api, noor);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const path of ['users', 'activity', 'users/invite', 'users/import', `users/${ada.id}`]) {
    await companyUsers.open(`company/${path}`);
    await expect(companyUsers.heading('company-user-heading')).toBeVisible();
    await expect(page.getByText(words.text('company-user-text', { company: company.name }))).toBeVisible();
    await expect(page.getByText(ada.name)).toHaveCount(0);
  }
  expect(asked.filter((url) => url.includes('/api/v1/companies/'))).toEqual([]);
});

test('somebody without a company is told what to do', async ({ page, companyUsers, logIn, words }) => {
  await logIn.toHome(people.bySms);
  await companyUsers.open('company/users');
  await companyUsers.shows('company-none-heading', 'company/users');
  await expect(page.getByText(words.text('company-none-way-on'))).toBeVisible();
  await companyUsers.link('company-home').click();
  await logIn.isHome();
});

test('a stranger to a company learns nothing of it: its users look as if they were not there', async ({ page, companyUsers, api, words }) => {
  await Administrator.logIn(page.request, api, quirine);
  await companyUsers.openList();
  await companyUsers.lists(ada.name, quirine.name);
  await companyUsers.search.fill(noor.email);
  await companyUsers.says('company-users-none-found', { search: noor.email });
  const told: string[] = [];
  for (const id of [noor.id, '00000000-0000-4000-a000-999999999999']) {
    await companyUsers.open(`company/users/${id}`);
    await expect(companyUsers.heading('company-user-gone-heading')).toBeVisible();
    await expect(page.getByText(words.text('company-user-not-found'))).toBeVisible();
    told.push(await page.getByRole('main').innerText());
  }
  expect(told[0]).toBe(told[1]);
  const answers = await Promise.all(
    [company.id, '00000000-0000-4000-b000-999999999999'].map(async (id) => {
      const answer = await page.request.get(`${api.origin}/api/v1/companies/${id}/users`);
      return [answer.status(), ((await answer.json()) as { type: string }).type];
    }),
  );
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.[0]).toBe(404);
});

test('a session that is over in the middle says so, and logging in again comes back to the list', async ({ page, companyUsers, administrator, api, logIn }) => {
  await administrator.choose(company);
  await companyUsers.openList();
  api.clock.advance(15 * 60 + 1);
  await companyUsers.sortBy('email');
  await companyUsers.shows('session-ended-heading', 'session-ended');
  await expect(page.getByText(noor.name)).toHaveCount(0);
  await logIn.link('session-ended-log-in').click();
  await logIn.shows('credentials-heading', 'log-in');
  const known = await api.outbox.countSms();
  await logIn.giveCredentials(ada.email);
  await logIn.giveCode(await api.outbox.nextCode(known));
  await companyUsers.isShown();
  await companyUsers.counts(25);
});

test('the list without a session asks to log in first, and comes back', async ({ companyUsers, api, logIn }) => {
  await companyUsers.open('company/users');
  await logIn.shows('credentials-heading', 'log-in');
  const known = await api.outbox.countSms();
  await logIn.giveCredentials(quirine.email);
  await logIn.giveCode(await api.outbox.nextCode(known));
  await companyUsers.isShown();
  await companyUsers.lists(ada.name, quirine.name);
});
