import { installClock } from '../../harness/browser-clock.ts';
import { hold } from '../../harness/held.ts';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';
import { LogIn } from '../../screens/log-in.ts';
import { ready } from '../../harness/guard.ts';

const sessionCall = '**/api/v1/session';

test('logging out ends the session and says so', async ({ page, logIn, words }) => {
  await logIn.toHome();
  expect(await logIn.session()).toBe(200);
  await logIn.button('home-log-out').click();
  await logIn.shows('credentials-heading', 'log-in');
  await expect(page.getByRole('status').filter({ hasText: words.text('log-in-notice-logged-out') })).toBeVisible();
  expect(await logIn.session()).toBe(401);
  await expect(logIn.email).toHaveValue('');
});

test('after logging out, Back shows nothing of the person', async ({ page, logIn, words }) => {
  await logIn.open('');
  await logIn.link('start-log-in').click();
  await logIn.onwardByAuthenticator();
  await logIn.button('home-log-out').click();
  await logIn.shows('credentials-heading', 'log-in');
  await page.goBack();
  await expect(page.getByText(words.text('home-access-heading'))).toHaveCount(0);
  await page.goto(logIn.address('home'));
  await logIn.shows('credentials-heading', 'log-in');
});

test('what the log-in page had to say is gone once it was left or answered', async ({ page, logIn, words }) => {
  const notice = page.getByText(words.text('log-in-notice-logged-out'));
  await logIn.open('log-in');
  await expect(page.getByRole('main').getByRole('status').first()).toBeEmpty();
  await logIn.onwardByAuthenticator();
  await logIn.button('home-log-out').click();
  await expect(notice).toBeVisible();
  await logIn.giveCredentials('nobody');
  await expect(logIn.summary).toBeVisible();
  await expect(notice).toHaveCount(0);

  await logIn.toHome();
  await logIn.button('home-log-out').click();
  await expect(notice).toBeVisible();
  await logIn.link('footer-help').click();
  await logIn.shows('help-heading', 'help');
  await page.goBack();
  await logIn.shows('credentials-heading', 'log-in');
  await expect(notice).toHaveCount(0);
});

test('after the log-in one heading is heard', async ({ page, logIn, api, words }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLHeadingElement) heard.push(target.textContent);
    });
  });
  await logIn.untilSmsCode();
  const held = await hold(page, sessionCall);
  const asked = page.waitForRequest(sessionCall);
  await logIn.giveCode(await api.outbox.nextCode());
  await asked;
  await expect(page.getByText(words.text('home-loading'))).toBeVisible();
  held.release();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.slice(-2)).toEqual([words.text('sms-code-heading'), expect.stringMatching(words.like('home-greeting', 'name'))]);
});

