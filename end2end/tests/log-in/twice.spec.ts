import type { Page, Request } from '@playwright/test';
import { hold } from '../../harness/held.ts';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

/** Everything that the page answers to a journey from now on. */
function answersOf(page: Page): Request[] {
  const answers: Request[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/answers')) answers.push(request);
  });
  return answers;
}

test('a second press while the first is under way does nothing', async ({ page, logIn, api }) => {
  const answers = answersOf(page);
  await logIn.open('log-in');
  await logIn.email.fill(people.bySms);
  await logIn.password.fill('open the front door');
  await logIn.button('credentials-submit').dblclick();
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  expect(answers).toHaveLength(1);

  await logIn.code.fill(await api.outbox.nextCode());
  await logIn.button('code-submit').dblclick();
  await logIn.isHome();
  expect(answers).toHaveLength(2);
  expect(await api.outbox.countSms()).toBe(1);
});

test('a second press of “send another code” sends one code', async ({ page, logIn, api, words }) => {
  await logIn.untilSmsCode();
  await api.outbox.nextCode();
  api.clock.advance(31);
  const answers = answersOf(page);
  await logIn.button('code-resend').dblclick();
  await expect(page.getByText(words.text('code-resent'))).toBeVisible();
  await api.outbox.nextCode(1);
  expect(answers).toHaveLength(1);
  expect(await api.outbox.countSms()).toBe(2);
});

test('a button is never disabled, also while its answer is awaited', async ({ page, logIn }) => {
  await logIn.open('log-in');
  const held = await hold(page, '**/api/v1/journeys/*/answers');
  await logIn.giveCredentials(people.bySms);
  const submit = page.locator('button[type=submit]');
  await expect(submit).toHaveAttribute('aria-disabled', 'true');
  await expect(submit).toHaveJSProperty('disabled', false);
  held.release();
  await expect(logIn.code).toBeVisible();
});

test('looking at the page begins no journey', async ({ page, logIn }) => {
  const begun: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/v1/journeys') begun.push(request.url());
  });
  await logIn.open('log-in');
  expect(begun).toHaveLength(0);
  await Promise.all([page.waitForResponse('**/api/v1/journeys'), logIn.email.focus()]);
  await logIn.password.focus();
  await logIn.giveCredentials(people.bySms);
  await expect(logIn.code).toBeVisible();
  expect(begun).toHaveLength(1);
});
