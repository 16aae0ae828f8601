import type { Browser } from '@playwright/test';
import { join, resolve } from 'node:path';
import type { AuthApi } from '../harness/auth-api.ts';
import { people } from '../harness/people.ts';
import { test } from '../harness/with-api.ts';
import { languagesOf, Words, type Language } from '../harness/words.ts';
import { LogIn } from '../screens/log-in.ts';

/** Where the pictures go. */
const folder = resolve(process.env['PICTURES'] ?? 'results/pictures');

const widths = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };
/** A working day, while the help desk is open. */
const moment = '2026-11-18T10:00:00+01:00';

for (const language of languagesOf('customer')) {
  for (const device of ['phone', 'desktop'] as const) {
    test(`every main screen in ${language} on a ${device}`, async ({ browser, api }) => {
      await walk(browser, api, language, device);
    });
  }
}

async function walk(browser: Browser, api: AuthApi, language: Language, device: keyof typeof widths): Promise<void> {
  const context = await browser.newContext({
    baseURL: api.origin,
    viewport: widths[device],
    deviceScaleFactor: device === 'phone' ? 2 : 1,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Brussels',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(moment);
  const logIn = new LogIn(page, new Words('customer', language), api);
  const picture = async (name: string): Promise<void> => {
    const path = join(folder, `${name}-${language}-${device}.png`);
    await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  };

  for (const name of ['', 'help', 'session-ended', 'something-went-wrong', 'service-unavailable', 'no-such-page']) {
    await logIn.open(name);
    await picture(name || 'start');
  }
  await logIn.open('log-in');
  await picture('log-in');
  await logIn.giveCredentials(people.byBoth, 'not the password');
  await logIn.complains(logIn.words.text('credentials-incorrect'));
  await picture('log-in-incorrect');
  await logIn.giveCredentials(people.byBoth);
  await logIn.shows('second-factor-heading', 'log-in/second-factor');
  await picture('second-factor');
  const known = await api.outbox.countSms();
  await logIn.choose('sms');
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await picture('sms-code');
  await logIn.giveCode(`${(await api.outbox.nextCode(known)).slice(1)}`);
  await logIn.complains(logIn.words.text('code-too-short'));
  await picture('sms-code-too-short');
  await logIn.button('code-other-way').click();
  await logIn.choose('authenticator');
  await logIn.shows('authenticator-code-heading', 'log-in/authenticator-code');
  await picture('authenticator-code');
  api.clock.advance(60);
  await logIn.giveCode(logIn.authenticatorCode());
  await logIn.isHome();
  await picture('home');
  await logIn.button('home-log-out').click();
  await logIn.shows('credentials-heading', 'log-in');
  await logIn.giveCredentials(people.blocked);
  await logIn.shows('account-blocked-heading', 'log-in/account-blocked');
  await picture('account-blocked');
  await context.close();
}
