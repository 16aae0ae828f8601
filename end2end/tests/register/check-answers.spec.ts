import { installClock } from '../../harness/browser-clock.ts';
import { hold } from '../../harness/held.ts';
import { mobile, newPassword, portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';

for (const portal of portals) {
  const person = registrants[portal].atOnce;

  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('everything that was answered stands there, and no secret', async ({ page, wayOf, words }) => {
      await wayOf({ person }).startAt('check-answers');
      const main = page.getByRole('main');
      const answers = portal === 'customer' ? [person.home.postalCode, person.home.houseNumber] : [person.familyName];
      for (const answer of [person.read, person.born[2], person.email, mobile.typed, ...answers]) {
        await expect(main).toContainText(answer);
      }
      await expect(main).toContainText(words.text('register-check-answers-password-value'));
      await expect(main).not.toContainText(newPassword);
    });

    test('each line can be changed: what was answered stands there, and the way leads back here', async ({ register, wayOf }) => {
      const way = wayOf({ person });
      await way.startAt('check-answers');
      const changes = {
        number: register.means,
        'date-of-birth': 'date-of-birth',
        [register.confirmation]: register.confirmation,
        email: 'email',
        mobile: 'mobile',
        consent: 'mobile',
        password: 'new-password',
        'second-factors': 'second-factors',
      };
      for (const [line, step] of Object.entries(changes)) {
        await register.link(`register-change-${line}`).click();
        await register.isAt(step);
        const question = way.at(step);
        await way.isFilled(question);
        if (step === 'new-password') await way.fill(question);
        await register.button(question.submit).click();
        await register.isAt('check-answers');
      }
      await way.onward();
    });
  });
}

test('what was skipped is said to be so', async ({ page, wayOf, words }) => {
  const person = registrants.customer.byPost;
  await wayOf({ person }).startAt('check-answers');
  const { postalCode: postcode, houseNumber: number } = person.home;
  const said = words.text('register-check-answers-home-address-value', { postcode, number });
  await expect(page.getByRole('main').getByText(said, { exact: true })).toBeVisible();
});

test('whoever changes the second factor links the app before coming back', async ({ page, register, wayOf, words }) => {
  const person = registrants.customer.atOnce;
  await wayOf({ person }).startAt('check-answers');
  await register.link('register-change-second-factors').click();
  await register.isAt('second-factors');
  const way = wayOf({ person, factors: 'both' });
  await way.onward('check-answers');
  await expect(page.getByRole('main')).toContainText(words.text('register-check-answers-second-factors-both'));
  await way.onward();
});

test('whoever turns out to be somebody else has to prove it anew', async ({ register, wayOf }) => {
  const { atOnce, byPost } = registrants.customer;
  await wayOf({ person: atOnce }).startAt('check-answers');
  await register.link('register-change-number').click();
  await register.isAt('client-reference');
  await register.giveNumber(byPost.number);
  await register.isAt('not-found');
  await register.link('register-change-date-of-birth').click();
  await register.giveBorn(byPost.born);
  await register.isAt('not-found');
  await register.link('register-change-home-address').click();
  await register.giveConfirmation(byPost);
  await register.isAt('letter');
  expect(register.page.url()).toContain('/register/letter');
});

test('a question that is long in coming says so, and no button seems to have been pressed', async ({ page, register, wayOf, words }) => {
  await installClock(page);
  await wayOf({ person: registrants.customer.atOnce }).until('check-answers');
  const held = await hold(page, '**/api/v1/journeys/*/answers');
  await register.link('register-change-email').click();
  await page.clock.runFor(1_100);
  await expect(page.getByRole('banner').getByText(words.text('working'), { exact: true })).toBeVisible();
  await expect(register.button('register-check-answers-submit')).toBeVisible();
  held.release();
  await register.isAt('email');
  await expect(page.getByText(words.text('working'), { exact: true })).toHaveCount(0);
});
