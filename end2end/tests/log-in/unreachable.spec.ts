import type { Page } from '@playwright/test';
import { installClock } from '../../harness/browser-clock.ts';
import { hold, type Held } from '../../harness/held.ts';
import { ready } from '../../harness/guard.ts';
import { password, people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';
import type { LogIn } from '../../screens/log-in.ts';

const everyCall = '**/api/**';
const answers = '**/api/v1/journeys/*/answers';
const refused = [/ERR_CONNECTION_REFUSED/];

/** E-mail address and password are sent, on a page whose clock the test moves; the answer waits to be let go. */
async function sentAndNotAnswered(page: Page, logIn: LogIn): Promise<Held> {
  await installClock(page);
  await logIn.open('log-in');
  const held = await hold(page, answers);
  const sent = page.waitForRequest(answers);
  await logIn.giveCredentials(people.bySms);
  await sent;
  return held;
}

test('while the API cannot be reached everything typed stays, and afterwards it goes on', async ({ page, logIn, guard, words }) => {
  guard.allow(...refused);
  await logIn.open('log-in');
  await page.route(everyCall, (route) => route.abort('connectionrefused'));
  await logIn.giveCredentials(people.bySms);
  await logIn.complains(words.text('problem-unreachable'));
  await expect(logIn.email).toHaveValue(people.bySms);
  await expect(logIn.password).toHaveValue(password);

  await page.unroute(everyCall);
  await logIn.button('credentials-submit').click();
  await expect(logIn.code).toBeVisible();
});

test('when everything is gone and back, nothing that was typed is lost', async ({ page, logIn, api, guard, words }) => {
  guard.allow(...refused, /Failed to fetch/);
  await logIn.open('log-in');
  await api.halt();
  await logIn.giveCredentials(people.bySms);
  // What speaks with the API has not arrived either: it is waited for, and then sent by itself.
  await expect(logIn.button('working')).toBeVisible();
  await expect(logIn.email).toHaveValue(people.bySms);
  await expect(logIn.password).toHaveValue(password);

  await api.resume();
  await logIn.shows('sms-code-heading', 'log-in/sms-code');
  const code = await api.outbox.nextCode();
  await api.halt();
  await logIn.giveCode(code);
  await logIn.complains(words.text('problem-unreachable'));
  await expect(logIn.code).toHaveValue(code);

  await api.resume();
  await logIn.button('code-submit').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await logIn.isHome();
});

test('a step that cannot be loaded offers to try again, and the focus stays on the button', async ({ page, logIn, guard, words }) => {
  guard.allow(/status of 500/);
  await logIn.untilSmsCode();
  const journey = '**/api/v1/journeys/*';
  await page.route(journey, (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Oops</h1>' }));
  await page.reload();
  await logIn.complains(words.text('problem-general'));
  await page.unroute(journey);
  const held = await hold(page, journey);
  await logIn.button('step-retry').click();
  await expect(logIn.button('step-retry')).toBeFocused();
  held.release();
  await expect(logIn.code).toBeVisible();
  await expect(logIn.heading('sms-code-heading')).toBeFocused();
  await expect(logIn.summary).toHaveCount(0);
  await expect(page).toHaveTitle(new RegExp(words.text('sms-code-heading')));
});

for (const [what, path] of [['a step', 'log-in/sms-code'], ['home', 'home']] as const) {
  test(`${what} that cannot be loaded because nobody answers leads to a page that says so, and back`, async ({ page, logIn, guard }) => {
    guard.allow(/status of 503/);
    if (path === 'home') await logIn.toHome();
    else await logIn.untilSmsCode();
    const address = page.url();
    await page.route(everyCall, (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Busy</h1>' }));
    await page.reload();
    await logIn.shows('unavailable-heading', 'service-unavailable');
    await page.reload();
    await ready(page);
    const stillBusy = page.waitForResponse(everyCall);
    await logIn.link('unavailable-again').click();
    await stillBusy;
    await logIn.shows('unavailable-heading', 'service-unavailable');

    await page.unroute(everyCall);
    await logIn.link('unavailable-again').click();
    await expect(page).toHaveURL(address);
    if (path === 'home') await logIn.isHome();
    else await expect(logIn.code).toBeVisible();
  });
}

test('while a step is looked up nothing is said of where it stands', async ({ page, logIn, words }) => {
  await logIn.open('log-in');
  await logIn.giveCredentials(people.blocked);
  await logIn.shows('account-blocked-heading', 'log-in/account-blocked');
  const held = await hold(page, '**/api/v1/journeys/*');
  await page.reload();
  await logIn.shows('log-in-loading-heading', 'log-in/account-blocked');
  await expect(page.getByRole('main')).not.toContainText(words.like('progress', 'step', 'steps'));
  await expect(page).toHaveTitle(words.text('title-with-brand', { title: words.text('log-in-loading-heading') }));
  held.release();
  await logIn.shows('account-blocked-heading', 'log-in/account-blocked');
});

test('whoever was let in, but never heard of it, is told to log in once more', async ({ page, logIn, api, guard, words }) => {
  guard.allow(/ERR_CONNECTION_RESET/);
  await logIn.untilSmsCode();
  await page.route(answers, async (route) => {
    // Not by way of the browser, which would keep the cookie.
    const request = route.request();
    const answer = await fetch(request.url(), { method: 'POST', headers: await request.allHeaders(), body: request.postData() });
    expect(answer.status).toBe(200);
    await route.abort('connectionreset');
  });
  await logIn.giveCode(await api.outbox.nextCode());
  await logIn.complains(words.text('problem-unreachable'));
  await page.unroute(answers);
  await logIn.button('code-submit').click();
  await logIn.shows('credentials-heading', 'log-in');
  await expect(page.getByRole('status').filter({ hasText: words.text('log-in-notice-answer-lost') })).toBeVisible();
  await logIn.onwardByAuthenticator();
});

test('an answer nobody can read is told in general words', async ({ page, logIn, guard, words }) => {
  guard.allow(/status of 500/);
  await logIn.open('log-in');
  await page.route(answers, (route) =>
    route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Oops</h1>' }),
  );
  await logIn.giveCredentials(people.bySms);
  await logIn.complains(words.text('problem-general'));
  await expect(logIn.email).toHaveValue(people.bySms);
});

test('a failure of the API is told with the reference to quote', async ({ page, logIn, guard, words }) => {
  guard.allow(/status of 500/);
  await logIn.open('log-in');
  const problem = { type: 'urn:problem-type:voordeur:internal', title: 'Internal', status: 500, reference: 'K7TM-2QXD' };
  await page.route(answers, (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
  );
  await logIn.giveCredentials(people.bySms);
  await logIn.complains(words.text('problem-general-reference', { reference: 'K7TM-2QXD' }));
});

test('what takes long is said to be under way, and after ten seconds there is a way out', async ({ page, logIn, words }) => {
  const held = await sentAndNotAnswered(page, logIn);
  await page.clock.runFor(1100);
  await expect(logIn.button('working')).toBeVisible();
  await expect(logIn.button('working')).toHaveJSProperty('disabled', false);
  await expect(page.getByRole('status').filter({ hasText: words.text('working') })).toHaveCount(1);
  await page.clock.runFor(9000);
  await expect(page.getByRole('status').filter({ hasText: words.text('working-too-long') })).toBeVisible();
  await expect(logIn.link('working-help')).toBeVisible();
  held.release();
  await expect(logIn.code).toBeVisible();
});

test('a new code that takes long says so on its own button, and has a way out', async ({ page, logIn, api, words }) => {
  await installClock(page);
  await logIn.untilSmsCode();
  api.clock.advance(31);
  const held = await hold(page, answers);
  const sent = page.waitForRequest(answers);
  await logIn.button('code-resend').click();
  await sent;
  await page.clock.runFor(1100);
  await expect(logIn.button('working')).toBeVisible();
  await expect(logIn.button('code-submit')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: words.text('working') })).toHaveCount(1);
  await page.clock.runFor(9000);
  await expect(page.getByRole('status').filter({ hasText: words.text('working-action-too-long') })).toBeVisible();
  await expect(logIn.link('working-help')).toBeVisible();
  held.release();
  await expect(page.getByText(words.text('code-resent'))).toBeVisible();
  await expect(logIn.button('code-resend')).toBeVisible();
});

test('whoever takes the way out stays there when the answer comes after all', async ({ page, logIn }) => {
  const held = await sentAndNotAnswered(page, logIn);
  await page.clock.runFor(10_100);
  await logIn.link('working-help').click();
  await logIn.shows('help-heading', 'help');
  const answered = page.waitForResponse(answers);
  held.release();
  await (await answered).finished();
  await page.clock.runFor(1000);
  await logIn.shows('help-heading', 'help');
});
