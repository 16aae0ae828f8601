import type { Browser } from '@playwright/test';
import type { AuthApi } from '../harness/auth-api.ts';
import { people } from '../harness/people.ts';
import { test } from '../harness/with-api.ts';
import { languagesOf, Words, type Language } from '../harness/words.ts';
import { LogIn } from '../screens/log-in.ts';
import { Camera, everyDevice, type Device } from './camera.ts';

for (const language of languagesOf('customer')) {
  for (const device of everyDevice) {
    test(`every main screen in ${language} on a ${device}`, async ({ browser, api }) => {
      await walk(browser, api, language, device);
    });
  }
}

async function walk(browser: Browser, api: AuthApi, language: Language, device: Device): Promise<void> {
  const camera = await Camera.at(browser, api.origin, device, language);
  const logIn = new LogIn(camera.page, new Words('customer', language), api);
  const picture = (name: string): Promise<void> => camera.take(name);

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
  await logIn.chooseFactor('sms');
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await picture('sms-code');
  await logIn.giveCode(`${(await api.outbox.nextCode(known)).slice(1)}`);
  await logIn.complains(logIn.words.text('code-too-short'));
  await picture('sms-code-too-short');
  await logIn.button('code-other-way').click();
  await logIn.chooseFactor('authenticator');
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
  await camera.close();
}
