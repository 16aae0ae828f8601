import { newPassword, portals, registrants, type Registrant } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import type { LogIn } from '../../screens/log-in.ts';
import type { Register } from '../../screens/register.ts';
import type { Way } from '../../screens/way.ts';

/** Registers with an authenticator app, as far as the last page, and returns the recovery codes. */
async function registered(way: Way, register: Register): Promise<string[]> {
  await way.until('recovery-codes');
  const codes = await register.recoveryCodes();
  await way.onward();
  return codes;
}

/** From the first page to the code of an app that is out of reach. */
async function askedForTheApp(logIn: LogIn, person: Registrant): Promise<void> {
  await logIn.open('log-in');
  await logIn.giveCredentials(person.email, newPassword);
  await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
}

/** As somebody types it who reads it from paper. */
function asRead(code: string): string {
  return ` ${code.replace('-', ' ').toLowerCase()} `;
}

/** A code that is none of these. */
function noneOf(codes: string[]): string {
  return ['0000-0000', 'ZZZZ-ZZZZ'].find((code) => !codes.includes(code)) ?? '';
}

for (const portal of portals) {
  const person = registrants[portal].atOnce;

  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('whoever lost the phone logs in with a recovery code, which works once', async ({ page, register, wayOf, logIn, api, words }) => {
      const codes = await registered(wayOf({ person, factors: 'authenticator' }), register);
      const [first = '', second = ''] = codes;
      await askedForTheApp(logIn, person);
      await logIn.openRecovery();
      await logIn.giveRecoveryCode(asRead(first));
      await logIn.isHome();
      const mail = await api.outbox.mailTo(person.email, words.text('mail-recovery-code-used-subject'));
      expect(mail.text).toMatch(/\b9\b/);
      for (const code of codes) expect(mail.text).not.toContain(code);
      await logIn.button('home-log-out').click();

      await askedForTheApp(logIn, person);
      await logIn.openRecovery();
      await logIn.giveRecoveryCode(first);
      await logIn.complains(words.text('recovery-code-used'));
      await expect(logIn.recoveryCode).toHaveValue(first);
      await logIn.summary.getByRole('link').click();
      await expect(logIn.recoveryCode).toBeFocused();
      await logIn.giveRecoveryCode(second);
      await logIn.isHome();
      await expect(page.getByText(words.like('home-last-log-in-recovery-code', 'at'))).toBeVisible();
    });
  });
}

test.describe('with an authenticator app', () => {
  const person = registrants.customer.atOnce;

  test('what is wrong with a recovery code is said at its field, and the text stays', async ({ register, wayOf, logIn, words }) => {
    const codes = await registered(wayOf({ person, factors: 'authenticator' }), register);
    await askedForTheApp(logIn, person);
    await logIn.openRecovery();
    for (const [typed, message] of [
      ['', 'recovery-code-required'],
      ['123456', 'recovery-code-too-short'],
      [codes.slice(0, 2).join(' '), 'recovery-code-too-long'],
      ['K7QM_3XPA', 'recovery-code-malformed'],
    ] as const) {
      await logIn.giveRecoveryCode(typed);
      await logIn.complains(words.text(message));
      await expect(logIn.recoveryCode).toHaveAttribute('aria-invalid', 'true');
      await expect(logIn.code).not.toHaveAttribute('aria-invalid');
      await expect(logIn.recoveryCode).toHaveValue(typed);
    }
    await logIn.giveRecoveryCode(noneOf(codes));
    await logIn.complains(words.text('recovery-code-incorrect', { tries: 4 }));
    await logIn.giveCode('12345');
    await logIn.complains(words.text('code-too-short'));
    await expect(logIn.recoveryCode).not.toHaveAttribute('aria-invalid');
  });

  test('too many wrong ones block the code of the app too', async ({ page, register, wayOf, logIn, words }) => {
    const codes = await registered(wayOf({ person, factors: 'authenticator' }), register);
    await askedForTheApp(logIn, person);
    await logIn.openRecovery();
    for (const tries of [4, 3, 2, 1]) {
      await logIn.giveRecoveryCode(noneOf(codes));
      await logIn.complains(words.text('recovery-code-incorrect', { tries }));
    }
    await logIn.giveRecoveryCode(noneOf(codes));
    await logIn.complains(words.text('authenticator-code-blocked'));
    await expect(logIn.code).toHaveCount(0);
    await expect(logIn.recoveryCode).toHaveCount(0);
    await expect(page.getByText(words.text('recovery-code-summary'))).toHaveCount(0);
    await expect(logIn.link('code-start-again')).toBeVisible();
  });

  test('no recovery code stays in the address or in the browser', async ({ page, register, wayOf, logIn }) => {
    const [code = ''] = await registered(wayOf({ person, factors: 'authenticator' }), register);
    await askedForTheApp(logIn, person);
    await logIn.openRecovery();
    await expect(logIn.recoveryCode).toHaveAttribute('autocomplete', 'off');
    const kept = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]));
    await logIn.recoveryCode.fill(code);
    await logIn.languageLink(logIn.words.language).click();
    await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
    expect(await kept()).not.toContain(code);
    await logIn.openRecovery();
    await logIn.giveRecoveryCode(code);
    await logIn.isHome();
    expect(await kept()).not.toContain(code);
  });
});

test.describe('in the portal of Havenmeester, where nobody registers and colleagues are invited', () => {
  test.use({ portal: 'business' });

  test('a recovery code is taken in the place of the app’s', async ({ page, logIn, words }) => {
    await logIn.untilAuthenticatorCode();
    await expect(logIn.code).toBeVisible();
    await expect(page.getByText(words.text('recovery-code-summary'))).toBeVisible();
  });
});
