import { ada, company, elodie, noor } from '../../harness/administrator.ts';
import { anais, fatima, otherCompany, zoe } from '../../harness/colleagues.ts';
import { chooseByArrows, pressOn, tabTo } from '../../harness/keyboard.ts';
import { expect, test } from '../../harness/test.ts';
import type { Act } from '../../screens/company-user.ts';

type Target = Parameters<typeof tabTo>[1];

test.use({ portal: 'intermediary' });

test('colleagues are looked for, sorted, blocked, opened and blocked again with the keyboard only', async ({ page, logIn, companyUsers, companyUser, stepUp, api, words }) => {
  test.slow();
  const press = (target: Target, key?: string): Promise<void> => pressOn(page, target, key);
  await logIn.toHome(ada.email);
  await press(logIn.link('home-company-users'));
  await companyUsers.isShown();
  await expect(companyUsers.heading('company-users-heading')).toBeFocused();

  await tabTo(page, companyUsers.search);
  await page.keyboard.type('soren');
  await companyUsers.lists(zoe.name);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await companyUsers.counts(25);
  await press(companyUsers.head('email').getByRole('button'));
  await expect(companyUsers.head('email')).toHaveAttribute('aria-sort', 'ascending');
  await tabTo(page, companyUsers.filter('role'));
  await page.keyboard.press('ArrowDown');
  await companyUsers.isAt({ sort: 'email', role: 'user' });

  // On a page with everybody: what is done is undone in time from below two dozen rows.
  await expect(companyUsers.person(ada.name)).toHaveCount(0);
  await press(companyUsers.pick(anais.name), 'Space');
  await press(companyUsers.pick(zoe.name), 'Space');
  await press(companyUsers.many('block', 2));
  const dialog = companyUsers.asks('block', 2);
  await expect(dialog.getByRole('heading')).toBeFocused();
  await tabTo(page, companyUsers.reason);
  await page.keyboard.type('Long leave');
  await press(companyUsers.many('block', 2, dialog));
  await companyUsers.says('company-many-done-block', { count: 2 });
  await expect(companyUsers.undo).toBeFocused();
  await page.keyboard.press('Enter');
  await companyUsers.says('company-many-done-undo', { count: 2 });
  await expect(companyUsers.row(zoe.name)).toContainText(words.text('company-status-active'));
  await expect(companyUsers.total).toBeFocused();

  await press(companyUsers.person(zoe.name));
  await expect(page.getByRole('heading', { level: 1, name: zoe.name, exact: true })).toBeFocused();
  api.clock.advance(6 * 60);
  await press(companyUser.button('company-user-act-block'));
  await expect(companyUsers.dialog.getByRole('heading', { name: words.text('company-user-ask-block', { name: zoe.name }) })).toBeFocused();
  await tabTo(page, companyUsers.reason);
  await page.keyboard.type('Long leave');
  await press(companyUsers.dialog.getByRole('button', { name: words.text('company-user-act-block'), exact: true }));
  await stepUp.isAsked();
  const known = await api.outbox.countSms();
  await press(stepUp.button('step-up-send-code'));
  await tabTo(page, stepUp.code);
  await page.keyboard.type(await api.outbox.nextCode(known));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: words.text('company-user-done-block', { name: zoe.name }) })).toBeVisible();
  await expect(companyUsers.undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: words.text('company-user-done-undo', { name: zoe.name }) })).toBeVisible();
  await expect(companyUsers.undo).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: zoe.name, exact: true })).toBeFocused();

  await press(companyUsers.back);
  await companyUsers.isAt({ sort: 'email', role: 'user' });
  await expect(companyUsers.person(zoe.name)).toBeFocused();
});

