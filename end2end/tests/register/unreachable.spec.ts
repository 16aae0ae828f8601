import type { Page } from '@playwright/test';
import { installClock } from '../../harness/browser-clock.ts';
import { otherPostedCode } from '../../harness/codes.ts';
import { ready } from '../../harness/guard.ts';
import { hold } from '../../harness/held.ts';
import { portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';

const answers = '**/api/v1/journeys/*/answers';
const offline = [/ERR_INTERNET_DISCONNECTED/, /Failed to fetch/];

/** Everything that stands in the fields of the page. */
function typed(page: Page): Promise<string[]> {
  return page.locator('main :is(input, textarea):visible').evaluateAll((inputs) =>
    (inputs as HTMLInputElement[]).map((input) => (input.type === 'radio' ? String(input.checked) : input.value)),
  );
}

for (const portal of portals) {
  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('whoever is offline at a step loses nothing of it, and goes on when the network is back', async ({ page, register, context, wayOf, guard, words }) => {
      guard.allow(...offline);
      const way = wayOf({ person: registrants[portal].byPost, factors: 'both' });
      await register.open('register');
      for (const question of way.questions) {
        await register.isAt(question.step);
        await way.fill(question);
        const before = await typed(page);
        await context.setOffline(true);
        await register.button(question.submit).click();
        await register.complains(words.text('problem-unreachable'));
        expect(await typed(page)).toEqual(before);
        await context.setOffline(false);
        await register.button(question.submit).click();
      }
      await register.isAt('registered');
    });

    test('whoever is offline when the desk is asked keeps all of a long text', async ({ page, register, context, guard, words }) => {
      guard.allow(...offline);
      const request = 'I have none of these papers any more. '.repeat(20).trim();
      await register.untilDesk();
      await context.setOffline(true);
      await register.askDesk(request, registrants[portal].atOnce);
      await register.complains(words.text('problem-unreachable'));
      await expect(register.field('register-desk-request-request-label')).toHaveValue(request);
      expect(await typed(page)).toEqual([request, registrants[portal].atOnce.name, ...registrants[portal].atOnce.born]);
      await context.setOffline(false);
      await register.button('register-desk-request-submit').click();
      await register.isAt('desk-request-sent');
    });

    test('whoever is offline while coming back goes on when the network is back', async ({ page, register, context, wayOf, api, guard, words }) => {
      guard.allow(...offline);
      const person = registrants[portal].byPost;
      const way = wayOf({ person });
      await way.startAt('letter');
      const known = await api.outbox.countCodesTo(person.email);
      await page.goto(await way.mailedLink());
      await ready(page);
      await register.isAt('resume-reference');
      await expect(register.reference).toHaveValue(/./);
      const reference = await register.reference.inputValue();
      await context.setOffline(true);
      await register.goOn();
      await register.complains(words.text('problem-unreachable'));
      await expect(register.reference).toHaveValue(reference);
      await context.setOffline(false);
      await register.goOn();
      await register.isAt('resume-code');
      const code = await api.outbox.codeTo(person.email, known);
      await context.setOffline(true);
      await register.giveCode(code);
      await register.complains(words.text('problem-unreachable'));
      await expect(register.code).toHaveValue(code);
      await context.setOffline(false);
      await register.button('code-submit').click();
      await register.isAt('letter');
    });

    test('whoever is offline when another letter is asked for asks again when the network is back', async ({ page, register, context, wayOf, api, guard, words }) => {
      guard.allow(...offline);
      const person = registrants[portal].byPost;
      await wayOf({ person }).startAt('letter');
      const wrong = otherPostedCode(await api.outbox.codeTo(person.name));
      for (const tries of [4, 3, 2, 1]) {
        await register.givePostedCode(wrong);
        await register.complains(words.text('register-posted-code-incorrect', { tries }));
      }
      await register.givePostedCode(wrong);
      await register.complains(words.text('register-posted-code-blocked'));
      await context.setOffline(true);
      await register.button('register-letter-new').click();
      await register.complains(words.text('problem-unreachable'));
      await context.setOffline(false);
      await register.button('register-letter-new').click();
      await expect(page.getByRole('status').filter({ hasText: words.text('register-letter-new-sent') })).toBeVisible();
    });
  });
}

