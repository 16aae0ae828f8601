import type { Page } from '@playwright/test';
import { ada, Administrator, company, noor } from '../../harness/administrator.ts';
import { adaElsewhere, otherCompany, quirine } from '../../harness/colleagues.ts';
import { hold } from '../../harness/held.ts';
import { invitationTo } from '../../harness/invitation.ts';
import { roomFor } from '../../harness/portal-copy.ts';
import { expect, test } from '../../harness/test.ts';
import { headers, listOf, textIn } from '../../screens/company-import.ts';
import { CompanyUsers } from '../../screens/company-users.ts';

const usersCall = '**/api/v1/companies/*/users';

/** The companies for which a batch was sent and answered, from now on. */
function batchesOf(page: Page): string[] {
  const batches: string[] = [];
  page.on('response', (response) => {
    const id = /\/companies\/([^/]+)\/users$/.exec(new URL(response.url()).pathname)?.[1];
    if (id !== undefined && response.request().method() === 'POST') batches.push(id);
  });
  return batches;
}

test.use({ portal: 'business' });

test.beforeEach(async ({ administrator, companyImport }) => {
  await administrator.choose(company);
  await companyImport.ask();
});

test.describe('where there are accounts enough', () => {
  test.use({ limits: roomFor(20_000) });

  test('cells that were copied in a spreadsheet are read, checked and sent', async ({ companyImport, page, words, language, api }) => {
    const rows = [headers[language], ['Robin de Boer', 'robin@example.com', '06 12345678', 'nl', words.text('company-csv-role-administrator'), words.text('authorisation-claims')]];
    await companyImport.paste(rows.map((cells) => cells.join('\t')).join('\r\n'));
    await companyImport.canInvite(1);
    expect(await api.outbox.sentTo('robin@example.com')).toHaveLength(0);
    await companyImport.send(1);
    await companyImport.isDone(1);
    await expect(page.getByText(words.text('company-import-done-text', { days: 7 }))).toBeVisible();
    expect(await invitationTo('robin@example.com', api)).toMatch(/\/nl\/invitation#/);
    await companyImport.link('company-invite-to-list').click();
    const users = new CompanyUsers(page, words);
    await users.isShown();
    const row = page.getByRole('row').filter({ hasText: 'Robin de Boer' });
    await expect(row).toContainText(words.text('company-role-administrator'));
    await expect(row).toContainText(words.text('company-status-invited'));
  });

  test('what looks like a formula is text, and stays text in what is downloaded', async ({ companyImport, page }) => {
    const formula = '=HYPERLINK("https://example.org";"click")';
    const cell = `"${formula.replaceAll('"', '""')}"`;
    await companyImport.paste(`name,email\n${cell},robin@example.com\n${cell},${noor.email}\n'+Kim,kim@example.com`);
    await companyImport.canInvite(3);
    await companyImport.send(3);
    await companyImport.isDone(2);
    const [download] = await Promise.all([page.waitForEvent('download'), companyImport.button('company-import-failed-download').click()]);
    const file = await textIn(download);
    expect(file).toContain(`"'${formula.replaceAll('"', '""')}"`);
    expect(file).toContain(noor.email);
    await companyImport.open('company/users');
    await expect(page.getByRole('row').filter({ hasText: formula })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'kim@example.com' })).toContainText('+Kim');
  });

  test('a file of ten thousand rows is checked at once, sent with its progress, and all are invited', async ({ companyImport, page, words, api }) => {
    test.setTimeout(240_000);
    await companyImport.chooseFile('colleagues.csv', listOf(10_000));
    await companyImport.check();
    await companyImport.canInvite(10_000);
    await companyImport.send(10_000);
    const bar = page.getByRole('progressbar', { name: words.text('company-import-progress-name') });
    await expect(bar).toHaveAttribute('max', '10000');
    await expect(bar).toHaveAttribute('value', /[1-9]\d*00/);
    await companyImport.isDone(10_000, 200_000);
    await expect(page.getByRole('table')).toHaveCount(0);
    expect(api.log).not.toMatch(/error/i);
  });

  test('sending can be stopped: what was sent stays sent, and the rest can follow', async ({ companyImport, page, words }) => {
    let released = (): void => undefined;
    const held = new Promise<void>((resolve) => (released = resolve));
    let calls = 0;
    await page.route(usersCall, async (route) => {
      calls += 1;
      if (calls === 2) await held;
      await route.continue();
    });
    await companyImport.chooseFile('colleagues.csv', listOf(250));
    await companyImport.check();
    await companyImport.send(250);
    await expect(page.getByRole('status').filter({ hasText: words.text('company-import-progress', { done: 100, total: 250 }) })).toBeVisible();
    await companyImport.button('company-import-stop').click();
    released();
    await companyImport.isDone(200);
    await expect(page.getByRole('table').getByText(words.text('company-import-not-sent'), { exact: true })).toHaveCount(50);
    await page.getByRole('button', { name: words.text('company-import-again', { count: 50 }), exact: true }).click();
    await companyImport.isDone(50);
  });

  test('while a list is sent the other pages can be used, the document is not left by mistake, and the result waits', async ({ companyImport, companyUsers, page, words }) => {
    await companyUsers.openList();
    await companyUsers.link('company-import').click();
    await companyImport.chooseFile('colleagues.csv', listOf(150));
    await companyImport.check();
    const held = await hold(page, usersCall);
    await companyImport.send(150);
    await expect(companyImport.heading('company-import-sending-heading')).toBeVisible();
    await page.goBack();
    await companyUsers.isShown();
    await companyUsers.says('company-import-goes-on');

    const asked = page.waitForEvent('dialog');
    await page.evaluate(() => setTimeout(() => location.reload()));
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await companyUsers.link('company-import-goes-on-link').click();
    await expect(companyImport.heading('company-import-sending-heading')).toBeVisible();
    await page.goBack();
    held.release();
    await companyUsers.says('company-import-over', { invited: 150, total: 150 });
    await companyUsers.link('company-import-over-link').click();
    await companyImport.isDone(150);
    await companyImport.link('company-invite-to-list').click();
    await companyUsers.isShown();
    await expect(page.getByText(words.text('company-import-over', { invited: 150, total: 150 }))).toHaveCount(0);
    await companyUsers.link('company-import').click();
    await companyImport.shows('company-import-heading', 'company/users/import');
    await expect(companyImport.pasted).toHaveValue('');
  });

  test.describe('while the person is elsewhere in the portal', () => {
    test.beforeEach(async ({ companyImport, companyUsers }) => {
      await companyUsers.openList();
      await companyUsers.link('company-import').click();
      await companyImport.chooseFile('colleagues.csv', listOf(150));
      await companyImport.check();
    });

    test('the list goes on being sent, and its result is found by whoever comes back', async ({ companyImport, companyUsers, logIn, page }) => {
      const batches = batchesOf(page);
      const held = await hold(page, usersCall, 'POST');
      await companyImport.send(150);
      await page.goBack();
      await companyUsers.says('company-import-goes-on');
      await companyUsers.link('company-home').click();
      await logIn.isHome();
      await logIn.link('footer-help').click();
      await logIn.shows('help-heading', 'help');
      held.release();
      await expect.poll(() => batches.length).toBe(2);
      await page.goBack();
      await logIn.link('home-company-users').click();
      await companyUsers.isShown();
      await companyUsers.says('company-import-over', { invited: 150, total: 150 });
      await companyUsers.link('company-import-over-link').click();
      await companyImport.isDone(150);
    });

    test('the document is not left by mistake', async ({ companyImport, companyUsers, logIn, page }) => {
      const held = await hold(page, usersCall, 'POST');
      await companyImport.send(150);
      await page.goBack();
      await companyUsers.link('company-home').click();
      await logIn.isHome();
      const asked = page.waitForEvent('dialog');
      await page.evaluate(() => setTimeout(() => location.reload()));
      const dialog = await asked;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
      held.release();
    });

    test('the rest waits when it has to be proved once more who it is, and is sent when it was', async ({ companyImport, companyUsers, logIn, page, stepUp, api }) => {
      const held = await hold(page, usersCall, 'POST');
      await companyImport.send(150);
      await page.goBack();
      await companyUsers.link('company-home').click();
      await logIn.isHome();
      api.clock.advance(5 * 60 + 1);
      const refused = page.waitForResponse((response) => response.status() === 401 && response.url().endsWith('/users'));
      held.release();
      await refused;
      await logIn.link('home-company-users').click();
      await companyUsers.says('company-import-waits');
      await expect(stepUp.root).toHaveCount(0);
      await companyUsers.link('company-import-go-on').click();
      await expect(companyImport.heading('company-import-sending-heading')).toBeVisible();
      await companyImport.button('company-import-go-on').click();
      await stepUp.prove();
      await companyImport.isDone(150);
    });

    test('whoever logs out ends it, and finds nothing of it', async ({ companyImport, companyUsers, logIn, page, words, api }) => {
      const batches = batchesOf(page);
      const held = await hold(page, usersCall, 'POST');
      await companyImport.send(150);
      await page.goBack();
      await companyUsers.link('company-home').click();
      await logIn.isHome();
      await logIn.button('home-log-out').click();
      await logIn.shows('credentials-heading', 'log-in');
      held.release();
      await expect.poll(() => batches.length).toBe(1);
      const known = await api.outbox.countSms();
      await logIn.giveCredentials(ada.email);
      await logIn.giveCode(await api.outbox.nextCode(known));
      await logIn.isHome();
      await logIn.link('home-company-users').click();
      await companyUsers.isShown();
      for (const id of ['company-import-goes-on-link', 'company-import-go-on', 'company-import-over-link']) {
        await expect(page.getByRole('link', { name: words.text(id), exact: true })).toHaveCount(0);
      }
      await companyUsers.link('company-import').click();
      await companyImport.shows('company-import-heading', 'company/users/import');
      await expect(companyImport.pasted).toHaveValue('');
      expect(batches).toHaveLength(1);
    });
  });

  test('what was not answered is not known to be sent; trying again invites nobody twice', async ({ companyImport, page, words, guard, api }) => {
    guard.allow(/ERR_CONNECTION_RESET/, /Failed to fetch/);
    await page.route(usersCall, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await companyImport.paste(listOf(2));
    await companyImport.send(2);
    await companyImport.isDone(0);
    await companyImport.complains(words.text('problem-unreachable'));
    const unknown = words.text('company-import-maybe-sent');
    await companyImport.lists(['2', 'Robin 1', 'robin.1@example.com', unknown], ['3', 'Robin 2', 'robin.2@example.com', unknown]);
    await page.unroute(usersCall);
    await page.getByRole('button', { name: words.text('company-import-again', { count: 2 }), exact: true }).click();
    await companyImport.isDone(2);
    await invitationTo('robin.2@example.com', api);
    expect(await api.outbox.sentTo('robin.1@example.com')).toHaveLength(1);
  });

  test('whoever was not invited can be downloaded, corrected and sent again', async ({ companyImport, page, words }) => {
    await companyImport.paste(`name,email,role\nRobin de Boer,robin@example.com,user\n${noor.name},${noor.email},administrator`);
    await companyImport.canInvite(2);
    await companyImport.send(2);
    await companyImport.isDone(1);
    await companyImport.lists(['3', noor.name, noor.email, words.text('company-import-already-user')]);
    const [download] = await Promise.all([page.waitForEvent('download'), companyImport.button('company-import-failed-download').click()]);
    expect(download.suggestedFilename()).toBe(`${words.text('company-import-failed-file')}.csv`);
    const file = await textIn(download);
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(file).toContain(words.text('company-import-already-user'));
    expect(file).not.toContain('robin@example.com');
    await companyImport.button('company-import-other-list').click();
    await companyImport.chooseFile('corrected.csv', file.replace(noor.email, 'noor.other@example.com'));
    await companyImport.check();
    await companyImport.canInvite(1);
    await companyImport.send(1);
    await companyImport.isDone(1);
    await companyImport.open('company/users?search=noor.other');
    await expect(page.getByRole('row').filter({ hasText: 'noor.other@example.com' })).toContainText(words.text('company-role-administrator'));
  });
});

