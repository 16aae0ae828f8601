import { chooseByArrows, tabTo } from '../../harness/keyboard.ts';
import { portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import { textOf, type Question } from '../../screens/questions.ts';
import type { Register } from '../../screens/register.ts';

/** Answers a question with the keyboard only. */
async function answer(register: Register, { entries, submit }: Question): Promise<void> {
  const { page } = register;
  let typed = false;
  for (const entry of entries) {
    if ('choice' in entry) {
      await chooseByArrows(page, register.radio(entry.choice));
      continue;
    }
    await tabTo(page, entry.field);
    await page.keyboard.type(await textOf(entry));
    typed = true;
  }
  if (!typed) await tabTo(page, register.button(submit));
  await page.keyboard.press('Enter');
}

for (const portal of portals) {
  test.describe(`in the portal ${portal}`, () => {
    test.use({ portal });

    test('somebody registers by post with the keyboard only, and every step puts the focus on its heading', async ({ page, register, wayOf }) => {
      const way = wayOf({ person: registrants[portal].byPost, factors: 'both' });
      await register.open('');
      await tabTo(page, register.link('start-register'));
      await page.keyboard.press('Enter');
      for (const question of way.questions) {
        await register.isAt(question.step);
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
        await answer(register, question);
      }
      await register.isAt('registered');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });

    test('a mistake is mended with the keyboard only', async ({ page, register, words }) => {
      await register.untilNumber();
      await tabTo(page, register.number);
      await page.keyboard.type('12');
      await page.keyboard.press('Enter');
      await expect(register.summary).toBeFocused();
      await tabTo(page, register.summary.getByRole('link'));
      await page.keyboard.press('Enter');
      await expect(register.number).toBeFocused();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(registrants[portal].atOnce.number);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: words.text('register-date-of-birth-heading') })).toBeFocused();
    });
  });
}
