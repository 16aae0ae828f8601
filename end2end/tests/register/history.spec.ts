import { ready } from '../../harness/guard.ts';
import { hold } from '../../harness/held.ts';
import { nobodys, portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import { Register } from '../../screens/register.ts';
import { Way } from '../../screens/way.ts';

for (const portal of portals) {
  const person = registrants[portal].byPost;

  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('a reload at every step comes back to it', async ({ page, register, wayOf }) => {
      const way = wayOf({ person, factors: 'both' });
      await register.open('register');
      for (const question of way.questions) {
        await register.isAt(question.step);
        await page.reload();
        await ready(page);
        await register.isAt(question.step);
        await way.answer(question);
      }
      await register.isAt('registered');
      await page.reload();
      await ready(page);
      await register.isAt('registered');
    });

    test('Back at every step finds what was answered, and Forward the question; what is asked once stays behind', async ({ page, register, wayOf }) => {
      const way = wayOf({ person, factors: 'both' });
      await register.open('register');
      let before = undefined;
      for (const question of way.questions) {
        await register.isAt(question.step);
        if (before !== undefined) {
          await page.goBack();
          await register.isAt(before.isOpen ? before.step : question.step);
          await expect(register.summary).toHaveCount(0);
          if (before.isOpen) {
            await way.isFilled(before);
            await page.goForward();
            await register.isAt(question.step);
            await expect(register.summary).toHaveCount(0);
          }
        }
        await way.answer(question);
        before = question;
      }
      await register.isAt('registered');
    });

    test('the link above each question leads to the one before it', async ({ register, wayOf }) => {
      const way = wayOf({ person: registrants[portal].atOnce });
      await way.until('email');
      const steps = way.questions.map(({ step }) => step);
      for (let at = steps.indexOf('email') - 1; at >= 0; at -= 1) {
        await register.back.click();
        await register.isAt(steps[at] ?? '');
        await way.isFilled(way.at(steps[at] ?? ''));
      }
    });
  });
}

test('what is pressed right after Back to the first page counts, before the API has gone back too', async ({ page, register }) => {
  await register.open('register');
  await register.choose('register-at-hand-client-reference');
  await register.goOn();
  await register.isAt('residence');
  const held = await hold(page, '**/api/v1/journeys/*/answers');
  await page.goBack();
  await register.isAt('at-hand');
  await register.choose('register-at-hand-nothing');
  await register.goOn();
  held.release();
  await register.isAt('residence');
  await register.choose('register-residence-belgium');
  await register.goOn();
  await register.isAt('not-eligible');
});

test('what was chosen or typed on the first pages is found again after a look at help', async ({ page, register }) => {
  const lookAtHelp = async (): Promise<void> => {
    await register.link('footer-help').click();
    await register.shows('help-heading', 'help');
    await page.goBack();
  };
  await register.open('register');
  await register.choose('register-at-hand-nothing');
  await lookAtHelp();
  await register.isAt('at-hand');
  await expect(register.radio('register-at-hand-nothing')).toBeChecked();

  await register.open('register/resume');
  await register.reference.fill('4TBN-82RC');
  await lookAtHelp();
  await register.isAt('resume-reference');
  await expect(register.reference).toHaveValue('4TBN-82RC');
});

test('help keeps the way back to the step', async ({ page, register, wayOf, words }) => {
  await wayOf({ person: registrants.customer.atOnce }).startAt('mobile');
  for (const way of [register.back, register.link('help-continue')]) {
    await register.link('footer-help').click();
    await register.shows('help-heading', 'help');
    await way.click();
    await register.isAt('mobile');
  }
  await register.open('help');
  await expect(page.getByText(words.text('help-continue'))).toHaveCount(0);
  await expect(register.link('help-log-in')).toBeVisible();
});

test.describe('two tabs', () => {
  const person = registrants.customer.atOnce;

  test('with the same registration do no harm: the one that is behind follows', async ({ page, register, wayOf, context, words, api }) => {
    const way = wayOf({ person });
    await way.startAt('email');
    const other = new Register(await context.newPage(), words);
    await other.page.goto(page.url());
    await other.isAt('email');
    await register.giveEmail(person.email);
    await register.isAt('email-code');
    await other.giveEmail(person.email);
    await other.isAt('email-code');
    const code = await api.outbox.codeTo(person.email);
    await other.giveCode(code);
    await other.isAt('mobile');
    expect(await api.outbox.countCodesTo(person.email)).toBe(1);
    await register.giveCode(code);
    await register.isAt('mobile');

    await way.onward('check-answers');
    await other.page.goto(page.url());
    await other.isAt('check-answers');
    await way.onward();
    await other.button('register-check-answers-submit').click();
    await other.isAt('registered');
    const subject = words.text('mail-registered-subject');
    await api.outbox.mailTo(person.email, subject);
    expect((await api.outbox.sentTo(person.email)).filter((mail) => mail.subject === subject)).toHaveLength(1);
  });

  test('each with a registration of its own do not mix', async ({ wayOf, context, words, api, register }) => {
    const one = wayOf({ person });
    await one.startAt('mobile');
    const page = await context.newPage();
    const another = new Way(new Register(page, words), { person: registrants.customer.byPost }, api);
    await another.startAt('letter');
    await one.onward();
    await register.isAt('registered');
    await another.register.givePostedCode(await api.outbox.codeTo(registrants.customer.byPost.name));
    await another.register.isAt('mobile');
  });
});

test('what was typed for one registration does not stand in another one that is taken up in the same tab', async ({ page, register, wayOf, words, api }) => {
  const left = wayOf({ person: registrants.customer.byPost });
  await left.until('letter');
  const reference = new URL(await left.mailedLink()).searchParams.get('reference') ?? '';
  const known = await api.outbox.countCodesTo(left.email);

  await wayOf({ person: registrants.customer.atOnce }).startAt('mobile');
  await register.mobile.fill('0471 12 34 56');
  await page.getByRole('link', { name: words.text('brand-name') }).click();
  await register.link('start-register').click();
  await register.isAt('at-hand');
  await register.link('register-at-hand-resume').click();
  await register.isAt('resume-reference');
  await register.reference.fill(reference);
  await register.goOn();
  await register.isAt('resume-code');
  await register.giveCode(await api.outbox.codeTo(left.email, known));
  await register.isAt('letter');
  await left.onward('mobile');
  await expect(register.mobile).toHaveValue('');
});

test('the registration of another browser is not shown', async ({ page, wayOf, elsewhere, words }) => {
  await wayOf({ person: registrants.customer.atOnce }).startAt('mobile');
  const there = new Register(elsewhere, words);
  await elsewhere.goto(page.url());
  await there.isAt('at-hand');
  await expect(elsewhere.getByRole('status').filter({ hasText: words.text('register-notice-expired') })).toBeVisible();
});

test('the address of a step without a registration under way leads to the beginning', async ({ page, register, words }) => {
  for (const step of ['residence', 'email-code', 'letter', 'check-answers', 'registered', 'resume-code']) {
    await register.open(`register/${step}`);
    await register.isAt('at-hand');
    await expect(page.getByRole('status').filter({ hasText: words.text('register-notice-not-yet') })).toBeVisible();
  }
});

test('an address of a later step leads to the step at which the registration stands', async ({ page, register, wayOf }) => {
  await wayOf({ person: { ...registrants.customer.atOnce, number: nobodys.customer } }).startAt('date-of-birth');
  const { search } = new URL(page.url());
  for (const step of ['email', 'check-answers', 'registered', 'letter']) {
    await page.goto(register.address(`register/${step}${search}`));
    await ready(page);
    await register.isAt('date-of-birth');
  }
});
