import { ada, Administrator, company, elodie, noor } from '../../harness/administrator.ts';
import { installClock } from '../../harness/browser-clock.ts';
import { ready } from '../../harness/guard.ts';
import { expect, test } from '../../harness/test.ts';
import { Words } from '../../harness/words.ts';
import { LogIn } from '../../screens/log-in.ts';

test.use({ portal: 'business' });

test.beforeEach(async ({ administrator }) => {
  await administrator.choose(company);
});

/** In which language colleagues of the samples are written to. */
const inEnglish = new Words('business', 'en');
const told = (mail: string): string => inEnglish.text(`mail-${mail}-subject`, { company: company.name, by: ada.name });

test('the page says who it is and how it stands', async ({ companyUser, words }) => {
  await companyUser.of(noor);
  await companyUser.hasStatus('active');
  await expect(companyUser.fact('email')).toHaveText(noor.email);
  await expect(companyUser.fact('mobile')).toContainText('•');
  await expect(companyUser.fact('role')).toHaveText(words.text('company-role-user'));
  await expect(companyUser.fact('language')).toHaveText('English');
  await expect(companyUser.fact('sessions')).toHaveText(words.text('company-user-sessions-count', { count: 0 }));
  await companyUser.offers('edit', 'authorise', 'reset-second-factor', 'block', 'remove');
});

test('FAQ 002-2: data is changed after a dialog that names the person, who is told', async ({ companyUser, api }) => {
  await companyUser.of(noor);
  await companyUser.ask('edit', noor);
  await expect(companyUser.dialog.name).toHaveValue(noor.name);
  await expect(companyUser.dialog.email).toHaveValue(noor.email);
  await expect(companyUser.dialog.mobile).toHaveValue('');
  await companyUser.dialog.name.fill('Noor Vries-Bakker');
  await companyUser.dialog.mobile.fill('06 12345678');
  await companyUser.dialog.save();
  await companyUser.saysDone('edit', { name: 'Noor Vries-Bakker' });
  await companyUser.isOf({ name: 'Noor Vries-Bakker' });
  await expect(companyUser.fact('new-mobile')).toContainText('78');
  await api.outbox.mailTo(noor.email, told('name-changed'));
  await api.outbox.mailTo(noor.email, told('new-mobile-asked'));
});

test('a new e-mail address is told at the present one and waits until it is confirmed', async ({ companyUser, api, page }) => {
  await companyUser.of(noor);
  await companyUser.ask('edit', noor);
  await companyUser.dialog.email.fill('noor.new@example.com');
  await companyUser.dialog.save();
  await companyUser.saysDone('edit', noor);
  await expect(companyUser.fact('email')).toHaveText(noor.email);
  await expect(companyUser.fact('new-email')).toHaveText('noor.new@example.com');
  await api.outbox.mailTo(noor.email, told('new-email-asked'));
  await api.outbox.mailTo('noor.new@example.com', told('confirm-email'));
  await page.reload();
  await ready(page);
  await companyUser.ask('edit', noor);
  await expect(companyUser.dialog.email).toHaveValue('noor.new@example.com');
});

test('whatever cannot be right in the data is said at once, stays as it was typed, and nothing is changed', async ({ companyUser, words, administrator }) => {
  await companyUser.of(noor);
  await companyUser.ask('edit', noor);
  const { dialog } = companyUser;
  for (const [name, email, mobile, ...sentences] of [
    ['', '', '', 'company-field-name-required', 'company-field-email-required'],
    ['N'.repeat(101), 'noor@', '', 'company-field-name-too-long', 'company-field-email-malformed'],
    ['Noor', `${'n'.repeat(250)}@example.com`, '1'.repeat(41), 'company-field-email-too-long', 'company-field-mobile-too-long'],
    ['Noor', noor.email, '12', 'company-field-mobile-malformed'],
    ['Noor', ada.email, '', 'company-already-user'],
  ] as const) {
    await dialog.name.fill(name);
    await dialog.email.fill(email);
    await dialog.mobile.fill(mobile);
    await dialog.save();
    await dialog.complains(...sentences.map((id) => words.text(id)));
    await expect(dialog.name).toHaveValue(name);
    await expect(dialog.email).toHaveValue(email);
    await expect(dialog.mobile).toHaveValue(mobile);
  }
  const { user } = await administrator.user(noor);
  expect([user.name, user.email, user.revision]).toEqual([noor.name, noor.email, 1]);
});

