import { literally, oneOf } from '../../harness/pattern.ts';
import { registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import type { Register } from '../../screens/register.ts';

/** Pastes a number, expects what was read to be said, and goes back to the field. */
async function echoes(register: Register, pasted: string, number: string): Promise<void> {
  await register.number.fill('');
  await register.number.focus();
  // As a paste does: all at once.
  await register.page.keyboard.insertText(pasted);
  await register.goOn();
  await register.isAt('date-of-birth');
  const said = register.words.text('register-read', { typed: pasted.trim(), number });
  await expect(register.page.getByRole('main')).toContainText(said);
  await expect(register.page.getByRole('main').locator('bdi')).toHaveText([pasted.trim(), number]);
  await register.link('register-read-change').click();
  await register.isAt(register.means);
  await expect(register.number).toHaveValue(oneOf(pasted, number));
}

/** Expects a number to be refused with these words, and to stay as it was typed. */
async function refuses(register: Register, typed: string, sentence: string): Promise<void> {
  await register.giveNumber(typed);
  await register.complains(register.words.text(sentence));
  await expect(register.number).toHaveValue(typed);
  await expect(register.number).toHaveAccessibleDescription(new RegExp(literally(register.words.text(sentence))));
}

test.describe('a client reference', () => {
  test.use({ portal: 'customer' });

  test('FAQ 000-3: is read however it is copied from a document, and what was read is said', async ({ register }) => {
    await register.untilNumber();
    for (const pasted of [
      'LH/12.345.678/01',
      '12345678',
      ' 12-345-678 ',
      '12\u00a0345\u00a0678',
      'LH / 12.345.678 / 01',
      '/12345678/',
      '12.345.678',
    ]) {
      await echoes(register, pasted, '12.345.678');
    }
    await echoes(register, 'LH/1.234.567.890/03', '1.234.567.890');
  });

  test('that is none is refused with what is wrong with it', async ({ register }) => {
    await register.untilNumber();
    await refuses(register, '', 'register-client-reference-required');
    await refuses(register, 'LH12345678', 'register-client-reference-not-digits');
    await refuses(register, '1234567', 'register-client-reference-too-short');
    await refuses(register, '12345678901', 'register-client-reference-too-long');
    await register.identify(registrants.customer.atOnce);
    await register.isAt('email');
  });
});

test.describe('a customer ID number', () => {
  test.use({ portal: 'benefits' });

  test('FAQ 001-4: is read however it is copied from the card, and what was read is said', async ({ register }) => {
    await register.untilNumber();
    for (const pasted of ['0079-20010001-01', '00792001000101', ' 0079 20010001 01 ', '0079–20010001–01']) {
      await echoes(register, pasted, '0079-20010001-01');
    }
  });

  test('a contract number and the reference of a hospital admission are read in the same field', async ({ register }) => {
    await register.untilNumber();
    await echoes(register, '70.200.101', '70200101');
    await echoes(register, 'HA 200 100 101', 'HA200100101');
    await echoes(register, 'ha200100101', 'HA200100101');
  });

  for (const [what, number] of [
    ['the customer ID number', '0079-20010001-01'],
    ['a contract number', '70.200.101'],
    ['the reference of a hospital admission', 'HA 200 100 101'],
  ] as const) {
    test(`${what} finds the person`, async ({ register }) => {
      await register.untilNumber();
      await register.identify({ ...registrants.benefits.atOnce, number });
      await register.isAt('email');
    });
  }

  test('FAQ 001-9: the number of the medical-assistance card is recognised, and another paper found', async ({ page, register, words }) => {
    await register.untilNumber();
    await refuses(register, 'MA 12 345 678', 'register-customer-id-medical-assistance');
    await refuses(register, '9123 4567 8901 2345', 'register-customer-id-medical-assistance');
    await page.getByText(words.text('register-means-where'), { exact: true }).click();
    await expect(page.getByText(words.text('register-paper-medical-assistance-card-caption'))).toBeVisible();
    await register.button('register-customer-id-cannot-find').click();
    await register.isAt('paper');
    await expect(register.radio('register-paper-card')).toBeVisible();
  });

  test('that is none is refused with what is wrong with it', async ({ register }) => {
    await register.untilNumber();
    await refuses(register, '', 'register-customer-id-required');
    await refuses(register, '0079-9999999X-99', 'register-customer-id-malformed');
    await refuses(register, '1234567', 'register-customer-id-malformed');
    await register.identify(registrants.benefits.atOnce);
    await register.isAt('email');
  });
});
