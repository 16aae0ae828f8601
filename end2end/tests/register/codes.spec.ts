import { installClock } from '../../harness/browser-clock.ts';
import { otherCode } from '../../harness/codes.ts';
import { mobile, portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';

for (const portal of portals) {
  const person = registrants[portal].atOnce;

  // What a code proves, how it comes, and what is asked after it.
  for (const { way, to, step, next, incorrect } of [
    { way: 'e-mail', to: person.email, step: 'email-code', next: 'mobile', incorrect: 'register-email-code-incorrect' },
    { way: 'SMS', to: mobile.number, step: 'mobile-code', next: 'new-password', incorrect: 'sms-code-incorrect' },
  ]) {
    test.describe(`the code by ${way}, in the portal ${portal}`, () => {
      test.use({ portal });

      test('that is wrong costs a try, and after five only a new one works', async ({ page, register, wayOf, api, words }) => {
        await wayOf({ person }).startAt(step);
        const code = await api.outbox.codeTo(to);
        for (const tries of [4, 3, 2, 1]) {
          await register.giveCode(otherCode(code));
          await register.complains(words.text(incorrect, { tries }));
          await expect(register.code).toHaveValue(otherCode(code));
        }
        await register.giveCode(otherCode(code));
        await register.complains(words.text('code-blocked'));
        await expect(register.code).toHaveCount(0);

        api.clock.advance(31);
        await register.button('code-resend').click();
        await expect(page.getByRole('status').filter({ hasText: words.text('code-resent-only') })).toBeVisible();
        await register.giveCode(await api.outbox.codeTo(to, 1));
        await register.isAt(next);
      });

      test('that has expired is said to have, and a new one works', async ({ page, register, wayOf, api, words }) => {
        await installClock(page);
        await wayOf({ person }).startAt(step);
        const code = await api.outbox.codeTo(to);
        api.clock.advance(10 * 60 + 1);
        await page.clock.fastForward((10 * 60 + 1) * 1000);
        await register.giveCode(code);
        await register.complains(words.text('code-expired'));
        await register.button('code-resend').click();
        await register.giveCode(await api.outbox.codeTo(to, 1));
        await register.isAt(next);
      });

      test('can be asked for again after half a minute, and the earlier one still works', async ({ page, register, wayOf, api, words }) => {
        await wayOf({ person }).startAt(step);
        const first = await api.outbox.codeTo(to);
        await register.button('code-resend').click();
        await register.complains(words.text('code-resend-too-soon'));
        api.clock.advance(31);
        await register.button('code-resend').click();
        await expect(page.getByRole('status').filter({ hasText: words.text('code-resent') })).toBeVisible();
        await api.outbox.codeTo(to, 1);
        await register.giveCode(first);
        await register.isAt(next);
      });
    });
  }
}
