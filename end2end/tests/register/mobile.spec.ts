import { ready } from '../../harness/guard.ts';
import { mobile, portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';

const person = registrants.customer.atOnce;

test('a number in any notation of any country gets the code, and is shown as it was typed', async ({ page, register, wayOf, api, words }) => {
  await wayOf({ person }).startAt('mobile');
  const numbers = [
    ['0470/12.34.56', '+32470123456'],
    ['+32 (0)471 12 34 56', '+32471123456'],
    ['0032 472-12-34-56', '+32472123456'],
    ['+31 6 12345678', '+31612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['+44 7400 123456', '+447400123456'],
  ] as const;
  for (const [typed, number] of numbers) {
    await register.giveMobile(typed);
    await register.isAt('mobile-code');
    await expect(page.getByText(words.text('register-mobile-code-lead', { mobile: typed }))).toBeVisible();
    await api.outbox.codeTo(number);
    await register.link('register-mobile-code-change').click();
    await register.isAt('mobile');
    await expect(register.mobile).toHaveValue(typed);
  }
});

test('what takes no SMS is refused, with the reason, and stays as it was typed', async ({ register, wayOf, api, words }) => {
  await wayOf({ person }).startAt('mobile');
  for (const [typed, ...sentences] of [
    ['', 'register-mobile-required'],
    ['02 555 01 00', 'register-mobile-not-mobile'],
    ['call me', 'register-mobile-not-mobile'],
  ] as const) {
    await register.giveMobile(typed);
    await register.complains(...sentences.map((id) => words.text(id)));
    await expect(register.mobile).toHaveValue(typed);
  }
  await register.giveMobile(mobile.typed);
  await register.isAt('mobile-code');
  await api.outbox.nextSms();
  expect(await api.outbox.countSms()).toBe(1);
});

test('whoever has no mobile phone is told whom to ask', async ({ page, wayOf, words }) => {
  await wayOf({ person }).startAt('mobile');
  await page.getByText(words.text('register-mobile-none-summary'), { exact: true }).click();
  await expect(page.getByText(words.text('register-mobile-none-text'))).toBeVisible();
  const contacts = words.text('register-mobile-none-contact-heading');
  await expect(page.getByRole('heading', { level: 2, name: contacts, exact: true })).toBeVisible();
});

for (const [portal, title] of [
  ['customer', 'FAQ 000-5: why the mobile number is asked is said, and any other use is a consent of its own that nobody ticked'],
  ['benefits', 'FAQ 001-12: why the mobile number is asked is said, and any other use is a consent of its own that nobody ticked'],
] as const) {
  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test(title, async ({ page, register, wayOf, words }) => {
      const way = wayOf({ person: registrants[portal].atOnce });
      await way.startAt('mobile');
      await expect(page.getByText(words.text('register-mobile-lead'))).toBeVisible();
      await expect(register.consent).not.toBeChecked();
      await way.onward('check-answers');
      const consent = page.getByRole('main').locator('dl > div').filter({ hasText: words.text('register-check-answers-consent') });
      await expect(consent).toContainText(words.text('register-check-answers-consent-no'));
      await register.link('register-change-consent').click();
      await register.isAt('mobile');
      await register.consent.check();
      await register.button('register-mobile-submit').click();
      await register.isAt('check-answers');
      await expect(consent).toContainText(words.text('register-check-answers-consent-yes'));
    });
  });
}

test('what was taken back or emptied stays so after a look at help and after a reload', async ({ page, register, wayOf }) => {
  const way = wayOf({ person });
  await way.until('mobile');
  await register.consent.check();
  await way.onward('check-answers');
  await register.link('register-change-consent').click();
  await register.isAt('mobile');
  await register.consent.uncheck();
  await register.mobile.fill('');
  const leave = [
    async (): Promise<void> => {
      await register.link('footer-help').click();
      await register.shows('help-heading', 'help');
      await page.goBack();
    },
    async (): Promise<void> => {
      await page.reload();
      await ready(page);
    },
  ];
  for (const andBack of leave) {
    await andBack();
    await register.isAt('mobile');
    await expect(register.mobile).toHaveValue('');
    await expect(register.consent).not.toBeChecked();
  }
});

for (const portal of portals) {
  const person = registrants[portal].atOnce;

  test.describe(`the code by SMS, in the portal ${portal}`, () => {
    test.use({ portal });

    test('ends with the line by which a phone fills it in, and its field takes that', async ({ register, wayOf, api, language }) => {
      await wayOf({ person }).startAt('mobile-code');
      const sms = await api.outbox.nextSms();
      expect(sms.language).toBe(language);
      expect(sms.text.split('\n').at(-1)).toMatch(/^@localhost #\d{6}$/);
      await expect(register.code).toHaveAttribute('autocomplete', 'one-time-code');
    });

    test('goes with the number: the same one written otherwise needs no other code, another one does', async ({ page, register, wayOf, api, words }) => {
      const way = wayOf({ person });
      await way.until('new-password');
      await page.goBack();
      await register.isAt('new-password');
      await way.onward('check-answers');
      await register.link('register-change-mobile').click();
      await register.isAt('mobile');
      await expect(register.mobile).toHaveValue(mobile.typed);
      await register.giveMobile('+32 470 123456');
      await register.isAt('check-answers');
      await expect(page.getByRole('main')).toContainText('+32 470 123456');

      await register.link('register-change-mobile').click();
      await register.giveMobile('0471 12 34 56');
      await register.isAt('mobile-code');
      await register.giveCode(await api.outbox.codeTo('+32471123456'));
      await register.isAt('check-answers');
      await expect(page.getByText(words.text('register-check-answers-mobile'))).toBeVisible();
      expect(await api.outbox.countSms()).toBe(2);
    });
  });
}
