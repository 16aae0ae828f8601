import { elise, lena, nobodys, portals, registrants, type Registrant, type RegisteringPortal } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import type { Register } from '../../screens/register.ts';

/** The same person with one thing that the records say otherwise. */
function mistakes(portal: RegisteringPortal): Record<string, Partial<Registrant>> {
  const { atOnce } = registrants[portal];
  const elsewhere = { familyName: 'Somebody', home: { ...atOnce.home, houseNumber: '99' } };
  return { number: { number: nobodys[portal] }, 'date-of-birth': { born: ['1', '1', '1980'] }, confirmation: elsewhere };
}

/** What the page says, but for the values that were given. */
async function words(register: Register): Promise<string> {
  return register.page.getByRole('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const value of copy.querySelectorAll('dd bdi')) value.textContent = '…';
    return copy.innerText;
  });
}

for (const portal of portals) {
  const person = registrants[portal].atOnce;

  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('whichever answer is wrong the page is the same, and does not say which', async ({ register }) => {
      const pages = new Set<string>();
      for (const mistake of Object.values(mistakes(portal))) {
        await register.untilNumber();
        await register.identify({ ...person, ...mistake });
        await register.isAt('not-found');
        pages.add(await words(register));
      }
      expect([...pages]).toHaveLength(1);
    });

    for (const what of ['number', 'date-of-birth', 'confirmation']) {
      test(`whoever changes the ${what} that was wrong goes on, and is asked nothing else again`, async ({ register }) => {
        await register.untilNumber();
        await register.identify({ ...person, ...mistakes(portal)[what] });
        await register.isAt('not-found');
        await register.link(`register-change-${what === 'confirmation' ? register.confirmation : what}`).click();
        if (what === 'number') {
          await register.isAt(register.means);
          await register.giveNumber(person.number);
        } else if (what === 'date-of-birth') {
          await register.isAt('date-of-birth');
          await expect(register.born[2]).toHaveValue('1980');
          await register.giveBorn(person.born);
        } else {
          await register.isAt(register.confirmation);
          await register.giveConfirmation(person);
        }
        await register.isAt('email');
      });
    }

    test('the desk and the chooser of papers are one press away', async ({ page, register }) => {
      await register.untilNumber();
      await register.identify({ ...person, number: nobodys[portal] });
      await register.isAt('not-found');
      await register.button('register-not-found-cannot-find').click();
      await register.isAt('paper');
      await page.goBack();
      await register.isAt('not-found');
      await register.button('register-not-found-desk').click();
      await register.isAt('desk-request');
      // What was typed before is not asked again.
      for (const [at, field] of register.born.entries()) await expect(field).toHaveValue(person.born[at] ?? '');
      await register.field('register-desk-request-request-label').fill('Half a request');
      await page.goBack();
      await register.isAt('not-found');
      await page.goForward();
      await register.isAt('desk-request');
      await expect(register.summary).toHaveCount(0);
      await expect(register.field('register-desk-request-request-label')).toHaveValue('Half a request');
    });
  });
}

test('whoever looks again when the insurer has put it right goes on', async ({ page, register, api }) => {
  const person = registrants.customer.atOnce;
  await register.untilNumber();
  await register.identify({ ...person, home: { ...person.home, houseNumber: '99' } });
  await register.isAt('not-found');
  const answered = page.waitForResponse('**/answers');
  await register.button('register-not-found-look-again').click();
  await answered;
  await register.isAt('not-found');
  api.records.correct('street = "Lindelaan", house-number = "12"', 'street = "Lindelaan", house-number = "99"');
  await register.button('register-not-found-look-again').click();
  await register.isAt('email');
});

test('people whom the answers do not tell apart are not found, and can ask the desk', async ({ register }) => {
  await register.untilNumber();
  await register.identify(lena);
  await register.isAt('not-found');
  await expect(register.button('register-not-found-desk')).toBeVisible();
});

test.describe('a name that is written in many ways', () => {
  test.use({ portal: 'benefits' });

  for (const familyName of ['vandenbossche dhondt', 'VAN DEN BOSSCHE D’HONDT', "Van den Bossche-D'Hondt"]) {
    test(`finds its owner as “${familyName}”`, async ({ register }) => {
      await register.untilNumber();
      await register.identify({ ...elise, familyName });
      await register.isAt('email');
    });
  }
});

test.describe('where a number may be looked up three times an hour', () => {
  test.use({ limits: { lookups_per_number: 3 } });

  for (const [whose, number] of [['that somebody has', registrants.customer.atOnce.number], ['that nobody has', nobodys.customer]] as const) {
    test(`a number ${whose} has to wait after that, in the same words`, async ({ page, register, api, words }) => {
      const guess = { ...registrants.customer.atOnce, number, born: ['1', '1', '1980'] } as const;
      await register.untilNumber();
      await register.identify(guess);
      await register.isAt('not-found');
      // The first look was that of the answers.
      for (const status of [200, 200, 429]) {
        const answered = page.waitForResponse('**/answers');
        await register.button('register-not-found-look-again').click();
        expect((await answered).status()).toBe(status);
      }
      await expect(register.summary.getByRole('listitem')).toHaveText(words.like('register-look-up-too-many', 'time'));

      api.clock.advance(60 * 60 + 1);
      await register.untilNumber();
      await register.identify({ ...guess, born: registrants.customer.atOnce.born });
      await register.isAt(number === nobodys.customer ? 'not-found' : 'email');
    });
  }
});

test('what is no date of birth is refused, with the reason, and stays as it was typed', async ({ register, words }) => {
  await register.untilNumber();
  await register.giveNumber(registrants.customer.atOnce.number);
  await register.isAt('date-of-birth');
  for (const [born, sentence] of [
    [['', '', ''], 'register-date-of-birth-required'],
    [['1', '', '1980'], 'register-month-required'],
    [['31', '2', '1980'], 'register-date-of-birth-unknown-date'],
    [['1', '1', '2222'], 'register-date-of-birth-unknown-date'],
  ] as const) {
    await register.giveBorn(born);
    await register.complains(words.text(sentence));
    for (const [at, field] of register.born.entries()) await expect(field).toHaveValue(born[at] ?? '');
  }
});
