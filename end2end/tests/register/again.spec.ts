import { printedCode } from '../../harness/codes.ts';
import { people } from '../../harness/people.ts';
import { charlie, newPassword, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import { LogIn } from '../../screens/log-in.ts';

test.describe('in the portal customer', () => {
  test.use({ portal: 'customer' });

  test('FAQ 000-14: whoever has a new number registers again with a code by post, and what was registered before no longer works', async ({ page, register, wayOf, elsewhere, logIn, api, words }) => {
    const before = new LogIn(elsewhere, words, api);
    await before.toHome(people.bySms);

    const way = wayOf({ person: charlie });
    await way.startAt('check-answers');
    await expect(page.getByText(words.text('register-check-answers-replaces'))).toBeVisible();
    await way.onward();
    await expect(page.getByText(words.text('register-registered-replaced'))).toBeVisible();
    await api.outbox.next(({ to, kind }) => kind === 'mail' && to === people.bySms);

    expect(await before.session()).toBe(401);
    await register.link('register-registered-log-in').click();
    await logIn.giveCredentials(people.bySms);
    await logIn.complains(words.text('credentials-incorrect'));
    const known = await api.outbox.countSms();
    await logIn.giveCredentials(charlie.email, newPassword);
    await logIn.shows('sms-code-heading', 'log-in/sms-code');
    await logIn.giveCode(await api.outbox.nextCode(known));
    await logIn.isHome();
  });

  test('nobody learns before the code by post that somebody has an account', async ({ register, wayOf }) => {
    const seen: string[] = [];
    for (const person of [charlie, registrants.customer.byPost]) {
      await wayOf({ person }).startAt('letter');
      const address = await register.page.getByText(register.words.like('register-letter-address', 'address')).innerText();
      const reference = printedCode(await register.page.getByRole('main').innerText());
      seen.push(await register.saysBesideValues(address, reference, person.email));
    }
    expect(seen[0]).toBe(seen[1]);
  });
});

test.describe('in the portal benefits', () => {
  test.use({ portal: 'benefits' });

  test('FAQ 001-15: whoever registered with a code and has a new number registers again, with the same e-mail address and another number', async ({ register, wayOf, logIn, api }) => {
    const { atOnce } = registrants.benefits;
    await wayOf({ person: atOnce }).startAt('registered');
    api.clock.advance(24 * 60 * 60);
    const again = wayOf({ person: atOnce, byPost: true });
    await again.startAt('mobile');
    await register.giveMobile('0471 12 34 56');
    await register.isAt('mobile-code');
    await register.giveCode(await api.outbox.codeTo('+32471123456'));
    await register.isAt('new-password');
    await again.onward();
    await register.link('register-registered-log-in').click();
    await logIn.giveCredentials(atOnce.email, newPassword);
    await logIn.shows('sms-code-heading', 'log-in/sms-code');
    await logIn.giveCode(await api.outbox.codeTo('+32471123456', 1));
    await logIn.isHome();
  });

  test('FAQ 001-16: whoever does not know any more which address and number were used registers again, and is told neither', async ({ page, register, wayOf, api, words }) => {
    const { atOnce } = registrants.benefits;
    await wayOf({ person: atOnce }).startAt('registered');
    await register.page.context().clearCookies();
    api.clock.advance(24 * 60 * 60);
    const told: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/api/v1/journeys')) told.push(response.text());
    });
    const email = 'sofie@example.org';
    await wayOf({ person: atOnce, email, byPost: true }).until('registered');
    expect(told.length).toBeGreaterThan(10);
    for (const answer of await Promise.all(told)) expect(answer).not.toContain(atOnce.email);
    await api.outbox.mailTo(atOnce.email, words.text('mail-registration-replaced-subject'));
    await api.outbox.mailTo(email, words.text('mail-registered-subject'));
  });
});
