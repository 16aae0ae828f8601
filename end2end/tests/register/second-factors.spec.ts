import { readFileSync } from 'node:fs';
import { installClock } from '../../harness/browser-clock.ts';
import { newPassword, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import { authenticatorCode } from '../../harness/totp.ts';

const person = registrants.customer.atOnce;

test('nothing is chosen beforehand, and a choice that was forgotten is asked for', async ({ page, register, wayOf, words }) => {
  await wayOf({ person }).startAt('second-factors');
  for (const radio of await page.getByRole('radio').all()) await expect(radio).not.toBeChecked();
  await register.goOn();
  await register.complains(words.text('register-second-factors-required'));
});

test('the app is linked by picture, by key or by a link, and each names the same secret', async ({ page, register, wayOf, words }) => {
  await wayOf({ person, factors: 'authenticator' }).startAt('authenticator-setup');
  await expect(page.getByRole('img', { name: words.text('register-authenticator-setup-qr-alt') })).toBeVisible();
  const link = (await register.link('register-authenticator-setup-open').getAttribute('href')) ?? '';
  const uri = new URL(link);
  expect(uri.protocol).toBe('otpauth:');
  expect(uri.searchParams.get('secret')).toBe(await register.authenticatorSecret());
  expect(decodeURIComponent(uri.pathname)).toContain(person.email);
});

test('a wrong code of the app is said to be wrong, and the right one still works', async ({ register, wayOf, api, words }) => {
  const way = wayOf({ person, factors: 'authenticator' });
  await way.startAt('authenticator-setup');
  const secret = await register.authenticatorSecret();
  const right = authenticatorCode(secret, api.clock.now());
  const wrong = ['000000', '000001', '000002', '000003'].find((code) => code !== right) ?? '';
  await register.giveCode(wrong);
  await register.complains(words.text('register-authenticator-setup-incorrect', { tries: 4 }));
  expect(await register.authenticatorSecret()).toBe(secret);
  await way.onward('recovery-codes');
});

test('after too many wrong codes of the app there is a new key, and SMS is another way', async ({ register, wayOf, words }) => {
  const way = wayOf({ person, factors: 'authenticator' });
  await way.startAt('authenticator-setup');
  const secret = await register.authenticatorSecret();
  for (const tries of [4, 3, 2, 1]) {
    await register.giveCode('000000');
    await register.complains(words.text('register-authenticator-setup-incorrect', { tries }));
  }
  await register.giveCode('000000');
  await register.complains(words.text('register-authenticator-setup-blocked'));
  await register.link('register-authenticator-setup-again').click();
  await register.isAt('second-factors');
  await register.choose('register-second-factors-authenticator');
  await register.goOn();
  await register.isAt('authenticator-setup');
  expect(await register.authenticatorSecret()).not.toBe(secret);
  await register.link('register-authenticator-setup-other').click();
  await register.isAt('second-factors');
  await register.choose('register-second-factors-sms');
  await register.goOn();
  await register.isAt('check-answers');
  await expect(register.page.getByRole('main')).toContainText(words.text('register-second-factors-sms'));
});

test('the recovery codes can be downloaded, are shown once, and say whose they are', async ({ page, register, wayOf, words }) => {
  const way = wayOf({ person, factors: 'authenticator' });
  await way.until('recovery-codes');
  await expect(page.getByText(words.text('register-recovery-codes-once'))).toBeVisible();
  const codes = await register.recoveryCodes();
  const [download] = await Promise.all([page.waitForEvent('download'), register.button('register-recovery-codes-download').click()]);
  expect(download.suggestedFilename()).toBe(`${words.text('register-recovery-codes-file')}.txt`);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain(person.email);
  for (const code of codes) expect(file).toContain(code);

  await register.button('register-recovery-codes-submit').click();
  await register.isAt('check-answers');
  await page.goBack();
  await register.isAt('check-answers');
  for (const code of codes) await expect(page.getByText(code)).toHaveCount(0);
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('key and recovery codes can be copied', async ({ page, register, wayOf }) => {
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    const way = wayOf({ person, factors: 'authenticator' });
    await way.startAt('authenticator-setup');
    await register.button('register-authenticator-setup-copy').click();
    await expect(register.button('register-authenticator-setup-copied')).toBeVisible();
    expect((await copied()).replaceAll(' ', '')).toBe(await register.authenticatorSecret());

    await way.onward('recovery-codes');
    await register.button('register-recovery-codes-copy').click();
    await expect(register.button('register-recovery-codes-copied')).toBeVisible();
    const text = await copied();
    for (const code of await register.recoveryCodes()) expect(text).toContain(code);
  });
});

test('a browser that lets nothing be copied is said to', async ({ page, register, wayOf, words }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await wayOf({ person, factors: 'authenticator' }).startAt('authenticator-setup');
  await register.button('register-authenticator-setup-copy').click();
  await expect(page.getByRole('status').filter({ hasText: words.text('register-copy-refused') })).toBeVisible();
  await expect(register.button('register-authenticator-setup-copy')).toBeVisible();
});

test('a second copy is said to be one as long as the first', async ({ page, register, wayOf }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.resolve();
  });
  await installClock(page);
  await wayOf({ person, factors: 'authenticator' }).startAt('authenticator-setup');
  const copied = register.button('register-authenticator-setup-copied');
  await register.button('register-authenticator-setup-copy').click();
  await expect(copied).toBeVisible();
  await page.clock.runFor(2500);
  await copied.click();
  await expect(copied).toBeVisible();
  // By now the first press has been said for its four seconds.
  await page.clock.runFor(2000);
  await expect(copied).toBeVisible();
  await page.clock.runFor(2500);
  await expect(register.button('register-authenticator-setup-copy')).toBeVisible();
});

test('no secret is kept in the address or in the browser', async ({ page, register, wayOf }) => {
  const way = wayOf({ person, factors: 'authenticator' });
  await way.startAt('authenticator-setup');
  const secret = await register.authenticatorSecret();
  await way.onward('recovery-codes');
  const secrets = [secret, newPassword, ...(await register.recoveryCodes())];
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]));
  for (const each of secrets) expect(kept).not.toContain(each);
});