test('what is saved as it was is said to be so already', async ({ companyUser, page, words }) => {
  await companyUser.of(noor);
  await companyUser.ask('edit', noor);
  await companyUser.dialog.save();
  await expect(page.getByRole('status').filter({ hasText: words.text('company-user-nothing-changed') })).toBeVisible();
  await expect(companyUser.dialog.root).toHaveCount(0);
  await expect(companyUser.undo).toHaveCount(0);
});

test('a dialog that is closed does nothing, and gives the focus back', async ({ companyUser, page, administrator }) => {
  await companyUser.of(noor);
  await companyUser.ask('remove', noor);
  await companyUser.dialog.cancel();
  await expect(companyUser.act('remove')).toBeFocused();
  await companyUser.ask('block', noor);
  await companyUser.dialog.reason.fill('On second thoughts');
  await page.keyboard.press('Escape');
  await expect(companyUser.dialog.root).toHaveCount(0);
  await expect(companyUser.act('block')).toBeFocused();
  expect((await administrator.user(noor)).user.revision).toBe(1);
});

test('role and authorisations are changed, told after ten seconds, and can be taken back before', async ({ companyUser, api, words }) => {
  await companyUser.of(noor);
  await companyUser.ask('authorise', noor);
  await companyUser.dialog.choose('company-role-administrator');
  await companyUser.dialog.choose('authorisation-invoices');
  await companyUser.dialog.save();
  await companyUser.saysDone('authorise', noor);
  await expect(companyUser.fact('role')).toHaveText(words.text('company-role-administrator'));
  await expect(companyUser.fact('authorisations')).toContainText(words.text('authorisation-invoices'));
  await companyUser.undo.click();
  await companyUser.saysDone('undo', noor);
  await expect(companyUser.fact('role')).toHaveText(words.text('company-role-user'));
  await expect(companyUser.undo).toHaveCount(0);

  await companyUser.ask('authorise', noor);
  await companyUser.dialog.choose('company-role-administrator');
  await companyUser.dialog.save();
  await companyUser.saysDone('authorise', noor);
  api.clock.advance(11);
  await api.outbox.mailTo(noor.email, told('access-changed'));
  expect(await api.outbox.sentTo(noor.email)).toHaveLength(1);
});

test('FAQ 002-5 and 002-8: a block needs a reason, logs the person out, is shown with its reason and is lifted with another', async ({ companyUser, api, words, elsewhere }) => {
  const colleague = new LogIn(elsewhere, words, api);
  await colleague.toHome(noor.email);
  await companyUser.of(noor);
  await expect(companyUser.fact('sessions')).toHaveText(words.text('company-user-sessions-count', { count: 1 }));
  await companyUser.ask('block', noor);
  const { dialog } = companyUser;
  await dialog.button('company-user-act-block').click();
  await dialog.complains(words.text('company-field-reason-required'));
  await dialog.reason.fill('x'.repeat(201));
  await dialog.button('company-user-act-block').click();
  await dialog.complains(words.text('company-field-reason-too-long'));
  await dialog.reason.fill('Lost laptop <b>& phone</b>');
  await dialog.button('company-user-act-block').click();
  await companyUser.saysDone('block', noor);
  await companyUser.hasStatus('blocked');
  await expect(companyUser.main.getByText(words.like('company-user-blocked', 'name', 'at'))).toContainText(ada.name);
  await expect(companyUser.main.getByText('Lost laptop <b>& phone</b>')).toBeVisible();
  await companyUser.offers('edit', 'authorise', 'authorise-again', 'unblock', 'reset-second-factor', 'remove');
  expect(await colleague.session()).toBe(401);
  await elsewhere.reload();
  await colleague.shows('session-ended-heading', 'session-ended');
  api.clock.advance(11);
  await api.outbox.mailTo(noor.email, told('access-blocked'));

  await companyUser.ask('unblock', noor);
  await dialog.reason.fill('Laptop found');
  await dialog.button('company-user-act-unblock').click();
  await companyUser.saysDone('unblock', noor);
  await companyUser.hasStatus('active');
  api.clock.advance(11);
  await api.outbox.mailTo(noor.email, told('access-restored'));
});

