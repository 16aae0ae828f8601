import { password, people, authenticatorSecret } from '../harness/people.ts';
import { authenticatorCode } from '../harness/totp.ts';
import { Words } from '../harness/words.ts';
import { expect, test } from './engine.ts';
import type { Visitor } from './visitor.ts';

async function givesCredentials(visitor: Visitor, email: string, secret: string = password): Promise<void> {
  await visitor.types('credentials-email-label', email);
  await visitor.types('credentials-password-label', secret);
  await visitor.presses('credentials-submit');
}

test('log in by SMS, with a wrong code first, and log out', async ({ visitor, api, words }) => {
  await visitor.open('');
  await visitor.follows('start-log-in');
  await visitor.arrivesAt('credentials-heading');
  await givesCredentials(visitor, people.bySms);
  await visitor.arrivesAt('sms-code-heading');
  const code = await api.outbox.nextCode();

  await visitor.types('code-label', '12');
  await visitor.presses('code-submit');
  await visitor.isTold(words.text('code-too-short'));
  await visitor.types('code-label', `${code.slice(2)} ${code.slice(0, 2)}1`);
  await visitor.presses('code-submit');
  await visitor.isTold(words.text('code-too-long'));

  await visitor.reload();
  await visitor.arrivesAt('sms-code-heading');
  await visitor.types('code-label', `${code.slice(0, 3)} ${code.slice(3)}`);
  await visitor.presses('code-submit');
  await visitor.isLoggedIn();
  await visitor.presses('home-log-out');
  await visitor.arrivesAt('credentials-heading');
});

test('log in by the authenticator app, chosen among two', async ({ visitor, api }) => {
  await visitor.open('log-in');
  await givesCredentials(visitor, people.byBoth);
  await visitor.arrivesAt('second-factor-heading');
  await visitor.chooses('second-factor-authenticator');
  await visitor.presses('second-factor-submit');
  await visitor.arrivesAt('authenticator-code-heading');
  await visitor.types('code-label', authenticatorCode(authenticatorSecret, api.clock.now()));
  await visitor.presses('code-submit');
  await visitor.isLoggedIn();
  expect(await api.outbox.countSms()).toBe(0);
});

test('a wrong password keeps the address and leads nowhere', async ({ visitor, words }) => {
  await visitor.open('log-in');
  await givesCredentials(visitor, people.bySms, 'not the password');
  await visitor.isTold(words.text('credentials-incorrect'));
  expect(await visitor.typed('email')).toBe(people.bySms);
  await visitor.isAt('log-in');
});

test('Back finds the address, Forward the code', async ({ visitor, api }) => {
  await visitor.open('log-in');
  await givesCredentials(visitor, people.bySms);
  await visitor.arrivesAt('sms-code-heading');
  await visitor.back();
  await visitor.arrivesAt('credentials-heading');
  expect(await visitor.typed('email')).toBe(people.bySms);
  await visitor.forward();
  await visitor.arrivesAt('sms-code-heading');
  await visitor.types('code-label', await api.outbox.nextCode());
  await visitor.presses('code-submit');
  await visitor.isLoggedIn();
});

test('another language keeps the step', async ({ visitor, api, language }) => {
  await visitor.open('log-in');
  await visitor.types('credentials-email-label', people.bySms);
  const other = language === 'fr' ? 'nl' : 'fr';
  const inOther = visitor.reading(new Words('customer', other));
  await visitor.changesLanguage(other);
  expect(await inOther.typed('email')).toBe(people.bySms);
  await inOther.types('credentials-password-label', password);
  await inOther.presses('credentials-submit');
  await inOther.arrivesAt('sms-code-heading');
  await inOther.changesLanguage(language);
  await visitor.arrivesAt('sms-code-heading');
  await visitor.types('code-label', await api.outbox.nextCode());
  await visitor.presses('code-submit');
  await visitor.isLoggedIn();
});

test('a session that ended says so, and logging in comes back', async ({ visitor, api }) => {
  await visitor.open('log-in');
  await givesCredentials(visitor, people.bySms);
  await visitor.arrivesAt('sms-code-heading');
  await visitor.types('code-label', await api.outbox.nextCode());
  await visitor.presses('code-submit');
  await visitor.isLoggedIn();
  api.clock.advance(15 * 60 + 1);
  await visitor.reload();
  await visitor.arrivesAt('session-ended-heading');
  await visitor.follows('session-ended-log-in');
  await visitor.arrivesAt('credentials-heading');
  await givesCredentials(visitor, people.byAuthenticator);
  await visitor.arrivesAt('authenticator-code-heading');
  await visitor.types('code-label', authenticatorCode(authenticatorSecret, api.clock.now()));
  await visitor.presses('code-submit');
  await visitor.isLoggedIn();
});

test('the public pages live in every language', async ({ visitor }) => {
  for (const language of ['nl', 'fr', 'en'] as const) {
    const reader = visitor.reading(new Words('customer', language));
    for (const [path, heading] of [['', 'start-heading'], ['help', 'help-heading'], ['session-ended', 'session-ended-heading']] as const) {
      await reader.open(path);
      await reader.sees(heading);
    }
  }
});
