import { portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';

/** What the browser itself says of an answer that says “not now”. */
const notNow = /status of 503/;

for (const portal of portals) {
  const person = registrants[portal].atOnce;

  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    for (const trouble of ['slow', 'down', 'wrong'] as const) {
      test(`while the insurer’s system is ${trouble} what was typed stays, and when it is back the registration goes on`, async ({ register, api, guard, words }) => {
        guard.allow(notNow);
        api.records.fail(trouble, register.means, person.number);
        await register.untilNumber();
        await register.identify(person);
        await register.complains(words.text('register-records-unavailable'));
        await register.isAt(register.confirmation);
        if (portal === 'customer') await expect(register.home.houseNumber).toHaveValue(person.home.houseNumber);
        else await expect(register.familyName).toHaveValue(person.familyName);

        api.records.restore();
        await register.goOn();
        await register.isAt('email');
      });
    }
  });
}

test('a new letter waits for the insurer’s system too, and keeps the old one', async ({ register, wayOf, api, guard, words }) => {
  guard.allow(notNow);
  const person = registrants.customer.byPost;
  const way = wayOf({ person });
  await way.startAt('letter');
  const code = await api.outbox.codeTo(person.name);
  api.clock.advance(14 * 24 * 60 * 60);
  await way.resume();
  await register.isAt('letter');
  api.records.fail('down', 'client-reference', person.number);
  await register.button('register-letter-new').click();
  await register.complains(words.text('register-records-unavailable'));
  await register.givePostedCode(code);
  await register.isAt('mobile');
});

for (const [number, what] of [['LH/99.000.002/01', 'down'], ['LH/99.000.003/01', 'wrong']] as const) {
  test(`the sample number for a system that is ${what} meets it`, async ({ register, guard, words }) => {
    guard.allow(notNow);
    await register.untilNumber();
    await register.identify({ ...registrants.customer.atOnce, number });
    await register.complains(words.text('register-records-unavailable'));
  });
}