test('rows that were left out are downloaded before and after the others are sent, corrected and sent', async ({ companyImport, page, words }) => {
  await companyImport.paste('name,email,role\nRobin de Boer,robin@example.com,\nKim Bos,kim@,administrator\nLuca,luca@example.com,,Sales');
  await companyImport.canInvite(1);
  const correction = words.text('company-import-cell-correction', { column: words.text('company-csv-email'), correction: words.text('company-import-email-malformed') });
  const download = async (): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), companyImport.button('company-import-failed-download').click()]);
    return textIn(file);
  };
  const before = await download();
  expect(before).toContain(correction);
  expect(before).toContain('Sales');
  expect(before).not.toContain('robin@example.com');
  await companyImport.send(1);
  await companyImport.isDone(1);
  await companyImport.lists(['3', 'Kim Bos', 'kim@', correction], ['4', 'Luca', 'luca@example.com', words.text('company-import-too-many-cells')]);
  await expect(page.getByText(words.text('company-import-left-out-text'), { exact: true })).toBeVisible();
  const after = await download();
  expect(after).toBe(before);
  await companyImport.button('company-import-other-list').click();
  await companyImport.chooseFile('corrected.csv', after.replace('"kim@"', '"kim@example.com"').replace(/[,;]"Sales"/, ''));
  await companyImport.check();
  await companyImport.canInvite(2);
});

