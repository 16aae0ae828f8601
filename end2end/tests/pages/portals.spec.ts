import { expect, test } from '../../harness/test.ts';
import { AuthApi } from '../../harness/auth-api.ts';
import { languages, languagesOf, Words } from '../../harness/words.ts';

/** What a visitor sees of a brand: the colour of the strong button, and the picture beside the name. */
function look(): { button: string; logo: string; paper: string } {
  const style = (selector: string, pseudo?: string): CSSStyleDeclaration =>
    getComputedStyle(document.querySelector(selector) ?? document.body, pseudo);
  return {
    button: style('button[type=submit]').backgroundColor,
    logo: [style('.brand'), style('.brand', '::before')].map((part) => part.backgroundImage + part.maskImage).join(),
    paper: style('body').backgroundColor,
  };
}

const others = [
  { portal: 'business', brand: 'Havenmeester', telephone: '+31 20 555 01 00', email: 'support@havenmeester.example', closes: '17:30' },
  { portal: 'benefits', brand: 'Heidebloem', telephone: '+32 2 555 02 00', email: 'support@heidebloem.example', closes: '18:00' },
  { portal: 'intermediary', brand: 'Brugwachter', telephone: '+31 30 555 01 00', email: 'support@brugwachter.example', closes: '17:30' },
] as const;

for (const { portal, brand, telephone, email, closes } of others) {
  test.describe(`the portal of ${brand}`, () => {
    test.use({ portal });

    test('has its own name, words and languages', async ({ page, logIn, words, language }) => {
      await logIn.open('');
      await expect(page.getByRole('banner').getByRole('link', { name: brand })).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(brand));
      await expect(page.getByText('Lindenhof')).toHaveCount(0);
      const spoken = languagesOf(portal);
      for (const each of languages) await expect(logIn.languageLink(each)).toHaveCount(spoken.includes(each) ? 1 : 0);
      expect(words.text('contact-help-desk-for')).not.toBe(new Words('customer', language).text('contact-help-desk-for'));
    });

    test('has its own contact and hours', async ({ page, logIn }) => {
      await logIn.open('help');
      await expect(page.getByRole('link', { name: telephone }).first()).toBeVisible();
      await expect(page.getByRole('link', { name: email }).first()).toBeVisible();
      await expect(page.getByText(closes).first()).toBeVisible();
    });

    test('logs people in, and its SMS name it', async ({ logIn, api }) => {
      await logIn.toHome();
      expect((await api.outbox.nextSms()).text).toContain(brand);
    });
  });
}

test.describe('the portal of Havenmeester', () => {
  test.use({ portal: 'business' });

  test('offers the authenticator first', async ({ page, logIn, words }) => {
    await logIn.untilChoice();
    const first = page.getByRole('radio').first();
    await expect(first).toHaveAccessibleName(words.text('second-factor-authenticator'));
  });

  test('has no page in French', async ({ page, guard }) => {
    guard.allow(/404/);
    const answer = await page.goto('/fr/log-in');
    expect(answer?.status()).toBe(404);
  });
});

test.describe('the portal of Brugwachter', () => {
  test.use({ portal: 'intermediary' });

  test('says “je” in Dutch, and never “u”', async ({ page, guard }) => {
    guard.allow(/404/);
    for (const path of ['', 'log-in', 'help', 'session-ended', 'service-unavailable', 'something-went-wrong', 'nowhere']) {
      await page.goto(`/nl/${path}`);
      await expect(page.getByRole('main')).toBeVisible();
      await expect(page.locator('body'), path).not.toContainText(/\b(u|uw)\b/i);
    }
    await page.goto('/nl/help');
    await expect(page.getByRole('main')).toContainText(/\bje\b/);
  });
});

test('portals differ to the eye', async ({ page, logIn, stores }) => {
  await logIn.open('log-in');
  const looks = [await page.evaluate(look)];
  const apis: AuthApi[] = [];
  try {
    for (const { portal } of others) {
      const api = await AuthApi.start({ portal, store: await stores.of(portal) });
      apis.push(api);
      await page.goto(`${api.origin}/en/log-in`);
      looks.push(await page.evaluate(look));
    }
    // A page may ask for its icon late.
    await page.goto('about:blank');
  } finally {
    for (const api of apis) await api.stop();
  }
  for (const part of ['button', 'logo'] as const) {
    expect(new Set(looks.map((each) => each[part])).size, part).toBe(looks.length);
  }
});