test('what the page looks up by itself fails in silence', async ({ page, logIn, guard }) => {
  guard.allow(/ERR_CONNECTION_REFUSED/);
  await logIn.toHome();
  const button = logIn.button('home-log-out');
  await button.focus();
  await page.route(sessionCall, (route) => route.abort('connectionrefused'));
  const failed = page.waitForEvent('requestfailed');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await failed;
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect(logIn.summary).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('trying home again asks once, however often it is pressed', async ({ page, logIn, guard, words }) => {
  guard.allow(/status of 500/);
  await logIn.toHome();
  await page.route(sessionCall, (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Oops</h1>' }));
  await page.reload();
  await logIn.complains(words.text('problem-general'));
  await page.unroute(sessionCall);
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.url().endsWith('/session'))));
  const held = await hold(page, sessionCall);
  await expect(logIn.button('home-retry')).toBeVisible();
  const retry = page.getByRole('main').getByRole('button');
  await retry.click();
  await expect(retry).toHaveAttribute('aria-disabled', 'true');
  await expect(retry).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(retry).toBeFocused();
  held.release();
  await logIn.isHome();
  expect(asked).toBe(1);
});

test('when the time is over and nobody answers, what is known of the person goes', async ({ page, logIn, guard, words }) => {
  guard.allow(/ERR_CONNECTION_REFUSED/);
  await installClock(page);
  await logIn.toHome();
  await page.route('**/api/**', (route) => route.abort('connectionrefused'));
  await page.clock.fastForward((15 * 60 + 1) * 1000);
  await logIn.shows('session-ended-heading', 'session-ended');
  await expect(page.getByText(words.text('home-access-heading'))).toHaveCount(0);
});

test.describe('where a session lasts an hour', () => {
  test.use({ limits: { session_hours: 1, session_idle_minutes: 30 } });

  test('its last minute is said to be that, and no more time is offered', async ({ page, logIn, api, words }) => {
    await logIn.toHome();
    const extend = { headers: { 'X-Requested-With': 'voordeur' } };
    for (const seconds of [25 * 60, 25 * 60]) {
      api.clock.advance(seconds);
      expect((await page.request.post(`${api.origin}/api/v1/session/extension`, extend)).status()).toBe(200);
    }
    api.clock.advance(9 * 60 + 10);
    await page.reload();
    await expect(page.getByRole('alert').filter({ hasText: words.text('home-time-limit-last') })).toBeVisible();
    await expect(logIn.button('time-limit-more')).toHaveCount(0);
  });
});

test('a reload keeps somebody logged in', async ({ page, logIn }) => {
  await logIn.toHome();
  await page.reload();
  await logIn.isHome();
});

test('the cookies are for this site and no script', async ({ context, logIn }) => {
  await logIn.toHome();
  const cookies = await context.cookies();
  expect(cookies.map((cookie) => cookie.name).sort()).toEqual(['voordeur-browser', 'voordeur-session']);
  for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
});

test('nothing secret stays in the browser', async ({ page, logIn, api }) => {
  await logIn.untilSmsCode();
  const code = await api.outbox.nextCode();
  await logIn.giveCode(code);
  await logIn.isHome();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  for (const secret of ['open the front door', code, people.bySms]) expect(kept).not.toContain(secret);
});

test('home without a session asks to log in, says why and comes back', async ({ page, logIn, words }) => {
  await logIn.open('home');
  await logIn.shows('credentials-heading', 'log-in');
  await expect(page.getByRole('status').filter({ hasText: words.text('log-in-notice-first') })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('return')).toBe('home');
  await logIn.onwardByAuthenticator();
});

test('an address to return to that is not ours is not gone to', async ({ logIn }) => {
  for (const elsewhere of ['//example.org', 'https://example.org/home', 'javascript:alert(1)', 'help']) {
    await logIn.open(`log-in?return=${encodeURIComponent(elsewhere)}`);
    await logIn.shows('credentials-heading', 'log-in');
  }
  await logIn.onwardByAuthenticator();
});

test('a session that ended says so, and logging in again comes back', async ({ page, logIn, api }) => {
  await logIn.toHome();
  api.clock.advance(15 * 60 + 1);
  await page.reload();
  await logIn.shows('session-ended-heading', 'session-ended');
  await logIn.link('session-ended-log-in').click();
  await logIn.shows('credentials-heading', 'log-in');
  await logIn.onwardByAuthenticator();
});

test('a session ends by itself on a page that is left open', async ({ page, logIn, api, words }) => {
  await installClock(page);
  await logIn.toHome();
  api.clock.advance(15 * 60 + 1);
  await page.clock.fastForward((15 * 60 + 1) * 1000);
  await logIn.shows('session-ended-heading', 'session-ended');
  await expect(page.getByText(words.text('home-access-heading'))).toHaveCount(0);
});

test('a minute before the end there is a warning, and more time at a press', async ({ page, logIn, api, words }) => {
  await installClock(page);
  await logIn.toHome();
  api.clock.advance(14 * 60 + 10);
  await page.clock.fastForward((14 * 60 + 10) * 1000);
  const warning = page.getByRole('alert').filter({ hasText: words.text('home-time-limit') });
  await expect(warning).toBeVisible();
  await logIn.button('time-limit-more').click();
  await expect(warning).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  api.clock.advance(5 * 60);
  await page.clock.fastForward(5 * 60 * 1000);
  await page.reload();
  await ready(page);
  await logIn.isHome();
});

test('a session ends after eight hours whatever happens', async ({ page, logIn, api }) => {
  await logIn.toHome();
  const extend = { headers: { 'X-Requested-With': 'voordeur' } };
  for (let minutes = 0; minutes < 8 * 60 - 10; minutes += 10) {
    api.clock.advance(10 * 60);
    const answer = await page.request.post(`${api.origin}/api/v1/session/extension`, extend);
    expect(answer.status()).toBe(200);
  }
  api.clock.advance(10 * 60 + 1);
  await page.reload();
  await logIn.shows('session-ended-heading', 'session-ended');
});

test('logging out in another tab shows here that it is over', async ({ logIn, context, words, api, page }) => {
  await logIn.toHome();
  const other = new LogIn(await context.newPage(), words, api);
  await other.open('home');
  await other.isHome();
  await other.button('home-log-out').click();
  await other.shows('credentials-heading', 'log-in');

  await logIn.shows('session-ended-heading', 'session-ended');
  await expect(page.getByText(words.text('home-access-heading'))).toHaveCount(0);
  await logIn.link('session-ended-log-in').click();
  await logIn.onwardByAuthenticator();
});

test('when the API is away logging out says so, and works afterwards', async ({ logIn, api, guard, words }) => {
  guard.allow(/ERR_CONNECTION_REFUSED/);
  await logIn.toHome();
  await api.halt();
  await logIn.button('home-log-out').click();
  await logIn.complains(words.text('problem-unreachable'));
  await api.resume();
  await logIn.button('home-log-out').click();
  await logIn.shows('credentials-heading', 'log-in');
});
