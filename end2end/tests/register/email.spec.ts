import { otherCode } from '../../harness/codes.ts';
import { people } from '../../harness/people.ts';
import { portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';

for (const portal of portals) {
  const person = registrants[portal].atOnce;

  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('FAQ 000-2: that the address has to be strictly personal is said, with the reason', async ({ page, wayOf, words }) => {
      await wayOf({ person }).startAt('email');
      await expect(page.getByText(words.text('register-email-lead'))).toBeVisible();
      await page.getByText(words.text('register-email-why-summary'), { exact: true }).click();
      await expect(page.getByText(words.text('register-email-why-text'))).toBeVisible();
    });

    test('the address of somebody else looks like any other, and its owner is told', async ({ page, register, wayOf, api, words }) => {
      const free = 'free@example.com';
      const way = wayOf({ person, email: free });
      await way.startAt('email-code');
      const seen = await register.saysBesideValues(free);
      await register.link('register-email-code-change').click();
      await register.isAt('email');
      await register.giveEmail(people.byAuthenticator);
      await register.isAt('email-code');
      const told = await api.outbox.mailTo(people.byAuthenticator, words.text('mail-register-email-taken-subject'));
      expect(told.text).not.toMatch(/\d{6}/);
      const times = /\d?\d:\d\d/g;
      expect((await register.saysBesideValues(people.byAuthenticator)).replaceAll(times, '…')).toBe(seen.replaceAll(times, '…'));

      // Whatever is typed is wrong, as with any other address.
      await register.giveCode('123456');
      await register.complains(words.text('register-email-code-incorrect', { tries: 4 }));
      await register.link('register-email-code-change').click();
      await register.isAt('email');
      await expect(register.email).toHaveValue(people.byAuthenticator);
      await register.giveEmail('another.free@example.com');
      await register.isAt('email-code');
      await register.giveCode(await api.outbox.codeTo('another.free@example.com'));
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.text('register-email-code-heading'));
    });
  });
}

test('what is no address is refused, with the reason, and stays as it was typed', async ({ register, wayOf, words }) => {
  await wayOf({ person: registrants.customer.atOnce }).startAt('email');
  for (const [typed, sentence] of [
    ['', 'register-email-required'],
    ['nora.willems.example.com', 'register-email-malformed'],
    [`${'n'.repeat(250)}@example.com`, 'register-email-too-long'],
  ] as const) {
    await register.giveEmail(typed);
    await register.complains(words.text(sentence));
    await expect(register.email).toHaveValue(typed);
  }
});

for (const portal of portals) {
  const person = registrants[portal].atOnce;

  test.describe(`the code by e-mail, in the portal ${portal}`, () => {
    test.use({ portal });

    test('that cannot be one costs no try', async ({ register, wayOf, api, words }) => {
      await wayOf({ person }).startAt('email-code');
      for (const [typed, sentence] of [
        ['', 'code-required'],
        ['12345', 'code-too-short'],
        ['1234567', 'code-too-long'],
        ['12345O', 'code-not-digits'],
      ] as const) {
        await register.giveCode(typed);
        await register.complains(words.text(sentence));
      }
      await register.giveCode(otherCode(await api.outbox.codeTo(person.email)));
      await register.complains(words.text('register-email-code-incorrect', { tries: 4 }));
    });

    test('goes with the address: another address needs another code', async ({ register, wayOf, api, words }) => {
      await wayOf({ person }).startAt('email-code');
      const code = await api.outbox.codeTo(person.email);
      await register.link('register-email-code-change').click();
      await register.isAt('email');
      await expect(register.email).toHaveValue(person.email);
      await register.giveEmail('another@example.com');
      await register.isAt('email-code');
      await register.giveCode(code);
      await register.complains(words.text('register-email-code-incorrect', { tries: 4 }));
    });
  });
}