test('a number that only we can read is refused by row when it is sent', async ({ companyImport, words }) => {
  await companyImport.paste('name,email,mobile\nRobin de Boer,robin@example.com,12\nKim Bos,kim@example.com,06 12345678');
  await companyImport.canInvite(2);
  await companyImport.send(2);
  await companyImport.isDone(1);
  await companyImport.lists(['2', 'Robin de Boer', 'robin@example.com', words.text('company-import-mobile-malformed')]);
});

test('when accounts run out it is said before, and who got none is shown and can be sent again', async ({ companyImport, page, words, administrator }) => {
  await companyImport.paste(listOf(4));
  await companyImport.canInvite(4);
  await expect(page.getByText(words.text('company-import-accounts', { left: 2 }))).toBeVisible();
  await companyImport.send(4);
  await companyImport.isDone(2);
  const none = words.text('company-import-no-account-left');
  await companyImport.lists(['4', 'Robin 3', 'robin.3@example.com', none], ['5', 'Robin 4', 'robin.4@example.com', none]);
  await administrator.act(noor, 'remove');
  await page.getByRole('button', { name: words.text('company-import-again', { count: 2 }), exact: true }).click();
  await companyImport.isDone(1);
  await companyImport.lists(['5', 'Robin 4', 'robin.4@example.com', none]);
});

