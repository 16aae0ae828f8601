import { expect, test } from '../../harness/test.ts';
import { AuthApi } from '../../harness/auth-api.ts';
import { Words } from '../../harness/words.ts';

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

test.describe('the portal of Havenmeester', () => {
  test.use({ portal: 'business' });

  test('has its own name, words and languages', async ({ page, logIn, words, language }) => {
    await logIn.open('');
    await expect(page.getByRole('banner').getByRole('link', { name: /Havenmeester/ })).toBeVisible();
    await expect(page).toHaveTitle(/Havenmeester/);
    await expect(page.getByText('Lindenhof')).toHaveCount(0);
    for (const each of ['nl', 'en'] as const) await expect(logIn.languageLink(each)).toBeVisible();
    await expect(logIn.languageLink('fr')).toHaveCount(0);
    expect(words.text('contact-help-desk-for')).not.toBe(new Words('customer', language).text('contact-help-desk-for'));
  });

  test('has its own contact', async ({ page, logIn }) => {
    await logIn.open('help');
    await expect(page.getByRole('link', { name: '+31 20 555 01 00' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'support@havenmeester.example' }).first()).toBeVisible();
  });

  test('logs people in, and its SMS name it', async ({ logIn, api }) => {
    await logIn.toHome();
    expect((await api.outbox.nextSms()).text).toContain('Havenmeester');
  });

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

test('two portals differ to the eye', async ({ page, logIn, stores }) => {
  await logIn.open('log-in');
  const customer = await page.evaluate(look);
  const business = await AuthApi.start({ portal: 'business', store: await stores.of('business') });
  try {
    await page.goto(`${business.origin}/en/log-in`);
    const other = await page.evaluate(look);
    for (const part of ['button', 'logo'] as const) expect(other[part], part).not.toBe(customer[part]);
  } finally {
    await business.stop();
  }
});