test.describe('by somebody who is logged in', () => {
  test.beforeEach(({ administrator }) => expect(administrator).toBeDefined());

  test('a colleague is invited with the keyboard only', async ({ page, companyUsers, companyInvite }) => {
    const invited = { name: 'Wim Postma', email: 'wim.postma@example.com' };
    await companyUsers.openList();
    await tabTo(page, companyUsers.link('company-invite'));
    await page.keyboard.press('Enter');
    await companyInvite.isAsked();
    await tabTo(page, companyInvite.name);
    await page.keyboard.type(invited.name);
    await tabTo(page, companyInvite.email);
    await page.keyboard.type(invited.email);
    await chooseByArrows(page, companyInvite.page.getByRole('radio', { name: 'English', exact: true }));
    await chooseByArrows(page, companyInvite.radio('company-role-user'));
    await tabTo(page, companyInvite.button('company-invite-submit'));
    await page.keyboard.press('Enter');
    await companyInvite.isDone(invited);
  });

  test('a colleague is removed from his or her own page and comes back, with the keyboard only', async ({ page, companyUsers, companyUser }) => {
    await companyUsers.openList();
    await tabTo(page, companyUsers.person(noor.name));
    await page.keyboard.press('Enter');
    await companyUser.isOf(noor);
    await tabTo(page, companyUser.act('remove'));
    await page.keyboard.press('Enter');
    await companyUser.dialog.asks('remove', noor.name);
    await tabTo(page, companyUser.dialog.button('company-user-act-remove'));
    await page.keyboard.press('Enter');
    await companyUser.saysDone('remove', noor);
    await expect(companyUser.undo).toBeFocused();
    await page.keyboard.press('Enter');
    await companyUser.saysDone('undo', noor);
    await expect(page.getByRole('heading', { level: 1, name: noor.name, exact: true })).toBeFocused();
  });

  test('the activity is narrowed and followed with the keyboard only', async ({ page, companyActivity, companyUsers, companyUser, administrator }) => {
    await administrator.act(zoe, 'block', { reason: 'Long leave' });
    await administrator.act(noor, 'end-sessions');
    await companyUsers.openList();
    await tabTo(page, companyUsers.link('company-page-activity'));
    await page.keyboard.press('Enter');
    await companyActivity.counts(3);
    await expect(companyActivity.heading('company-activity-heading')).toBeFocused();
    await tabTo(page, companyActivity.search);
    await page.keyboard.type('zoe');
    await companyActivity.tells([ada.name, 'blocked', zoe.name]);
    await tabTo(page, companyActivity.table.getByRole('link', { name: zoe.name, exact: true }));
    await page.keyboard.press('Enter');
    await companyUser.isOf(zoe);
  });

  test('all pages of a company, and all that can be done there, are gone through with the keyboard only', async ({ page, companyUsers, companyUser, companyImport, companyActivity, words }) => {
    test.slow();
    const press = (target: Target, key?: string): Promise<void> => pressOn(page, target, key);
    const { dialog } = companyUser;
    const named = (name: string): Target => page.getByRole('heading', { level: 1, name, exact: true });
    const ask = async (act: Act, { name }: { name: string }): Promise<void> => {
      await press(companyUser.act(act));
      await dialog.asks(act, name);
    };
    const confirm = async (act: Act, colleague: { name: string }): Promise<void> => {
      await ask(act, colleague);
      await press(dialog.button(`company-user-act-${act}`));
      await companyUser.saysDone(act, colleague);
    };
    const download = async (id: string): Promise<void> => {
      const [file] = await Promise.all([page.waitForEvent('download'), press(companyUsers.button('company-export'))]);
      expect(file.suggestedFilename()).toBe(`${words.text(id)}.csv`);
    };

    await test.step('another company is chosen, and this one again', async () => {
      await companyUsers.openList();
      await press(companyUsers.switcher);
      await press(companyUsers.wayTo(otherCompany.name));
      await companyUsers.shows('company-user-heading', 'company/users');
      await press(companyUsers.wayTo(company.name));
      await companyUsers.isShown();
    });

    await test.step('the list is downloaded, and another one sent', async () => {
      await download('company-export-file');
      await press(companyUsers.link('company-import'));
      await companyImport.shows('company-import-heading', 'company/users/import');
      await tabTo(page, companyImport.pasted);
      await page.keyboard.type('name,email\nWim Postma,wim.postma@example.com');
      await press(companyImport.button('company-import-submit'));
      await companyImport.canInvite(1);
      await press(page.getByRole('button', { name: words.text('company-import-send', { count: 1 }), exact: true }));
      await companyImport.isDone(1);
      await press(companyImport.link('company-invite-to-list'));
      await companyUsers.isShown();
    });

    await test.step('an invitation is sent again and withdrawn, and that is taken back', async () => {
      await press(companyUsers.person(elodie.name));
      await companyUser.isOf(elodie);
      await confirm('resend-invitation', elodie);
      await expect(companyUser.act('resend-invitation')).toBeFocused();
      await confirm('withdraw-invitation', elodie);
      await expect(companyUser.undo).toBeFocused();
      await page.keyboard.press('Enter');
      await companyUser.saysDone('undo', elodie);
      await expect(named(elodie.name)).toBeFocused();
      await press(companyUsers.back);
      await expect(companyUsers.person(elodie.name)).toBeFocused();
    });

    const renamed = { name: 'Fatima Bakker' };
    await test.step('somebody is unblocked, renamed and given more to do', async () => {
      await press(companyUsers.person(fatima.name));
      await companyUser.isOf(fatima);
      await ask('unblock', fatima);
      await tabTo(page, dialog.reason);
      await page.keyboard.type('Back again');
      await press(dialog.button('company-user-act-unblock'));
      await companyUser.saysDone('unblock', fatima);
      await expect(companyUser.undo).toBeFocused();

      await ask('edit', fatima);
      await tabTo(page, dialog.name);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(renamed.name);
      await press(dialog.button('company-user-save'));
      await companyUser.saysDone('edit', renamed);
      await expect(companyUser.act('edit')).toBeFocused();

      await ask('authorise', renamed);
      await chooseByArrows(page, dialog.choice('company-role-administrator'));
      await press(dialog.choice('authorisation-claims'), 'Space');
      await expect(dialog.choice('authorisation-claims')).toBeChecked();
      await press(dialog.button('company-user-save'));
      await companyUser.saysDone('authorise', renamed);
      await expect(companyUser.undo).toBeFocused();
    });

    await test.step('the second factor is reset, and what was done is looked at and downloaded', async () => {
      await confirm('reset-second-factor', renamed);
      await expect(named(renamed.name)).toBeFocused();
      await press(companyUser.activityOf(renamed));
      await companyActivity.shows('company-activity-heading', 'company/activity');
      await companyActivity.isAt({ user: fatima.id });
      await expect(companyActivity.entries.first()).toContainText(words.text('company-activity-second-factor-reset'));
      await download('company-activity-export-file');
      await press(companyActivity.link('company-page-users'));
      await companyUsers.isShown();
    });
  });

  test.describe('of a company of 120', () => {
    test.use({ sampleUsers: 120 });

    test('a full page is selected, and the next one is turned to, with the keyboard only', async ({ page, companyUsers, words }) => {
      test.slow();
      await companyUsers.openList();
      await tabTo(page, companyUsers.pickAll);
      await page.keyboard.press('Space');
      await companyUsers.says('company-selected', { count: 49 });
      await tabTo(page, companyUsers.button('company-select-none'));
      await page.keyboard.press('Enter');
      await expect(companyUsers.total).toBeFocused();
      await tabTo(page, companyUsers.link('company-users-next'));
      await page.keyboard.press('Enter');
      await companyUsers.says('company-users-range', { from: 51, to: 100, count: 120 });
      await expect(companyUsers.total).toBeFocused();
      await expect(page.getByText(words.text('company-users-page', { page: 2, pages: 3 }), { exact: true })).toBeVisible();
    });
  });
});
