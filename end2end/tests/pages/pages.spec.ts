import { ready } from '../../harness/guard.ts';
import { expect, test } from '../../harness/test.ts';

test('an address that does not exist says so and leads on', async ({ page, logIn, guard, words, language }) => {
  guard.allow(/404/);
  const answer = await page.goto(logIn.address('no/such/page'));
  expect(answer?.status()).toBe(404);
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(logIn.heading('not-found-heading')).toBeVisible();
  await expect(page).toHaveTitle(words.text('title-with-brand', { title: words.text('not-found-heading') }));
  await logIn.link('not-found-start').click();
  await logIn.shows('start-heading', '');
});

test('a step that does not exist is a page that does not exist', async ({ page, logIn, guard }) => {
  guard.allow(/404/);
  const answer = await page.goto(logIn.address('log-in/palm-reading'));
  expect(answer?.status()).toBe(404);
  await expect(logIn.heading('not-found-heading')).toBeVisible();
});

test('the start page leads to the log-in and to help', async ({ logIn }) => {
  await logIn.open('');
  await logIn.link('start-help').click();
  await logIn.shows('help-heading', 'help');
  await logIn.page.goBack();
  await logIn.link('start-log-in').click();
  await logIn.shows('credentials-heading', 'log-in');
});

for (const [path, heading] of [
  ['something-went-wrong', 'went-wrong-heading'],
  ['service-unavailable', 'unavailable-heading'],
  ['session-ended', 'session-ended-heading'],
] as const) {
  test(`${path} says what it is about, and names whom to ask`, async ({ page, logIn }) => {
    await logIn.open(path);
    await logIn.shows(heading, path);
    await expect(page.getByRole('contentinfo')).toBeVisible();
  });
}

test('a short page begins below the header', async ({ page, logIn }) => {
  await logIn.open('session-ended');
  const header = await page.getByRole('banner').boundingBox();
  const main = await page.getByRole('main').boundingBox();
  expect((main?.y ?? 0) - (header?.height ?? 0)).toBeLessThan(80);
});

test('every page and every step has a title of its own', async ({ page, logIn, words, api }) => {
  const brand = (title: string): string => words.text('title-with-brand', { title });
  const step = (number: number, id: string, steps = 2): string =>
    brand(words.text('title-of-step', { step: number, steps, title: words.text(id) }));

  await logIn.open('');
  await expect(page).toHaveTitle(brand(words.text('start-title')));
  await logIn.link('start-log-in').click();
  await expect(page).toHaveTitle(step(1, 'credentials-heading'));
  await logIn.giveCredentials('both@example.com');
  await expect(page).toHaveTitle(step(2, 'second-factor-heading', 3));
  await logIn.chooseFactor('sms');
  await expect(page).toHaveTitle(step(3, 'sms-code-heading', 3));
  await logIn.giveCode('12');
  const wrong = words.text('title-of-step', { step: 3, steps: 3, title: words.text('sms-code-heading') });
  await expect(page).toHaveTitle(brand(words.text('title-with-error', { title: wrong })));
  await logIn.giveCode(await api.outbox.nextCode());
  await logIn.isHome();
  await expect(page).toHaveTitle(brand(words.text('home-heading')));
});
