import { company, elodie, noor } from '../../harness/administrator.ts';
import { invitationTo } from '../../harness/invitation.ts';
import { expect, test } from '../../harness/test.ts';
import { mobile } from '../../screens/invitation.ts';

const robin = { name: 'Robin de Boer', email: 'robin@example.com' };

test.use({ portal: 'business' });

test.beforeEach(async ({ administrator, companyInvite }) => {
  await administrator.choose(company);
  await companyInvite.open('company/users/invite');
});

test('whatever is missing or cannot be right is said at once, and stays as it was typed', async ({ companyInvite, words, api }) => {
  for (const radio of await companyInvite.page.getByRole('radio').all()) await expect(radio).not.toBeChecked();
  await companyInvite.send();
  await companyInvite.complains(
    ...['name-required', 'email-required', 'language-required', 'role-required'].map((id) => words.text(`company-field-${id}`)),
  );
  await companyInvite.fill({ name: 'N'.repeat(101), email: 'robin@', mobile: '1'.repeat(41) });
  await companyInvite.send();
  await companyInvite.complains(...['name-too-long', 'email-malformed', 'mobile-too-long'].map((id) => words.text(`company-field-${id}`)));
  await expect(companyInvite.email).toHaveValue('robin@');
  await expect(companyInvite.radio('company-role-user')).toBeChecked();
  await companyInvite.fill({ ...robin, mobile: '12' });
  await companyInvite.send();
  await companyInvite.complains(words.text('company-field-mobile-malformed'));
  await companyInvite.fill({ ...robin, email: noor.email });
  await companyInvite.send();
  await companyInvite.complains(words.text('company-already-user'));
  await companyInvite.fill({ ...robin, email: elodie.email });
  await companyInvite.send();
  await companyInvite.complains(words.text('company-already-user'));
  await expect(companyInvite.email).toHaveValue(elodie.email);
  expect(await api.outbox.sentTo(robin.email)).toHaveLength(0);
  await companyInvite.fill(robin);
  await companyInvite.send();
  await companyInvite.isDone(robin);
});

test('when all accounts are in use nobody is invited, and it is said what to do', async ({ companyInvite, companyUser, administrator, words, page }) => {
  await administrator.invite({ name: 'Kim Bos', email: 'kim@example.com' });
  await expect(page.getByText(words.text('company-accounts', { used: 4, allowed: 5 }))).toBeVisible();
  const fifth = { name: 'Luca Vos', email: 'luca@example.com' };
  await companyInvite.fill(fifth);
  await companyInvite.send();
  await companyInvite.isDone(fifth);
  await companyInvite.button('company-invite-another').click();
  await companyInvite.isAsked();
  await expect(companyInvite.name).toHaveValue('');
  await expect(page.getByText(words.text('company-accounts-full', { used: 5, allowed: 5 }))).toBeVisible();
  await companyInvite.fill(robin);
  await companyInvite.send();
  await companyInvite.complains(words.text('company-no-account-left'));
  await expect(companyInvite.email).toHaveValue(robin.email);

  await administrator.act(elodie, 'withdraw-invitation');
  await companyInvite.send();
  await companyInvite.isDone(robin);
  await companyInvite.page.getByRole('link', { name: words.text('company-invite-see', { name: robin.name }) }).click();
  await companyUser.isOf(robin);
});

test('whoever is offline keeps what was typed, and nobody is invited twice', async ({ companyInvite, context, guard, words, api }) => {
  guard.allow(/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/);
  await companyInvite.fill({ ...robin, mobile: mobile.typed, authorisations: ['claims'] });
  await context.setOffline(true);
  await companyInvite.send();
  await companyInvite.complains(words.text('problem-unreachable'));
  await expect(companyInvite.name).toHaveValue(robin.name);
  await expect(companyInvite.email).toHaveValue(robin.email);
  await expect(companyInvite.mobile).toHaveValue(mobile.typed);
  await context.setOffline(false);
  await companyInvite.send();
  await companyInvite.isDone(robin);
  await invitationTo(robin.email, api);
  expect(await api.outbox.sentTo(robin.email)).toHaveLength(1);
});
