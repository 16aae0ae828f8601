import { otherPostedCode } from '../../harness/codes.ts';
import { portals, newPassword, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import { Register } from '../../screens/register.ts';

const day = 24 * 60 * 60;

for (const [portal, title] of [
  ['customer', 'a code comes by post: days later, on another device, the registration goes on with it'],
  ['benefits', 'FAQ 001-6: a code comes by post, with the reason; days later, on another device, the registration goes on with it'],
] as const) {
  const person = registrants[portal].byPost;

  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test(title, async ({ page, register, wayOf, elsewhere, logIn, api, words }) => {
      const way = wayOf({ person });
      await way.startAt('letter');
      await page.getByText(words.text('register-letter-why-summary'), { exact: true }).click();
      await expect(page.getByText(words.text('register-letter-why-text'))).toBeVisible();
      await expect(page.getByRole('heading', { name: words.text('register-letter-leave-heading') })).toBeVisible();
      const letter = await api.outbox.next(({ kind }) => kind === 'letter');
      expect(letter.to).toContain(person.name);

      api.clock.advance(4 * day);
      const there = new Register(elsewhere, words);
      await way.resume(there);
      await there.isAt('letter');
      await there.givePostedCode(await api.outbox.codeTo(person.name));
      await there.isAt('mobile');

      // The first device is told of it, and takes it over from there.
      await way.resume(register);
      await way.onward();
      const known = await api.outbox.countSms();
      await register.link('register-registered-log-in').click();
      await logIn.giveCredentials(person.email, newPassword);
      await logIn.shows('sms-code-heading', 'log-in/sms-code');
      await logIn.giveCode(await api.outbox.nextCode(known));
      await logIn.isHome();
    });
  });
}

test('the letter is of the person’s language, names no secret outside, and can be printed', async ({ wayOf, api, request }) => {
  const { byPost } = registrants.customer;
  await wayOf({ person: byPost }).startAt('letter');
  const letter = await api.outbox.next(({ kind }) => kind === 'letter');
  expect(letter.language).toBe('nl');
  expect(letter.to).not.toContain(byPost.number);
  const printed = await request.get(letter.document ?? '');
  expect(printed.headers()['content-type']).toBe('application/pdf');
});

test('the code is taken however it is copied from the letter', async ({ register, wayOf, api }) => {
  const { byPost } = registrants.customer;
  await wayOf({ person: byPost }).startAt('letter');
  const code = await api.outbox.codeTo(byPost.name);
  await register.givePostedCode(` ${code.toLowerCase().replace('-', ' ')} `);
  await register.isAt('mobile');
});

for (const portal of portals) {
  const person = registrants[portal].byPost;

  test.describe(`the code from the letter, in the portal ${portal}`, () => {
    test.use({ portal });

    test('that is wrong costs a try, which is said, and the right one still works', async ({ register, wayOf, api, words }) => {
      await wayOf({ person }).startAt('letter');
      const code = await api.outbox.codeTo(person.name);
      for (const tries of [4, 3]) {
        await register.givePostedCode(otherPostedCode(code));
        await register.complains(words.text('register-posted-code-incorrect', { tries }));
        await expect(register.postedCode).toHaveValue(otherPostedCode(code));
      }
      await register.givePostedCode(code);
      await register.isAt('mobile');
    });

    test('FAQ 001-8: that was tried wrongly five times is blocked, which is said, and a new one is a press away', async ({ page, register, wayOf, api, words }) => {
      await wayOf({ person }).startAt('letter');
      const code = await api.outbox.codeTo(person.name);
      for (const tries of [4, 3, 2, 1]) {
        await register.givePostedCode(otherPostedCode(code));
        await register.complains(words.text('register-posted-code-incorrect', { tries }));
      }
      await register.givePostedCode(otherPostedCode(code));
      await register.complains(words.text('register-posted-code-blocked'));
      await register.button('register-letter-new').click();
      await expect(page.getByRole('status').filter({ hasText: words.text('register-letter-new-sent') })).toBeVisible();
      await register.givePostedCode(await api.outbox.codeTo(person.name, 1));
      await register.isAt('mobile');
    });

    test('FAQ 001-8: that is older than three months has expired, which is said, and a new one is a press away', async ({ page, register, wayOf, api, words }) => {
      const way = wayOf({ person });
      await way.startAt('letter');
      await api.outbox.codeTo(person.name);
      api.clock.advance(95 * day);
      await way.resume();
      await register.isAt('letter');
      await expect(page.getByRole('main').getByText(words.text('register-posted-code-expired'))).toBeVisible();
      await expect(register.postedCode).toHaveCount(0);
      await register.button('register-letter-new').click();
      await expect(page.getByRole('status').filter({ hasText: words.text('register-letter-new-sent') })).toBeVisible();
      await register.givePostedCode(await api.outbox.codeTo(person.name, 1));
      await register.isAt('mobile');
    });

    test('FAQ 001-7: that has not come can be asked for again from the day that is said, and then only the new one works', async ({ page, register, wayOf, api, words, language }) => {
      // A Monday, with no public holiday near.
      api.clock.set('2026-02-02T10:00:00+01:00');
      const on = (date: string): string => new Date(`${date}T12:00:00Z`).toLocaleDateString(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });
      const way = wayOf({ person });
      await way.startAt('letter');
      const said = (id: string, variables: Record<string, string>) => expect(page.getByRole('main')).toContainText(words.text(id, variables));
      await said('register-letter-sent', { sent: on('2026-02-02') });
      await said('register-letter-expected', { expected: on('2026-02-09') });
      await said('register-letter-new-from', { from: on('2026-02-09') });
      await said('register-letter-valid-until', { until: on('2026-05-02') });
      await expect(page.getByRole('main')).toContainText(words.like('register-letter-address', 'address'));
      await expect(page.getByRole('main')).toContainText('•••••');
      await expect(page.getByRole('main')).not.toContainText(person.name);
      const first = await api.outbox.codeTo(person.name);
      await expect(register.button('register-letter-new')).toHaveCount(0);

      api.clock.set('2026-02-09T00:30:00+01:00');
      await way.resume();
      await register.isAt('letter');
      await register.button('register-letter-new').click();
      await expect(page.getByRole('status').filter({ hasText: words.text('register-letter-new-sent') })).toBeVisible();
      const second = await api.outbox.codeTo(person.name, 1);
      await register.givePostedCode(first);
      await register.complains(words.text('register-posted-code-void'));
      await register.givePostedCode(second);
      await register.isAt('mobile');
    });
  });
}

