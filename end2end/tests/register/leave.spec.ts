import { installClock } from '../../harness/browser-clock.ts';
import { printedCode } from '../../harness/codes.ts';
import { newPassword, portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import { Register } from '../../screens/register.ts';
import { Way } from '../../screens/way.ts';

const day = 24 * 60 * 60;
const tooLong = 30 * 60 + 1;

for (const portal of portals) {
  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('whoever waits for the letter goes on with another device, by its camera or by the address', async ({ page, register, wayOf, elsewhere, words, api }) => {
      const person = registrants[portal].byPost;
      const way = wayOf({ person });
      await way.startAt('letter');
      const reference = printedCode(await page.getByText(words.like('register-letter-reference', 'reference')).innerText());
      await page.getByText(words.text('register-leave-summary'), { exact: true }).click();
      await expect(page.getByRole('img', { name: words.text('register-leave-qr-alt', { reference }) })).toBeVisible();
      const address = `${api.origin}${register.address('register/resume')}?reference=${reference}`;
      await expect(page.getByText(words.text('register-leave-address', { address }))).toBeVisible();

      const there = new Register(elsewhere, words);
      await elsewhere.goto(address);
      await there.isAt('resume-reference');
      await expect(there.reference).toHaveValue(reference);
      await there.goOn();
      await there.isAt('resume-code');
      await there.giveCode(await api.outbox.codeTo(person.email, 1));
      await there.isAt('letter');
      await new Way(there, { person }, api).onward();
      await register.givePostedCode(await api.outbox.codeTo(person.name));
      await register.isAt('registered');
    });

    test('whoever needs no letter goes on with another device by the link in the mail', async ({ register, wayOf, elsewhere, words }) => {
      const way = wayOf({ person: registrants[portal].atOnce });
      await way.startAt('mobile');
      const there = new Register(elsewhere, words);
      await way.resume(there, 'register-begun');
      await there.isAt('mobile');
      await register.isAt('mobile');
    });

    test('the reference can be typed as it was noted', async ({ page, register, wayOf, words, api }) => {
      const person = registrants[portal].byPost;
      await wayOf({ person }).startAt('letter');
      const reference = printedCode(await page.getByText(words.like('register-letter-reference', 'reference')).innerText());
      await page.context().clearCookies();
      await register.open('register');
      await register.link('register-at-hand-resume').click();
      await register.isAt('resume-reference');
      await register.reference.fill(reference.toLowerCase().replace('-', ' '));
      await register.goOn();
      await register.isAt('resume-code');
      await register.giveCode(await api.outbox.codeTo(person.email, 1));
      await register.isAt('letter');
    });

    test('a reference that nobody has looks like any other', async ({ page, register, wayOf, words, api }) => {
      const person = registrants[portal].byPost;
      const way = wayOf({ person });
      await way.startAt('letter');
      const known = await api.outbox.countCodesTo(person.email);
      const link = new URL(await way.mailedLink());
      const reference = link.searchParams.get('reference') ?? '';
      const unknown = reference.startsWith('7') ? '8888-8888' : '7777-7777';
      const pages: string[] = [];
      for (const each of [reference, unknown]) {
        await register.open(`register/resume?reference=${each}`);
        await expect(register.reference).toHaveValue(each);
        await register.goOn();
        await register.isAt('resume-code');
        await expect(page.getByText(words.text('register-resume-code-lead'))).toBeVisible();
        await register.giveCode('123456');
        await register.complains(words.text('register-email-code-incorrect', { tries: 4 }));
        pages.push((await register.saysBesideValues(each)).replaceAll(/\d?\d:\d\d/g, '…'));
      }
      expect(pages[0]).toBe(pages[1]);
      await api.outbox.codeTo(person.email, known);
    });

    test('what cannot be a reference is refused, with the reason, and stays as it was typed', async ({ register, words }) => {
      await register.open('register/resume');
      for (const [typed, sentence] of [
        ['', 'register-resume-reference-required'],
        ['4TBN', 'register-resume-reference-too-short'],
        ['4TBN-82RC-7', 'register-resume-reference-too-long'],
        ['4TBN-82R?', 'register-resume-reference-malformed'],
      ] as const) {
        await register.reference.fill(typed);
        await register.goOn();
        await register.complains(words.text(sentence));
        await expect(register.reference).toHaveValue(typed);
      }
    });

    test('a registration that ran out says so, and goes on under its reference with nothing typed twice', async ({ page, register, wayOf, words, api }) => {
      const person = registrants[portal].atOnce;
      const way = wayOf({ person });
      await way.startAt('new-password');
      api.clock.advance(tooLong);
      await register.password.fill(newPassword);
      await register.goOn();
      await register.isAt('resume-reference');
      const said = page.getByRole('status').filter({ hasText: words.like('register-notice-expired-resume', 'reference') });
      await expect(said).toBeVisible();
      await expect(register.reference).toHaveValue(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
      await register.goOn();
      await register.isAt('resume-code');
      await register.giveCode(await api.outbox.codeTo(person.email, 1));
      await register.isAt('new-password');
      await way.onward();
    });

    test('a code to resume that was waited for too long leads back to the reference', async ({ page, register, wayOf, words, api }) => {
      const person = registrants[portal].byPost;
      const way = wayOf({ person });
      await way.startAt('letter');
      await page.goto(await way.mailedLink());
      await register.isAt('resume-reference');
      // The application takes it from the address.
      await expect(register.reference).not.toHaveValue('');
      const reference = await register.reference.inputValue();
      await register.goOn();
      await register.isAt('resume-code');
      api.clock.advance(tooLong);
      await register.giveCode('123456');
      await register.isAt('resume-reference');
      await expect(page.getByRole('status').filter({ hasText: words.text('register-notice-expired-code', { reference }) })).toBeVisible();
      await expect(register.reference).toHaveValue(reference);
      const known = await api.outbox.countCodesTo(person.email);
      await register.goOn();
      await register.isAt('resume-code');
      await register.giveCode(await api.outbox.codeTo(person.email, known));
      await register.isAt('letter');
    });

    test('a registration that ran out before the e-mail address was confirmed begins anew with the first answer, and says so', async ({ page, register, wayOf, words, api }) => {
      const person = registrants[portal].atOnce;
      const way = wayOf({ person });
      await way.until('date-of-birth');
      api.clock.advance(tooLong);
      await register.giveBorn(person.born);
      await register.isAt('at-hand');
      await expect(page.getByRole('status').filter({ hasText: words.text('register-notice-expired-kept') })).toBeVisible();
      await way.isFilled(way.at('at-hand'));
      await way.onward('email');
    });

    test('a minute before the end there is a warning, and more time at a press', async ({ page, register, wayOf, words, api }) => {
      await installClock(page);
      await wayOf({ person: registrants[portal].atOnce }).startAt('date-of-birth');
      await register.born[0].fill('12');
      await register.goOn();
      await expect(register.summary).toBeVisible();
      const warning = page.getByRole('alert').filter({ hasText: words.text('register-time-limit') });
      await expect(warning).toHaveCount(0);
      api.clock.advance(29 * 60 + 5);
      await page.clock.fastForward((29 * 60 + 5) * 1000);
      await expect(warning).toBeVisible();
      await register.button('time-limit-more').click();
      await expect(warning).toHaveCount(0);
      await expect(register.summary).toBeVisible();
      await expect(register.born[0]).toHaveValue('12');
      api.clock.advance(5 * 60);
      await page.clock.fastForward(5 * 60 * 1000);
      await register.isAt('date-of-birth');
    });

    test('a registration that was left for more than a hundred days is gone, in the words of a reference that nobody has', async ({ page, register, wayOf, words, api }) => {
      const person = registrants[portal].byPost;
      const way = wayOf({ person });
      await way.startAt('letter');
      const link = await way.mailedLink();
      const known = await api.outbox.countCodesTo(person.email);
      api.clock.advance(101 * day);
      await page.goto(link);
      await register.isAt('resume-reference');
      await register.goOn();
      await register.isAt('resume-code');
      await expect(page.getByText(words.text('register-resume-code-lead'))).toBeVisible();
      await register.giveCode('123456');
      await register.complains(words.text('register-email-code-incorrect', { tries: 4 }));
      expect(await api.outbox.countCodesTo(person.email)).toBe(known);
    });
  });
}