test('a block that is taken back within ten seconds is told to nobody', async ({ companyUser, api, page }) => {
  await companyUser.of(noor);
  await companyUser.ask('block', noor);
  await companyUser.dialog.reason.fill('The wrong person');
  await companyUser.dialog.button('company-user-act-block').click();
  await companyUser.saysDone('block', noor);
  await page.reload();
  await ready(page);
  await companyUser.hasStatus('blocked');
  await companyUser.undo.click();
  await companyUser.saysDone('undo', noor);
  await companyUser.hasStatus('active');
  api.clock.advance(11);
  await companyUser.confirm('reset-second-factor', noor);
  await companyUser.saysDone('reset-second-factor', noor);
  await api.outbox.mailTo(noor.email, told('second-factor-reset'));
  expect((await api.outbox.sentTo(noor.email)).map(({ subject }) => subject)).toEqual([told('second-factor-reset')]);
});

test('after ten seconds the way back is gone', async ({ companyUser, api, page }) => {
  await installClock(page);
  await companyUser.of(noor);
  await companyUser.confirm('remove', noor);
  await companyUser.saysDone('remove', noor);
  await expect(companyUser.undo).toBeVisible();
  await expect(companyUser.notice('company-user-removed')).toBeVisible();
  api.clock.advance(10);
  await page.clock.fastForward(10_000);
  await expect(companyUser.undo).toHaveCount(0);
  await api.outbox.mailTo(noor.email, told('access-removed'));
});

test('an undo that comes too late is refused, with the reason', async ({ companyUser, api, words }) => {
  await companyUser.of(noor);
  await companyUser.ask('block', noor);
  await companyUser.dialog.reason.fill('Long leave');
  await companyUser.dialog.button('company-user-act-block').click();
  await companyUser.saysDone('block', noor);
  api.clock.advance(11);
  await companyUser.undo.click();
  await companyUser.complains(words.text('company-undo-over'));
  await companyUser.hasStatus('blocked');
});

test('who is removed comes back within ten seconds, and after that there is nobody here', async ({ companyUser, api, page, words }) => {
  await companyUser.of(noor);
  await companyUser.confirm('remove', noor);
  await companyUser.saysDone('remove', noor);
  await companyUser.undo.click();
  await companyUser.saysDone('undo', noor);
  await companyUser.hasStatus('active');
  await companyUser.confirm('remove', noor);
  await companyUser.saysDone('remove', noor);
  api.clock.advance(11);
  await page.reload();
  await ready(page);
  await expect(companyUser.heading('company-user-gone-heading')).toBeVisible();
  await expect(page.getByText(words.text('company-user-not-found'))).toBeVisible();
  await companyUser.link('company-user-to-list').click();
  await companyUser.shows('company-users-heading', 'company/users');
});

test('FAQ 003-4: a second factor is reset once: the next log-in sets up another', async ({ companyUser, words }) => {
  await companyUser.of(noor);
  await companyUser.confirm('reset-second-factor', noor);
  await companyUser.saysDone('reset-second-factor', noor);
  await expect(companyUser.fact('second-factor')).toHaveText(words.text('company-user-sets-up'));
  await companyUser.offers('edit', 'authorise', 'block', 'remove');
});

