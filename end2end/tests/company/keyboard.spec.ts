import { ada } from '../../harness/administrator.ts';
import { zoe } from '../../harness/colleagues.ts';
import { tabTo } from '../../harness/keyboard.ts';
import { expect, test } from '../../harness/test.ts';

test.use({ portal: 'intermediary' });

test('colleagues are looked for, sorted, blocked, opened and blocked again with the keyboard only', async ({ page, logIn, companyUsers, companyUser, stepUp, api, words }) => {
  const press = async (target: Parameters<typeof tabTo>[1], key = 'Enter'): Promise<void> => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  await logIn.toHome(ada.email);
  await press(logIn.link('home-company-users'));
  await companyUsers.isShown();
  await expect(companyUsers.heading('company-users-heading')).toBeFocused();

  await tabTo(page, companyUsers.search);
  await page.keyboard.type('soren');
  await companyUsers.lists(zoe.name);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('zo');
  await companyUsers.lists(zoe.name);
  await press(companyUsers.head('email').getByRole('button'));
  await expect(companyUsers.head('email')).toHaveAttribute('aria-sort', 'ascending');
  await tabTo(page, companyUsers.filter('role'));
  await page.keyboard.press('ArrowDown');
  await companyUsers.isAt({ search: 'zo', sort: 'email', role: 'user' });
  await companyUsers.lists(zoe.name);

  await press(companyUsers.pick(zoe.name), 'Space');
  await press(companyUsers.many('block', 1));
  const dialog = companyUsers.asks('block', 1);
  await expect(dialog.getByRole('heading')).toBeFocused();
  await tabTo(page, companyUsers.reason);
  await page.keyboard.type('Long leave');
  await press(companyUsers.many('block', 1, dialog));
  await companyUsers.says('company-many-done-block', { count: 1 });
  await press(companyUsers.undo);
  await expect(companyUsers.row(zoe.name)).toContainText(words.text('company-status-active'));

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
  await press(companyUsers.undo);
  await expect(page.getByRole('status').filter({ hasText: words.text('company-user-done-undo', { name: zoe.name }) })).toBeVisible();

  await press(companyUsers.back);
  await companyUsers.isAt({ search: 'zo', sort: 'email', role: 'user' });
  await expect(companyUsers.person(zoe.name)).toBeFocused();
});
