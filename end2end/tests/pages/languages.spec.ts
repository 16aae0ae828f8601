import { ready } from '../../harness/guard.ts';
import { hold } from '../../harness/held.ts';
import { people } from '../../harness/people.ts';
import { chosen } from '../../harness/random.ts';
import { expect, test } from '../../harness/test.ts';
import { languages, Words, type Language } from '../../harness/words.ts';
import { LogIn } from '../../screens/log-in.ts';
import type { AuthApi } from '../../harness/auth-api.ts';

/** The same page in another language, chosen by chance. */
function inAnother(logIn: LogIn, api: AuthApi): LogIn {
  const others = languages.filter((language) => language !== logIn.words.language);
  return new LogIn(logIn.page, new Words('customer', chosen(others, 'another language')), api);
}

async function switchTo(logIn: LogIn, other: LogIn): Promise<void> {
  await logIn.languageLink(other.words.language).click();
  await expect(logIn.page.locator('html')).toHaveAttribute('lang', other.words.language);
  await ready(logIn.page);
}

test('each language stands in the menu in its own name, and the present one is marked', async ({ page, logIn, language }) => {
  await logIn.open('log-in');
  const names: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', en: 'English' };
  for (const each of languages) {
    const link = logIn.languageLink(each);
    await expect(link).toHaveAccessibleName(new RegExp(names[each]));
    await expect(link).toHaveAttribute('hreflang', each);
    if (each === language) await expect(link).toHaveAttribute('aria-current', 'true');
    else await expect(link).not.toHaveAttribute('aria-current');
  }
  await expect(page.locator('html')).toHaveAttribute('lang', language);
});

test('another language keeps the address that was typed, and not the password', async ({ logIn, api }) => {
  await logIn.open('log-in');
  await logIn.email.fill(people.bySms);
  await logIn.password.fill('open the front door');
  const other = inAnother(logIn, api);
  await switchTo(logIn, other);
  await other.shows('credentials-heading', 'log-in');
  await expect(other.email).toHaveValue(people.bySms);
  await expect(other.password).toHaveValue('');
  await other.giveCredentials(people.bySms);
  await other.shows('sms-code-heading', 'log-in/sms-code');
});

test('another language keeps the step, and the SMS that follow are in it', async ({ page, logIn, api }) => {
  await logIn.untilSmsCode();
  await api.outbox.nextCode();
  const journey = new URL(page.url()).search;
  const other = inAnother(logIn, api);
  await switchTo(logIn, other);
  await other.shows('sms-code-heading', 'log-in/sms-code');
  expect(new URL(page.url()).search).toBe(journey);

  api.clock.advance(31);
  await other.button('code-resend').click();
  const sms = await api.outbox.nextSms(1);
  expect(sms.language).toBe(other.words.language);
  await other.giveCode(await api.outbox.nextCode(1));
  await other.isHome();
});

test('another language keeps address and step before the application has arrived too', async ({ page, logIn, api }) => {
  const other = inAnother(logIn, api);
  const early = async (): Promise<void> => {
    const held = await hold(page, '**/*.wasm');
    await page.reload({ waitUntil: 'domcontentloaded' });
    if (page.url().endsWith('/log-in')) await logIn.email.fill(people.bySms);
    await logIn.languageLink(other.words.language).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other.words.language);
    held.release();
    await ready(page);
  };
  await logIn.open('log-in');
  await early();
  await expect(other.email).toHaveValue(people.bySms);

  await page.goto(logIn.address('log-in'));
  await logIn.untilSmsCode();
  const journey = new URL(page.url()).search;
  await early();
  await other.shows('sms-code-heading', 'log-in/sms-code');
  expect(new URL(page.url()).search).toBe(journey);
});

test('another language keeps the choice of a second factor', async ({ logIn, api }) => {
  await logIn.untilChoice();
  const other = inAnother(logIn, api);
  await switchTo(logIn, other);
  await other.shows('second-factor-heading', 'log-in/second-factor');
  await other.chooseFactor('authenticator');
  await other.shows('authenticator-code-heading', 'log-in/authenticator-code');
});

test('another language keeps somebody logged in', async ({ logIn, api }) => {
  await logIn.toHome();
  const other = inAnother(logIn, api);
  await switchTo(logIn, other);
  await other.isHome();
});

test('in every language there is a way through', async ({ page, api }) => {
  for (const language of languages) {
    const logIn = new LogIn(page, new Words('customer', language), api);
    await logIn.toHome(people.bySms);
    await logIn.button('home-log-out').click();
    await logIn.shows('credentials-heading', 'log-in');
    api.clock.advance(60);
  }
});

for (const [locale, expected] of [['fr-BE', 'fr'], ['nl-NL', 'nl'], ['en-US', 'en'], ['de-DE', 'nl']] as const) {
  test.describe(`where the browser speaks ${locale}`, () => {
    test.use({ locale });

    test(`the first visit is in ${expected}`, async ({ page, api }) => {
      await page.goto('/');
      await expect(page).toHaveURL(`${api.origin}/${expected}`);
      await expect(page.locator('html')).toHaveAttribute('lang', expected);
    });

    test('a language that was chosen before comes first', async ({ page, logIn, api }) => {
      await logIn.open('');
      const other = inAnother(logIn, api);
      await switchTo(logIn, other);
      await page.goto('/');
      await expect(page).toHaveURL(`${api.origin}/${other.words.language}`);
    });
  });
}
