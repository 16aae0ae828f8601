import { portals } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import type { Register } from '../../screens/register.ts';

async function untilNotEligible(register: Register, atHand: string, residence: string): Promise<void> {
  await register.open('register');
  await register.choose(`register-at-hand-${atHand}`);
  await register.goOn();
  await register.isAt('residence');
  await register.choose(`register-residence-${residence}`);
  await register.goOn();
  await register.isAt('not-eligible');
}

for (const portal of portals) {
  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('whoever has nothing at hand finds a page with ways out, and no error', async ({ page, register, words }) => {
      await untilNotEligible(register, 'nothing', 'belgium');
      await expect(register.summary).toHaveCount(0);
      await expect(page.getByRole('heading', { name: words.text('register-not-eligible-contact-heading') })).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: /^\+32/ })).toBeVisible();

      await register.button('register-not-eligible-desk').click();
      await register.isAt('desk-request');
      await page.goBack();
      await register.isAt('not-eligible');
      await page.goForward();
      await register.isAt('desk-request');
      await page.goBack();
      await register.isAt('not-eligible');
      await register.link('register-not-eligible-at-hand').click();
      await register.isAt('at-hand');
      await expect(register.radio('register-at-hand-nothing')).toBeChecked();
      await register.choose(`register-at-hand-${register.means}`);
      await register.goOn();
      await register.isAt('means');
    });
  });
}

test.describe('where only people who live in Belgium can register', () => {
  test.use({ limits: { residences: ['belgium'] } });

  test('somebody who lives elsewhere finds the ways out, and may have chosen wrongly', async ({ register }) => {
    await untilNotEligible(register, 'client-reference', 'elsewhere');
    await register.back.click();
    await register.isAt('residence');
    await expect(register.radio('register-residence-elsewhere')).toBeChecked();
    await register.choose('register-residence-belgium');
    await register.goOn();
    await register.isAt('means');
  });
});
