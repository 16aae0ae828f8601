import { ada, Administrator, elodie, noor } from '../../harness/administrator.ts';
import { installClock } from '../../harness/browser-clock.ts';
import { expect, test } from '../../harness/test.ts';

const changesCall = '**/api/v1/companies/*/changes*';

const wim = { name: 'Wim Postma', email: 'wim.postma@example.com' };
const els = { name: 'Els Postma', email: 'els.postma@example.com' };

test.describe('in the portal business, where a company has five accounts', () => {
  test.use({ portal: 'business' });

  // Logged in from the beginning.
  test.beforeEach(({ administrator }) => expect(administrator).toBeDefined());

  test('FAQ 003-6: it is said how many are in use, and with the last what to do about it', async ({ page, companyUsers, administrator, words }) => {
    await installClock(page);
    const known = page.waitForResponse(changesCall);
    await companyUsers.openList();
    await known;
    await companyUsers.lists(ada.name, elodie.name, noor.name);
    const used = (count: number): Promise<void> =>
      expect(page.getByText(words.text('company-accounts', { used: count, allowed: 5 }), { exact: true })).toBeVisible();
    const full = page.getByText(words.text('company-accounts-full', { used: 5, allowed: 5 }), { exact: true });
    const looks = async (): Promise<void> => {
      const answered = page.waitForResponse(changesCall);
      await page.clock.fastForward(5_000);
      await answered;
    };
    await used(3);
    await expect(full).toHaveCount(0);
    await administrator.invite(wim);
    await looks();
    await used(4);
    const last = await administrator.invite(els);
    await looks();
    await used(5);
    await expect(full).toBeVisible();
    await expect(page.getByText(words.text('company-accounts-full-way-on'))).toBeVisible();
    await administrator.act(last, 'withdraw-invitation');
    await looks();
    await used(4);
    await expect(full).toHaveCount(0);
  });

  test('the sixth is not invited: it is said why, and nothing that was typed is lost', async ({ page, companyInvite, administrator, words }) => {
    await administrator.invite(wim);
    await administrator.invite(els);
    await companyInvite.open('company/users/invite');
    await companyInvite.fill({ name: 'Jan Postma', email: 'jan.postma@example.com' });
    await companyInvite.send();
    await companyInvite.complains(words.text('company-no-account-left'));
    await expect(page.getByLabel(words.text('company-field-name-label'))).toHaveValue('Jan Postma');
  });

  test('an invitation that was not accepted in seven days leaves its account to another', async ({ page, api, companyUsers, administrator, words }) => {
    await administrator.invite(wim);
    await administrator.invite(els);
    api.clock.advance(7 * 24 * 60 * 60 + 60);
    await Administrator.logIn(page.request, api);
    await companyUsers.openList();
    await expect(companyUsers.row(els.name)).toContainText(words.text('company-status-invitation-expired'));
    await expect(page.getByText(words.text('company-accounts', { used: 2, allowed: 5 }), { exact: true })).toBeVisible();
  });
});

test.describe('the only administrator', () => {
  test.use({ portal: 'intermediary' });

  // Logged in from the beginning.
  test.beforeEach(({ administrator }) => expect(administrator).toBeDefined());

  test('cannot be blocked, removed or demoted, and is told so', async ({ page, companyUsers, words }) => {
    await companyUsers.open(`company/users/${ada.id}`);
    await expect(page.getByText(words.text('company-user-last-administrator'))).toBeVisible();
    await expect(companyUsers.button('company-user-act-remove')).toHaveCount(0);
    await expect(companyUsers.button('company-user-act-block')).toHaveCount(0);
  });

  test('is whoever is left when two want to demote each other at once', async ({ page, companyUsers, administrator, elsewhere, api, words }) => {
    await administrator.promote(noor);
    const other = await Administrator.logIn(elsewhere.request, api, noor);
    await companyUsers.openList();
    await companyUsers.pick(noor.name).check();
    await companyUsers.many('remove', 1).click();
    await other.act(ada, 'authorise', { role: 'user', authorisations: [] });
    await companyUsers.many('remove', 1, companyUsers.asks('remove', 1)).click();
    await expect(companyUsers.heading('company-user-heading')).toBeVisible();
    await expect(page.getByText(words.text('company-user-text', { company: 'Voorbeeld Transport B.V.' }))).toBeVisible();
    expect((await other.user(noor)).user.role).toBe('administrator');
  });
});
