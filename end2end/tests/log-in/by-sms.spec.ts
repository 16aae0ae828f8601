import { codeOf } from '../../harness/outbox.ts';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

test('somebody logs in with a code by SMS', async ({ page, logIn, api, words }) => {
  await logIn.open('log-in');
  await logIn.shows('credentials-heading', 'log-in');
  await logIn.giveCredentials(people.bySms);

  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await expect(page.getByText(words.text('sms-code-lead', { ending: '01' }))).toBeVisible();
  const sms = await api.outbox.nextSms();
  expect(sms.to.replaceAll(' ', '')).toBe('+32460000001');
  await logIn.giveCode(codeOf(sms));

  await logIn.isHome();
  await expect(page.getByText(words.text('home-first-log-in'))).toBeVisible();
});

test('the SMS is in the language of the page and ends with the line for the browser', async ({ logIn, api, language }) => {
  await logIn.untilSmsCode();
  const sms = await api.outbox.nextSms();
  expect(sms.language).toBe(language);
  expect(sms.text.split('\n').at(-1)).toMatch(/^@localhost #\d{6}$/);
});

test('spaces and dashes in a code do not matter', async ({ logIn, api }) => {
  await logIn.untilSmsCode();
  const code = await api.outbox.nextCode();
  await logIn.giveCode(` ${code.slice(0, 3)} - ${code.slice(3)} `);
  await logIn.isHome();
});

test('the field for the code is one that a phone fills in', async ({ logIn }) => {
  await logIn.untilSmsCode();
  await expect(logIn.code).toHaveAttribute('autocomplete', 'one-time-code');
  await expect(logIn.code).toHaveAttribute('inputmode', 'numeric');
  await expect(logIn.code).not.toHaveAttribute('maxlength');
});

test('the second time the log-in before it is shown', async ({ page, logIn, words }) => {
  await logIn.toHome();
  await logIn.button('home-log-out').click();
  await logIn.shows('credentials-heading', 'log-in');
  await logIn.toHome();
  await expect(page.getByText(words.like('home-last-log-in-sms', 'at'))).toBeVisible();
});

test('home shows no more of an address and a number than is needed', async ({ page, logIn }) => {
  await logIn.toHome();
  await expect(page.getByText(/^c•+@example\.com$/)).toBeVisible();
  await expect(page.getByText(/^\+32 [• ]+01$/)).toBeVisible();
  await expect(page.getByText(people.bySms)).toHaveCount(0);
});
