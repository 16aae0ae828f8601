import { installClock } from '../../harness/browser-clock.ts';
import { expect, test } from '../../harness/test.ts';

test('another code can be asked for after half a minute, and the time until then is shown', async ({ page, logIn, api, words }) => {
  await installClock(page);
  await logIn.untilSmsCode();
  await api.outbox.nextCode();
  const countdown = page.getByText(words.like('code-resend-in', 'time'));
  await expect(countdown).toContainText(/0:(30|2\d)/);

  await logIn.button('code-resend').click();
  await logIn.complains(words.text('code-resend-too-soon'));
  expect(await api.outbox.countSms()).toBe(1);

  api.clock.advance(31);
  await page.clock.runFor(31_000);
  await expect(countdown).toHaveCount(0);
  await logIn.button('code-resend').click();
  await expect(page.getByRole('status').filter({ hasText: words.text('code-resent') })).toBeVisible();
  await expect(countdown).toBeVisible();
  await logIn.giveCode(await api.outbox.nextCode(1));
  await logIn.isHome();
});

test('a new code does not void the one before it', async ({ page, logIn, api, words }) => {
  await logIn.untilSmsCode();
  const first = await api.outbox.nextCode();
  api.clock.advance(31);
  await logIn.button('code-resend').click();
  await expect(page.getByText(words.text('code-resent'))).toBeVisible();
  await api.outbox.nextCode(1);
  await logIn.giveCode(first);
  await logIn.isHome();
});

test('what was typed stays when another code is asked for', async ({ page, logIn, api, words }) => {
  await logIn.untilSmsCode();
  await logIn.code.fill('12');
  api.clock.advance(31);
  await logIn.button('code-resend').click();
  await expect(page.getByText(words.text('code-resent'))).toBeVisible();
  await expect(logIn.code).toHaveValue('12');
});

test('no more codes are sent than the portal allows in one log-in', async ({ page, logIn, api, words }) => {
  await logIn.untilSmsCode();
  for (const sent of [1, 2, 3]) {
    await api.outbox.nextCode(sent - 1);
    api.clock.advance(31);
    await logIn.button('code-resend').click();
  }
  await expect(page.getByText(words.text('sms-code-no-resends'))).toBeVisible();
  await expect(logIn.button('code-resend')).toHaveCount(0);
  await expect(logIn.heading('sms-code-heading')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: words.text('code-resent') })).toBeVisible();
  await logIn.giveCode(await api.outbox.nextCode(3));
  await logIn.isHome();
});

test.describe('where an account gets three codes a day', () => {
  test.use({ limits: { codes_per_account_per_day: 3 } });

  test('the fourth is refused, with the time from which there are more', async ({ page, logIn, api, words }) => {
    await logIn.untilSmsCode();
    for (const sent of [1, 2]) {
      await api.outbox.nextCode(sent - 1);
      api.clock.advance(31);
      await logIn.button('code-resend').click();
    }
    const last = await api.outbox.nextCode(2);
    api.clock.advance(31);
    await logIn.button('code-resend').click();
    await expect(logIn.summary.getByRole('listitem')).toHaveText(words.like('sms-code-too-many', 'time'));
    expect(await api.outbox.countSms()).toBe(3);
    await logIn.giveCode(last);
    await expect(page).toHaveURL(/home$/);
  });
});
