import { installClock } from '../../harness/browser-clock.ts';
import { ready } from '../../harness/guard.ts';
import { hold } from '../../harness/held.ts';
import { violations } from '../../preview/axe.ts';
import { password, people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

const wasm = '**/*.wasm';

test('what is typed before the application has arrived is kept, and the focus too', async ({ page, logIn }) => {
  const held = await hold(page, wasm);
  await page.goto(logIn.address('log-in'), { waitUntil: 'commit' });
  await logIn.email.pressSequentially(people.bySms);
  await logIn.password.pressSequentially('open the front');
  held.release();
  await ready(page);
  await expect(logIn.password).toBeFocused();
  await page.keyboard.type(' door');
  await expect(logIn.email).toHaveValue(people.bySms);
  await expect(logIn.password).toHaveValue(password);
  await page.keyboard.press('Enter');
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
});

test('a field that has the focus before the application has arrived begins the log-in', async ({ page, logIn }) => {
  const held = await hold(page, wasm);
  const begun = page.waitForRequest('**/api/v1/journeys');
  await page.goto(logIn.address('log-in'), { waitUntil: 'commit' });
  await logIn.email.focus();
  held.release();
  await begun;
  await ready(page);
  await expect(logIn.email).toBeFocused();
});

test('a form that is sent before the application has arrived is sent when it has', async ({ page, logIn, words }) => {
  await installClock(page);
  const held = await hold(page, wasm);
  await page.goto(logIn.address('log-in'), { waitUntil: 'commit' });
  await logIn.email.fill(people.bySms);
  await logIn.password.fill(password);
  await page.keyboard.press('Enter');
  await page.clock.runFor(1100);
  await expect(page.getByText(words.text('document-waiting'))).toBeVisible();
  held.release();
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  await expect(page.getByText(words.text('document-waiting'))).toBeHidden();
  expect(page.url()).not.toContain('password');
});

test('the page is whole before the application has arrived', async ({ page, logIn }) => {
  const held = await hold(page, wasm);
  await page.goto(logIn.address('log-in'), { waitUntil: 'domcontentloaded' });
  const before = await page.locator('main').ariaSnapshot();
  await logIn.heading('credentials-heading').evaluate((heading) => heading.setAttribute('data-kept', ''));
  held.release();
  await ready(page);
  expect(await page.locator('main').ariaSnapshot()).toBe(before);
  await expect(page.locator('h1[data-kept]')).toHaveCount(1);
});

for (const [what, pattern] of [['the application', wasm], ['the messages', '**/*.ftl'], ['a script', '**/pkg/**/*.js']] as const) {
  test(`where ${what} cannot be had there are words and a way on`, async ({ page, logIn, guard, words }) => {
    guard.allow(/status of 404/, /status 404/, /404 http/, /Failed to (fetch|load)/, /dynamically imported module/, /preload/, /integrity/);
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(logIn.address('log-in'));
    await expect(page.getByRole('heading', { name: words.text('document-failed-heading') })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await logIn.email.fill(people.bySms);
    await page.unroute(pattern);
    await logIn.link('document-failed-retry').click();
    await ready(page);
    await logIn.shows('credentials-heading', 'log-in');
    await expect(logIn.email).toHaveValue(people.bySms);
  });
}

test('what was chosen before the application could not be had is chosen still after the way on', async ({ page, register, guard, words }) => {
  guard.allow(/status of 404/, /status 404/, /404 http/, /Failed to (fetch|load)/, /preload/, /integrity/);
  await page.route(wasm, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(register.address('register'));
  await expect(page.getByRole('heading', { name: words.text('document-failed-heading') })).toBeVisible();
  await register.choose('register-at-hand-client-reference');
  await page.unroute(wasm);
  await register.link('document-failed-retry').click();
  await ready(page);
  await register.isAt('at-hand');
  await expect(register.radio('register-at-hand-client-reference')).toBeChecked();
});

test('a page that somebody on the way has changed is drawn anew, with what was typed', async ({ page, logIn, guard }) => {
  guard.allow(/RuntimeError|unreachable|hydrat/i);
  let changed = false;
  await page.route('**/log-in', async (route) => {
    if (changed) return route.continue();
    changed = true;
    const answer = await route.fetch();
    const body = (await answer.text()).replace('<div id="app">', '<div id="app"><p>An advertisement</p>');
    await route.fulfill({ response: answer, body });
  });
  await page.goto(logIn.address('log-in'), { waitUntil: 'commit' });
  await ready(page);
  await logIn.shows('credentials-heading', 'log-in');
  await logIn.giveCredentials(people.bySms);
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
});

test('when the application fails there is a page that says so, with a way back', async ({ page, logIn, guard }) => {
  guard.allow(/RuntimeError|unreachable/);
  await logIn.open('help');
  await page.evaluate(() => {
    // A module whose only function traps, as a panic of the application does.
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
    setTimeout(exports['f'] as () => void);
  });
  await logIn.shows('went-wrong-heading', 'something-went-wrong');
  await ready(page);
  await page.getByText(logIn.words.text('went-wrong-again'), { exact: true }).click();
  await logIn.shows('help-heading', 'help');
});

test('a part that is gone with an older version of the site leads to a way on', async ({ page, logIn, guard }) => {
  guard.allow(/RuntimeError|unreachable|404|Failed to (fetch|load)|integrity/);
  await logIn.open('log-in');
  // The page that it leads to loads the application again at once: that is of the newer version, and there.
  await page.route(wasm, (route) => (page.url().includes('something-went-wrong') ? route.continue() : route.fulfill({ status: 404, body: '' })));
  await logIn.link('footer-help').click();
  await logIn.shows('went-wrong-heading', 'something-went-wrong');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it is needed', async ({ page, logIn, guard, words }) => {
    // The module is still preloaded, and refused.
    guard.allow(/request failed: csp .*\/app\.js/);
    await page.goto(logIn.address('log-in'));
    // Searching for text passes over noscript.
    await expect(page.locator('noscript p')).toHaveText(words.text('document-without-script'));
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(logIn.heading('credentials-heading')).toBeVisible();
  });
});