test.describe('for an administrator of two companies', () => {
  test.use({ portal: 'intermediary' });

  test('a list goes on being sent when the other one is chosen, which shows nothing of it', async ({ companyImport, companyUsers, page, words, elsewhere, api }) => {
    const boss = await Administrator.logIn(elsewhere.request, api, quirine);
    await boss.choose(otherCompany);
    await boss.promote(adaElsewhere);
    await companyUsers.openList();
    await companyUsers.link('company-import').click();
    await companyImport.paste(listOf(150));
    const batches = batchesOf(page);
    const held = await hold(page, usersCall, 'POST');
    await companyImport.send(150);
    await page.goBack();
    await companyUsers.says('company-import-goes-on');

    await companyUsers.switchTo(otherCompany.name);
    await companyUsers.lists(ada.name, quirine.name);
    await expect(page.getByText(words.text('company-import-goes-on'))).toHaveCount(0);
    await companyUsers.link('company-import').click();
    await companyImport.shows('company-import-heading', 'company/users/import');
    await expect(companyImport.pasted).toHaveValue('');
    held.release();
    await expect.poll(() => batches).toEqual([company.id, company.id]);
    await page.goBack();
    await companyUsers.counts(2);

    await companyUsers.switchTo(company.name);
    await companyUsers.says('company-import-over', { invited: 150, total: 150 });
    await companyUsers.link('company-import-over-link').click();
    await companyImport.isDone(150);
  });
});