test('whoever begins a third time is told where the letters belong, and from when another can go', async ({ page, register, wayOf, api, words, language }) => {
  // A Monday, with no public holiday near.
  api.clock.set('2026-02-02T10:00:00+01:00');
  const from = new Date('2026-02-09T12:00:00Z').toLocaleDateString(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });
  const person = registrants.customer.byPost;
  for (const time of ['first', 'second']) {
    await test.step(`the ${time} registration sends a letter`, () => wayOf({ person }).startAt('letter'));
  }
  const way = wayOf({ person });
  await way.startAt('email-code');
  await way.answer(way.at('email-code'));
  await register.isAt('desk-request');
  const main = page.getByRole('main');
  // It stands there still after a reload.
  await page.reload();
  await expect(main).toContainText(words.text('register-letter-withheld', { from }));
  await expect(register.link('register-letter-withheld-resume')).toHaveAttribute('href', /\/register\/resume$/);
  await expect(register.button('register-letter-new')).toHaveCount(0);

  api.clock.set('2026-02-09T00:30:00+01:00');
  await way.resume(register, 'register-begun');
  await register.isAt('desk-request');
  await expect(main).toContainText(words.text('register-letter-withheld-now'));
  await register.button('register-letter-new').click();
  await register.isAt('letter');
  await register.givePostedCode(await api.outbox.codeTo(person.name, 2));
  await register.isAt('mobile');
});

test('what cannot be the code from a letter is no try', async ({ register, wayOf, api, words }) => {
  const person = registrants.customer.byPost;
  await wayOf({ person }).startAt('letter');
  for (const [typed, sentence] of [
    ['', 'register-posted-code-required'],
    ['K7QM', 'register-posted-code-too-short'],
    ['K7QM-3XPA-1', 'register-posted-code-too-long'],
    ['K7QM-3XP?', 'register-posted-code-malformed'],
  ] as const) {
    await register.givePostedCode(typed);
    await register.complains(words.text(sentence));
  }
  await register.givePostedCode(otherPostedCode(await api.outbox.codeTo(person.name)));
  await register.complains(words.text('register-posted-code-incorrect', { tries: 4 }));
});

test.describe('where a person gets one letter a year', () => {
  test.use({ limits: { per_year: 1 } });

  test('no second is offered, but whom to ask', async ({ register, wayOf, api, words }) => {
    const person = registrants.customer.byPost;
    const way = wayOf({ person });
    await way.startAt('letter');
    const code = await api.outbox.codeTo(person.name);
    api.clock.advance(14 * day);
    await way.resume();
    await register.isAt('letter');
    const tooMany = register.page.getByText(words.text('register-letters-too-many', { time: 'later' }));
    await expect(tooMany).toBeVisible();
    await expect(register.button('register-letter-new')).toHaveCount(0);
    for (const tries of [4, 3, 2, 1]) {
      await register.givePostedCode(otherPostedCode(code));
      await register.complains(words.text('register-posted-code-incorrect', { tries }));
    }
    await register.givePostedCode(otherPostedCode(code));
    await register.complains(words.text('register-posted-code-none-works'));
    await expect(tooMany).toBeVisible();
  });
});