test('somebody is logged out everywhere', async ({ companyUser, api, words, elsewhere }) => {
  const colleague = new LogIn(elsewhere, words, api);
  await colleague.toHome(noor.email);
  await companyUser.of(noor);
  await companyUser.confirm('end-sessions', noor);
  await companyUser.saysDone('end-sessions', noor);
  await expect(companyUser.fact('sessions')).toHaveText(words.text('company-user-sessions-count', { count: 0 }));
  await expect(companyUser.act('end-sessions')).toHaveCount(0);
  expect(await colleague.session()).toBe(401);
  await api.outbox.mailTo(noor.email, told('sessions-ended'));
});

test('the last administrator cannot be blocked, removed or given another role, and it is said what to do', async ({ companyUser, words, administrator }) => {
  await companyUser.of(ada);
  await expect(companyUser.notice('company-user-last-administrator')).toBeVisible();
  await expect(companyUser.notice('company-user-you')).toBeVisible();
  await companyUser.offers('edit', 'authorise', 'reset-second-factor');
  await companyUser.ask('authorise', ada);
  await companyUser.dialog.choose('company-role-user');
  await companyUser.dialog.save();
  await companyUser.dialog.complains(words.text('company-last-administrator'));
  await expect(companyUser.dialog.choice('company-role-user')).toBeChecked();
  await companyUser.dialog.cancel();
  await administrator.promote(noor);
  await companyUser.page.reload();
  await ready(companyUser.page);
  await expect(companyUser.act('remove')).toBeVisible();
  await expect(companyUser.notice('company-user-last-administrator')).toHaveCount(0);
});

test('an invitation is corrected, sent again and withdrawn', async ({ companyUser, api, words }) => {
  const invited = (email: string, known = 0): Promise<unknown> => api.outbox.mailTo(email, told('invitation'), known);
  await companyUser.of(elodie);
  await companyUser.hasStatus('invited');
  await expect(companyUser.main.getByText(words.like('company-user-invitation', 'sent', 'ends'))).toBeVisible();
  await companyUser.offers('edit', 'authorise', 'resend-invitation', 'withdraw-invitation');
  await companyUser.confirm('resend-invitation', elodie);
  await companyUser.saysDone('resend-invitation', elodie);
  await invited(elodie.email);

  await companyUser.ask('edit', elodie);
  await companyUser.dialog.email.fill('elodie@example.com');
  await companyUser.dialog.save();
  await companyUser.saysDone('edit', elodie);
  await expect(companyUser.fact('email')).toHaveText('elodie@example.com');
  await invited('elodie@example.com');

  await companyUser.confirm('withdraw-invitation', elodie);
  await companyUser.saysDone('withdraw-invitation', elodie);
  await companyUser.undo.click();
  await companyUser.saysDone('undo', elodie);
  await companyUser.hasStatus('invited');
  await companyUser.confirm('withdraw-invitation', elodie);
  await companyUser.saysDone('withdraw-invitation', elodie);
  api.clock.advance(11);
  await api.outbox.mailTo('elodie@example.com', told('invitation-withdrawn'));
});

test('FAQ 002-5 and 002-8: an invitation that has expired is renewed by authorising again', async ({ companyUser, api, page, words }) => {
  api.clock.advance(8 * 24 * 60 * 60);
  await Administrator.logIn(page.request, api);
  await companyUser.of(elodie);
  await companyUser.hasStatus('invitation-expired');
  await companyUser.ask('authorise-again', elodie);
  await companyUser.dialog.choose('company-role-administrator');
  await companyUser.dialog.button('company-user-act-authorise-again').click();
  await companyUser.saysDone('authorise-again', elodie);
  await companyUser.hasStatus('invited');
  await expect(companyUser.fact('role')).toHaveText(words.text('company-role-administrator'));
  await api.outbox.mailTo(elodie.email, told('invitation'));
});

test('a page about nobody says so and leads to the list', async ({ companyUser, page, words }) => {
  await companyUser.open('company/users/00000000-0000-4000-a000-000100009999');
  await expect(companyUser.heading('company-user-gone-heading')).toBeVisible();
  await expect(page.getByText(words.text('company-user-not-found'))).toBeVisible();
});
