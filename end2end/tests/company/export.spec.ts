import type { Page } from '@playwright/test';
import { ada, company, elodie, noor } from '../../harness/administrator.ts';
import { roomFor } from '../../harness/portal-copy.ts';
import { expect, test } from '../../harness/test.ts';
import type { Words } from '../../harness/words.ts';
import { textIn } from '../../screens/company-import.ts';
import { CompanyUsers } from '../../screens/company-users.ts';

/** The rows of the list that is downloaded, each with its cells. Every cell is in quotes. */
async function exported(page: Page, words: Words): Promise<string[][]> {
  const button = page.getByRole('button', { name: words.text('company-export'), exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe(`${words.text('company-export-file')}.csv`);
  const text = await textIn(download);
  // What spreadsheets know UTF-8 by.
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.slice(1).trimEnd().split('\r\n');
  const separator = words.language === 'en' ? '","' : '";"';
  return lines.map((line) => line.slice(1, -1).split(separator).map((cell) => cell.replaceAll('""', '"')));
}

test.use({ portal: 'business', limits: roomFor(100) });

test.beforeEach(async ({ administrator }) => {
  await administrator.choose(company);
});

test('everybody of the list stands in the file, in the words of the list', async ({ page, words }) => {
  const users = new CompanyUsers(page, words);
  await users.openList();
  const [head, ...rows] = await exported(page, words);
  expect(head).toEqual(
    ['company-csv-name', 'company-csv-email', 'company-export-mobile', 'company-csv-role', 'company-export-status', 'company-export-second-factor', 'company-export-last-log-in'].map((id) => words.text(id)),
  );
  expect(rows.map(([name, email]) => [name, email])).toEqual([ada, elodie, noor].map(({ name, email }) => [name, email]));
  expect(rows.map((row) => row.slice(3, 5))).toEqual([
    [words.text('company-role-administrator'), words.text('company-status-active')],
    [words.text('company-role-user'), words.text('company-status-invited')],
    [words.text('company-role-user'), words.text('company-status-active')],
  ]);
  // Numbers are masked as on the page, and the plus that they begin with is no formula.
  for (const row of rows) expect(row[2]).toMatch(/^'\+32 .*•/);
  await expect(page.getByRole('status').filter({ hasText: words.text('company-export-done', { count: 3 }) })).toBeVisible();
});

test('whatever a spreadsheet would take for a formula is made text', async ({ page, words, administrator }) => {
  const names = ['=1+1', '+31', '-2', '@SUM(A1)', "'=1+1", '＝1+1', 'Robin "the boss", de Boer; jr.'];
  for (const [at, name] of names.entries()) await administrator.invite({ name, email: `robin.${at}@example.com` });
  await administrator.invite({ name: 'Kim', email: '=cmd@example.com' });
  const users = new CompanyUsers(page, words);
  await users.openList();
  const rows = await exported(page, words);
  const written = (email: string): string | undefined => rows.find((row) => row[1] === email)?.[0];
  for (const [at, name] of names.entries()) {
    const expected = name.startsWith('Robin') ? name : `'${name}`;
    expect(written(`robin.${at}@example.com`)).toBe(expected);
  }
  expect(written("'=cmd@example.com")).toBe('Kim');
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
});

test('only those stand in the file whom the list shows', async ({ page, words }) => {
  const users = new CompanyUsers(page, words);
  await users.openList('?status=invited');
  const [, ...rows] = await exported(page, words);
  expect(rows.map(([name]) => name)).toEqual([elodie.name]);
});

test('more than a page stands in one file', async ({ page, words, administrator }) => {
  for (const at of Array(60).keys()) await administrator.invite({ name: `Robin ${at}`, email: `robin.${at}@example.com` });
  const users = new CompanyUsers(page, words);
  await users.openList('?page=2');
  const [, ...rows] = await exported(page, words);
  expect(rows).toHaveLength(63);
  expect(new Set(rows.map((row) => row[1])).size).toBe(63);
});

test('a file that cannot be fetched is said not to be, and is downloaded at another press', async ({ page, words, context, guard }) => {
  guard.allow(/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/);
  const users = new CompanyUsers(page, words);
  await users.openList();
  await context.setOffline(true);
  await page.getByRole('button', { name: words.text('company-export'), exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: words.text('problem-unreachable') })).toBeVisible();
  await context.setOffline(false);
  expect(await exported(page, words)).toHaveLength(4);
});
