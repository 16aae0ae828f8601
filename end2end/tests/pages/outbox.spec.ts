import { installClock } from '../../harness/browser-clock.ts';
import { codeOf } from '../../harness/outbox.ts';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';
import { violations } from '../../preview/axe.ts';
import { cutOff, sidewaysScroll } from '../../preview/layout.ts';

test('the outbox shows what arrives while one looks, newest first', async ({ page, logIn, api }) => {
  await logIn.untilSmsCode();
  const first = await api.outbox.nextSms();
  const outbox = await page.context().newPage();
  await installClock(outbox);
  await outbox.goto('/outbox');
  await expect(outbox.getByText(codeOf(first)).first()).toBeVisible();
  await expect(outbox.getByText(first.to).first()).toBeVisible();

  api.clock.advance(31);
  await logIn.button('code-resend').click();
  const second = await api.outbox.nextCode(1);
  await outbox.clock.runFor(1_100);
  await expect(outbox.getByRole('listitem').filter({ hasText: second }).first()).toBeVisible();
  await expect(outbox.locator('.phone .message').first()).toContainText(second);
});

test('the outbox is accessible and fits, in light and dark', async ({ page, logIn, api }) => {
  await logIn.untilSmsCode(people.bySms);
  const code = await api.outbox.nextCode();
  await page.goto('/outbox');
  await expect(page.getByText(code).first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  expect(await cutOff(page)).toEqual([]);
});
