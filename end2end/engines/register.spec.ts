import { mobile, newPassword, registrants } from '../harness/registrants.ts';
import { expect, test } from './engine.ts';

const { atOnce } = registrants.customer;

test('register with a code by e-mail and by SMS, with a wrong number and a reload on the way, and log in', async ({ visitor, api, words }) => {
  await visitor.open('');
  await visitor.follows('start-register');
  await visitor.arrivesAt('register-at-hand-heading');
  await visitor.chooses('register-at-hand-client-reference');
  await visitor.presses('register-continue');
  await visitor.arrivesAt('register-residence-heading');
  await visitor.chooses('register-residence-belgium');
  await visitor.presses('register-continue');
  await visitor.arrivesAt('register-means-heading-one');
  await visitor.presses('register-continue');

  await visitor.arrivesAt('register-client-reference-heading');
  await visitor.types('register-client-reference-label', '12');
  await visitor.presses('register-continue');
  await visitor.isTold(words.text('register-client-reference-too-short'));
  await visitor.retypes('reference', atOnce.number);
  await visitor.presses('register-continue');
  await visitor.arrivesAt('register-date-of-birth-heading');
  await visitor.back();
  await visitor.arrivesAt('register-client-reference-heading');
  expect(await visitor.typed('reference')).toBe(atOnce.number);
  await visitor.forward();
  await visitor.arrivesAt('register-date-of-birth-heading');
  for (const [at, part] of ['day', 'month', 'year'].entries()) {
    await visitor.types(`register-date-of-birth-${part}-label`, atOnce.born[at] ?? '');
  }
  await visitor.presses('register-continue');
  await visitor.arrivesAt('register-home-address-heading');
  await visitor.types('register-home-address-postal-code-label', atOnce.home.postalCode);
  await visitor.types('register-home-address-house-number-label', atOnce.home.houseNumber);
  await visitor.presses('register-continue');

  await visitor.arrivesAt('register-email-heading');
  await visitor.types('register-email-label', atOnce.email);
  await visitor.presses('register-email-submit');
  await visitor.arrivesAt('register-email-code-heading');
  await visitor.reload();
  await visitor.sees('register-email-code-heading');
  await visitor.types('code-label', await api.outbox.codeTo(atOnce.email));
  await visitor.presses('code-submit');
  await visitor.arrivesAt('register-mobile-heading');
  await visitor.types('register-mobile-label', mobile.typed);
  await visitor.presses('register-mobile-submit');
  await visitor.arrivesAt('register-mobile-code-heading');
  await visitor.types('code-label', await api.outbox.codeTo(mobile.number));
  await visitor.presses('code-submit');

  await visitor.arrivesAt('register-new-password-heading');
  await visitor.types('register-new-password-label', newPassword);
  await visitor.presses('register-continue');
  await visitor.arrivesAt('register-second-factors-heading');
  await visitor.chooses('register-second-factors-sms');
  await visitor.presses('register-continue');
  await visitor.arrivesAt('register-check-answers-heading');
  await visitor.presses('register-check-answers-submit');
  await visitor.arrivesAt('register-registered-heading');

  await visitor.follows('register-registered-log-in');
  await visitor.arrivesAt('credentials-heading');
  expect(await visitor.typed('email')).toBe(atOnce.email);
  await visitor.types('credentials-password-label', newPassword);
  await visitor.presses('credentials-submit');
  await visitor.arrivesAt('sms-code-heading');
  await visitor.types('code-label', await api.outbox.codeTo(mobile.number, 1));
  await visitor.presses('code-submit');
  await visitor.isLoggedIn();
});
