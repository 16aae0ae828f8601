import { printedCode } from '../../harness/codes.ts';
import { desks, mobile, portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';

/** The papers on which each portal's number stands. */
const papers = {
  customer: ['contract', 'payment-notice', 'email'],
  benefits: ['card', 'welcome-letter', 'benefits-statement', 'admission-letter'],
} as const;

const whereItStands = {
  customer: 'FAQ 000-3: whoever cannot find the client reference is shown where it stands on each document, also in words',
  benefits: 'FAQ 001-4 and 001-5: whoever cannot find the customer ID number is shown where it stands on each paper, also in words',
} as const;

const request = 'I want to register.\nCall me on 0470 12 34 56.';

for (const portal of portals) {
  const person = registrants[portal].atOnce;

  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test(whereItStands[portal], async ({ page, register, words }) => {
      for (const paper of papers[portal]) {
        await register.untilPaper();
        await register.choose(`register-paper-${paper}`);
        await register.goOn();
        await register.isAt(register.means);
        const figure = page.getByRole('figure', { name: words.text(`register-paper-${paper}-caption`) });
        await expect(figure).toBeVisible();
        await expect(figure.locator('svg')).toBeVisible();
      }
      await register.identify(person);
      await register.isAt('email');
    });

    test('whoever has none of it after all chooses by paper on the page of the means too', async ({ register, page }) => {
      await register.untilMeans();
      await register.button('register-means-cannot-find').click();
      await register.isAt('paper');
      await page.goBack();
      await register.isAt('means');
      await page.goForward();
      await register.isAt('paper');
    });

    test('another paper can be chosen after all', async ({ page, register, words }) => {
      const [first, second] = papers[portal];
      await register.untilPaper();
      await register.back.click();
      await register.isAt(register.means);
      await register.button(`register-${register.means}-cannot-find`).click();
      await register.isAt('paper');
      await register.choose(`register-paper-${first}`);
      await register.goOn();
      await expect(page.getByText(words.text(`register-paper-${first}-caption`))).toBeVisible();
      await register.button('register-paper-other').click();
      await register.isAt('paper');
      await register.choose(`register-paper-${second}`);
      await register.goOn();
      await register.isAt(register.means);
      await expect(page.getByText(words.text(`register-paper-${second}-caption`))).toBeVisible();
      await expect(page.getByText(words.text(`register-paper-${first}-caption`))).toHaveCount(0);
    });

    test('whoever has no paper asks the desk, which gets the request with the reference that the person is told', async ({ page, register, api, words }) => {
      await register.untilDesk();
      await register.askDesk(request, person);
      await register.isAt('desk-request-sent');
      const said = words.like('register-desk-request-sent-reference', 'reference');
      const sentence = await page.getByText(said).innerText();
      const reference = printedCode(sentence);

      const mail = await api.outbox.mailTo(desks[portal], words.text('mail-desk-request-subject', { reference }));
      for (const part of [reference, person.name, 'I want to register.', mobile.typed]) expect(mail.text).toContain(part);
      await register.link('register-desk-request-sent-start').click();
      await register.shows('start-heading', '');
    });
  });
}

test.describe('in the portal benefits', () => {
  test.use({ portal: 'benefits' });

  test('FAQ 001-5: the request asks for exactly what the desk needs, and says what is missing', async ({ page, register, words }) => {
    await register.untilDesk();
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(5);
    await register.button('register-desk-request-submit').click();
    await register.complains(
      words.text('register-request-required'),
      words.text('register-full-name-required'),
      words.text('register-date-of-birth-required'),
    );
  });
});

test('a paper that was not chosen is asked for', async ({ register, words }) => {
  await register.untilPaper();
  await register.goOn();
  await register.complains(words.text('register-paper-required'));
});

test.describe('where the desk takes one request a day from a place', () => {
  test.use({ limits: { desk_requests_per_address_per_day: 1 } });

  test('the second is refused, keeps what was typed, and is taken a day later', async ({ register, api, words }) => {
    const { born, name } = registrants.customer.atOnce;
    await register.untilDesk();
    await register.askDesk(request, { name, born });
    await register.isAt('desk-request-sent');
    await register.untilDesk();
    await register.askDesk(request, { name, born });
    await expect(register.summary.getByRole('listitem')).toHaveText(words.like('register-desk-request-too-many', 'time'));
    await expect(register.field('register-desk-request-request-label')).toHaveValue(request);
    const sent = (): Promise<number> => api.outbox.sentTo(desks.customer).then(({ length }) => length);
    expect(await sent()).toBe(1);

    api.clock.advance(24 * 60 * 60 + 1);
    await register.untilDesk();
    await register.askDesk(request, { name, born });
    await register.isAt('desk-request-sent');
    await expect.poll(sent).toBe(2);
  });
});
