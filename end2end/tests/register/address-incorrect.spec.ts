import { printedCode } from '../../harness/codes.ts';
import { francois, karim, registrants, wout, type Registrant } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import type { Register } from '../../screens/register.ts';
import type { Way } from '../../screens/way.ts';

const street = 'Nieuwe Dreef';

/** Says that the address is wrong; the code on its way no longer works from then on. */
async function untilAddress(way: Way): Promise<void> {
  await way.startAt('letter');
  const { page, words } = way.register;
  await page.getByText(words.text('register-letter-address-incorrect'), { exact: true }).click();
  await way.register.button('register-letter-address-incorrect-confirm').click();
  await way.register.isAt('address-incorrect');
}

async function giveAddress(register: Register): Promise<void> {
  await register.field('register-address-incorrect-street-label').fill(street);
  await register.home.houseNumber.fill('14');
  await register.home.postalCode.fill('3540');
  await register.field('register-address-incorrect-city-label').fill('Herk');
  await register.button('register-address-incorrect-submit').click();
}

test.describe('in the portal benefits', () => {
  test.use({ portal: 'benefits', permissions: ['clipboard-read', 'clipboard-write'] });

  test('FAQ 001-10: an address from the employer is put right by the employer, with a text to send, and then a new code comes', async ({ page, register, wayOf, api, words }) => {
    const way = wayOf({ person: karim });
    await untilAddress(way);
    await expect(page.getByText(words.text('register-address-incorrect-employer-heading'))).toBeVisible();
    await expect(page.getByText(words.text('register-address-incorrect-form-heading'))).toHaveCount(0);
    await expect(register.field('register-address-incorrect-street-label')).toHaveCount(0);
    await register.button('register-address-incorrect-copy').click();
    await expect(register.button('register-address-incorrect-copied')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.trim()).toBe(words.text('register-address-incorrect-employer-text').trim());

    await expect(register.button('register-address-incorrect-new-letter')).toHaveCount(0);

    const first = await api.outbox.codeTo(karim.name);
    api.records.correct('street = "Oude Stationsstraat", house-number = "8", box = "2"', `street = "${street}", house-number = "14"`);
    api.clock.advance(14 * 24 * 60 * 60);
    await way.resume();
    await register.isAt('address-incorrect');
    await register.button('register-address-incorrect-new-letter').click();
    await register.isAt('letter');
    const second = await api.outbox.next(({ kind, to }) => kind === 'letter' && to.includes(street));
    expect(second.to).toContain(karim.name);
    await register.givePostedCode(first);
    await register.complains(words.text('register-posted-code-void'));
    await way.onward();
  });

  for (const [title, person, employer] of [
    ['FAQ 001-10: an address from the employer can also be put right by a form, with hospitalisation cover, and the desk is told', francois, true],
    ['an address that the person told the insurer is put right by a form, and the desk is told', wout, false],
  ] as const) {
    test(title, async ({ page, register, wayOf, api, words }) => {
      await untilAddress(wayOf({ person }));
      await expect(page.getByText(words.text('register-address-incorrect-employer-heading'))).toHaveCount(employer ? 1 : 0);
      await giveAddress(register);
      const sent = page.getByText(words.like('register-address-incorrect-sent', 'reference'));
      await expect(sent).toBeVisible();
      const reference = printedCode(await sent.innerText());
      const subject = words.text('mail-desk-address-change-subject', { reference });
      const mail = await api.outbox.mailTo('registration@heidebloem.example', subject);
      for (const part of [reference, person.name, `${street} 14`, '3540 Herk']) expect(mail.text).toContain(part);
    });
  }
});

test('an address of one’s own is put right by a form, which says what is missing', async ({ page, register, wayOf, words }) => {
  const person: Registrant = registrants.customer.byPost;
  await untilAddress(wayOf({ person }));
  await expect(page.getByText(words.text('register-address-incorrect-insurer'))).toBeVisible();
  await register.button('register-address-incorrect-submit').click();
  await register.complains(
    ...['street', 'house-number', 'postal-code', 'city'].map((field) => words.text(`register-${field}-required`)),
  );
  await giveAddress(register);
  await expect(page.getByText(words.like('register-address-incorrect-sent', 'reference'))).toBeVisible();
});

test('the code that was on its way to the wrong address no longer works', async ({ register, wayOf, api, words }) => {
  const person = registrants.customer.byPost;
  const way = wayOf({ person });
  await untilAddress(way);
  const first = await api.outbox.codeTo(person.name);
  api.clock.advance(14 * 24 * 60 * 60);
  await way.resume();
  await register.isAt('address-incorrect');
  await register.button('register-address-incorrect-new-letter').click();
  await register.isAt('letter');
  await register.givePostedCode(first);
  await register.complains(words.text('register-posted-code-void'));
});
