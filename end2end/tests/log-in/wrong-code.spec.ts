import { installClock } from '../../harness/browser-clock.ts';
import { otherCode } from '../../harness/codes.ts';
import { ready } from '../../harness/guard.ts';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

test('a wrong code says how many tries are left, keeps what was typed, and the right one still works', async ({ logIn, api, words }) => {
  await logIn.untilSmsCode();
  const code = await api.outbox.nextCode();
  for (const tries of [4, 3]) {
    await logIn.giveCode(otherCode(code));
    await logIn.complains(words.text('sms-code-incorrect', { tries }));
    await expect(logIn.code).toHaveValue(otherCode(code));
    await expect(logIn.code).toHaveAttribute('aria-invalid', 'true');
  }
  await logIn.giveCode(code);
  await logIn.isHome();
});

for (const [what, typed, sentence] of [
  ['nothing', '', 'code-required'],
  ['too few digits', '12345', 'code-too-short'],
  ['too many digits', '1234567', 'code-too-long'],
  ['something else than digits', '12345O', 'code-not-digits'],
] as const) {
  test(`${what} is not a try`, async ({ logIn, words, api }) => {
    await logIn.untilSmsCode();
    await logIn.giveCode(typed);
    await logIn.complains(words.text(sentence));
    await expect(logIn.code).toHaveValue(typed);
    await logIn.giveCode(otherCode(await api.outbox.nextCode()));
    await logIn.complains(words.text('sms-code-incorrect', { tries: 4 }));
  });
}

test('after five wrong tries the codes are blocked, and a new one works', async ({ logIn, api, words }) => {
  await logIn.untilSmsCode();
  const code = await api.outbox.nextCode();
  for (const tries of [4, 3, 2, 1]) {
    await logIn.giveCode(otherCode(code));
    await logIn.complains(words.text('sms-code-incorrect', { tries }));
  }
  await logIn.giveCode(otherCode(code));
  await logIn.complains(words.text('code-blocked'));
  await expect(logIn.code).toHaveCount(0);

  api.clock.advance(31);
  await logIn.button('code-resend').click();
  await expect(logIn.page.getByRole('status').filter({ hasText: words.text('code-resent-only') })).toBeVisible();
  await expect(logIn.code).toBeVisible();
  await logIn.giveCode(await api.outbox.nextCode(1));
  await logIn.isHome();
});

test('after five wrong tries the app is blocked, and the other way works', async ({ logIn, api, words }) => {
  await logIn.untilChoice();
  await logIn.chooseFactor('authenticator');
  await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
  for (const tries of [4, 3, 2, 1]) {
    await logIn.giveCode(otherCode(logIn.authenticatorCode()));
    await logIn.complains(words.text('authenticator-code-incorrect', { tries }));
  }
  await logIn.giveCode(otherCode(logIn.authenticatorCode()));
  await logIn.complains(words.text('authenticator-code-blocked'));
  await logIn.button('code-other-way').click();
  await logIn.shows('second-factor-heading', 'log-in/second-factor');
  await logIn.chooseFactor('sms');
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await logIn.giveCode(await api.outbox.nextCode());
  await logIn.isHome();
});

test.describe('where one more code is sent', () => {
  test.use({ limits: { resends_per_journey: 1, code_tries: 3, failed_log_ins_per_account: 10 } });

  test('codes that are blocked are said to be, also after a reload, with a way on', async ({ page, logIn, api, words }) => {
    const blocked = async (wrong: string, sentence: string): Promise<void> => {
      for (const tries of [2, 1]) {
        await logIn.giveCode(wrong);
        await logIn.complains(words.text('sms-code-incorrect', { tries }));
      }
      await logIn.giveCode(wrong);
      await logIn.complains(words.text(sentence));
      await page.reload();
      await ready(page);
      await expect(page.getByRole('main').getByText(words.text(sentence))).toBeVisible();
      await expect(logIn.code).toHaveCount(0);
    };
    await logIn.untilSmsCode();
    const first = await api.outbox.nextCode();
    await blocked(otherCode(first), 'code-blocked');

    api.clock.advance(31);
    await logIn.button('code-resend').click();
    await expect(logIn.code).toBeVisible();
    const second = await api.outbox.nextCode(1);
    await blocked(otherCode(second) === first ? otherCode(first) : otherCode(second), 'sms-code-none-works');
    await expect(logIn.button('code-resend')).toHaveCount(0);
    await expect(page.getByText(words.text('sms-code-no-resends'))).toHaveCount(0);
    await logIn.link('code-start-again').click();
    await logIn.shows('credentials-heading', 'log-in');
  });
});

test('an app that is blocked is said to be after a reload too', async ({ page, logIn, words }) => {
  await logIn.untilAuthenticatorCode();
  for (const tries of [4, 3, 2, 1]) {
    await logIn.giveCode(otherCode(logIn.authenticatorCode()));
    await logIn.complains(words.text('authenticator-code-incorrect', { tries }));
  }
  await logIn.giveCode(otherCode(logIn.authenticatorCode()));
  await logIn.complains(words.text('authenticator-code-blocked'));
  await page.reload();
  await ready(page);
  await expect(page.getByRole('main').getByText(words.text('authenticator-code-blocked'))).toBeVisible();
  await logIn.link('code-start-again').click();
  await logIn.shows('credentials-heading', 'log-in');
});

test('a code that has expired is said to have, and a new one works', async ({ page, logIn, api, words }) => {
  await installClock(page);
  await logIn.untilSmsCode();
  const code = await api.outbox.nextCode();
  api.clock.advance(10 * 60 + 1);
  await page.clock.fastForward((10 * 60 + 1) * 1000);
  await logIn.giveCode(code);
  await logIn.complains(words.text('code-expired'));
  await logIn.button('code-resend').click();
  await expect(logIn.page.getByRole('status').filter({ hasText: words.text('code-resent-only') })).toBeVisible();
  await logIn.giveCode(await api.outbox.nextCode(1));
  await logIn.isHome();
});

test('a code that has been used is said to have been', async ({ logIn, api, words }) => {
  await logIn.untilSmsCode();
  const code = await api.outbox.nextCode();
  await logIn.giveCode(code);
  await logIn.isHome();
  await logIn.button('home-log-out').click();
  await logIn.shows('credentials-heading', 'log-in');
  await logIn.untilSmsCode();
  await logIn.giveCode(code);
  await logIn.complains(words.text('code-used'));
});

test('a code of somebody else is a wrong one', async ({ logIn, api, words }) => {
  await logIn.untilSmsCode(people.bySms);
  const code = await api.outbox.nextCode();
  await logIn.open('log-in');
  await logIn.giveCredentials(people.byBoth);
  await logIn.shows('second-factor-heading', 'log-in/second-factor');
  await logIn.chooseFactor('sms');
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await logIn.giveCode(code);
  await logIn.complains(words.text('sms-code-incorrect', { tries: 4 }));
});
