import { newPassword, portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';

for (const portal of portals) {
  const person = registrants[portal].atOnce;

  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('a password that others would guess is refused, with the reason, and another one taken', async ({ register, wayOf, words }) => {
      const way = wayOf({ person });
      await way.startAt('new-password');
      for (const [typed, sentence] of [
        ['', 'register-password-required'],
        ['bicycle', 'register-password-too-short'],
        ['b'.repeat(129), 'register-password-too-long'],
        ['Password1', 'register-password-common'],
        [`${person.name.replace(' ', '')}1`, 'register-password-personal'],
        [person.email, 'register-password-personal'],
        [person.born.map((part) => part.padStart(2, '0')).join(''), 'register-password-personal'],
        [`${words.text('brand-name').toLowerCase()}2026`, 'register-password-personal'],
        ['abcdefgh', 'register-password-pattern'],
      ] as const) {
        await register.password.fill(typed);
        await register.goOn();
        await register.complains(words.text(sentence));
      }
      await way.onward('second-factors');
    });

    test('a password can be shown and pasted, and belongs to the address in a password manager', async ({ page, register, wayOf }) => {
      await wayOf({ person }).startAt('new-password');
      await expect(register.password).toHaveAttribute('autocomplete', 'new-password');
      await expect(page.locator('input[autocomplete=username]')).toHaveValue(person.email);
      await register.password.focus();
      await page.keyboard.insertText(newPassword);
      await register.button('password-show-name').click();
      await expect(register.password).toHaveAttribute('type', 'text');
      await expect(register.password).toHaveValue(newPassword);
      await register.goOn();
      await register.isAt('second-factors');
    });
  });
}
