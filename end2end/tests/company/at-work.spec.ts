import { installClock } from '../../harness/browser-clock.ts';
import { company } from '../../harness/administrator.ts';
import { expect, test } from '../../harness/test.ts';

const extensionCall = '**/api/v1/session/extension';
const changesCall = '**/api/v1/companies/*/changes*';

test.use({ portal: 'intermediary' });

test.beforeEach(async ({ administrator, page }) => {
  await administrator.choose(company);
  await installClock(page);
});

test('whoever types for twenty minutes stays logged in, and is not warned', async ({ page, companyUsers, api }) => {
  await companyUsers.openList();
  await companyUsers.search.focus();
  for (let minutes = 0; minutes < 20; minutes += 2) {
    api.clock.advance(2 * 60);
    await page.clock.fastForward(2 * 60 * 1000);
    const extended = page.waitForResponse(extensionCall);
    await page.keyboard.type(minutes % 4 === 0 ? 'a' : 'd');
    expect((await extended).status()).toBe(200);
  }
  await expect(companyUsers.button('time-limit-more')).toHaveCount(0);
  await companyUsers.search.fill('');
  await companyUsers.isShown();
});

test('letters that follow each other ask for more time once', async ({ page, companyUsers, api }) => {
  await companyUsers.openList();
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().endsWith('/session/extension'))));
  api.clock.advance(2 * 60);
  await page.clock.fastForward(2 * 60 * 1000);
  const extended = page.waitForResponse(extensionCall);
  await companyUsers.search.pressSequentially('noor');
  await extended;
  await companyUsers.lists('Noor de Vries', 'Noor Lefèvre');
  expect(asked).toBe(1);
});

test('whoever does nothing for fifteen minutes is warned and logged out, although the page asks what has changed', async ({ page, companyUsers, api, words }) => {
  await companyUsers.openList();
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().endsWith('/session/extension'))));
  for (const seconds of [5 * 60, 5 * 60, 4 * 60 + 10]) {
    api.clock.advance(seconds);
    const polled = page.waitForResponse(changesCall);
    await page.clock.fastForward(seconds * 1000);
    expect((await polled).status()).toBe(200);
  }
  await expect(page.getByRole('alert').filter({ hasText: words.text('home-time-limit') })).toBeVisible();
  // Whoever was warned decides.
  await companyUsers.search.press('End');
  api.clock.advance(51);
  await page.clock.fastForward(51 * 1000);
  await companyUsers.shows('session-ended-heading', 'session-ended');
  expect(asked).toBe(0);
});