test('an answer that was taken but never heard of is not asked again', async ({ page, register, wayOf, guard, words }) => {
  guard.allow(/ERR_CONNECTION_RESET/);
  await wayOf({ person: registrants.customer.atOnce }).startAt('date-of-birth');
  await page.route(answers, async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await register.giveBorn(registrants.customer.atOnce.born);
  await register.complains(words.text('problem-unreachable'));
  await page.unroute(answers);
  await register.goOn();
  await register.isAt('home-address');
});

test('a first answer that was lost is given to the journey that was begun for it', async ({ page, register, guard, words }) => {
  guard.allow(/ERR_CONNECTION_RESET/);
  let begun = 0;
  page.on('request', (request) => (begun += Number(request.method() === 'POST' && request.url().endsWith('/journeys'))));
  await register.open('register');
  await register.choose(`register-at-hand-${register.means}`);
  await page.route(answers, (route) => route.abort('connectionreset'));
  await register.goOn();
  await register.complains(words.text('problem-unreachable'));
  await page.unroute(answers);
  await register.goOn();
  await register.isAt('residence');
  expect(begun).toBe(1);
});

test('an account that was made but never heard of is not made twice, and the end is found', async ({ page, register, wayOf, api, guard, words }) => {
  guard.allow(/ERR_CONNECTION_RESET/);
  const person = registrants.customer.atOnce;
  const way = wayOf({ person });
  await way.startAt('check-answers');
  await page.route(answers, async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  });
  await way.answer(way.at('check-answers'));
  await register.complains(words.text('problem-unreachable'));
  await page.unroute(answers);
  await way.answer(way.at('check-answers'));
  await register.isAt('registered');
  const subject = words.text('mail-registered-subject');
  await api.outbox.mailTo(person.email, subject);
  expect((await api.outbox.sentTo(person.email)).filter((mail) => mail.subject === subject)).toHaveLength(1);
});

test('a step that cannot be loaded offers to try again', async ({ page, register, wayOf, guard, words }) => {
  guard.allow(/status of 500/);
  await wayOf({ person: registrants.customer.atOnce }).startAt('mobile');
  const journey = '**/api/v1/journeys/*';
  await page.route(journey, (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Oops</h1>' }));
  await page.reload();
  await ready(page);
  await register.complains(words.text('problem-general'));
  await page.unroute(journey);
  await register.button('step-retry').click();
  await register.isAt('mobile');
  await expect(register.heading('register-mobile-heading')).toBeFocused();
});

test('what takes long is said to be under way, with a way out that keeps the step', async ({ page, register, wayOf, words }) => {
  await installClock(page);
  await wayOf({ person: registrants.customer.atOnce }).startAt('home-address');
  const held = await hold(page, answers);
  const sent = page.waitForRequest(answers);
  await register.giveConfirmation(registrants.customer.atOnce);
  await sent;
  await page.clock.runFor(1100);
  await expect(register.button('working')).toBeVisible();
  await page.clock.runFor(9000);
  await expect(page.getByRole('status').filter({ hasText: words.text('working-too-long') })).toBeVisible();
  await register.link('working-help').click();
  await register.shows('help-heading', 'help');
  held.release();
  await page.goBack();
  await register.isAt('home-address');
  // The page moves until then, and with it what is pressed.
  await expect(register.heading('register-home-address-heading')).toBeFocused();
  await expect(register.home.houseNumber).toHaveValue(registrants.customer.atOnce.home.houseNumber);
  await register.goOn();
  await register.isAt('email');
});

test('of several buttons only the one that was pressed says that it works', async ({ page, register, words }) => {
  await installClock(page);
  await register.untilNumber();
  const held = await hold(page, answers);
  const pressed = register.button(`register-${register.means}-cannot-find`);
  const sent = page.waitForRequest(answers);
  await pressed.click();
  await sent;
  await page.clock.runFor(1100);
  await expect(pressed).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.text('working'), exact: true })).toHaveCount(1);
  await expect(register.button('register-continue')).toBeVisible();
  held.release();
  await register.isAt('paper');
});

test('a second press while the first is under way does nothing', async ({ page, register, wayOf, api }) => {
  const person = registrants.customer.atOnce;
  const way = wayOf({ person });
  await way.startAt('email');
  let count = 0;
  page.on('request', (request) => (count += Number(request.url().endsWith('/answers'))));
  await way.fill(way.at('email'));
  await register.button('register-email-submit').dblclick();
  await register.isAt('email-code');
  expect(count).toBe(1);
  await api.outbox.codeTo(person.email);
  expect(await api.outbox.countCodesTo(person.email)).toBe(1);
});
