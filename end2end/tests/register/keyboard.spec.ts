import { chooseByArrows, tabTo } from '../../harness/keyboard.ts';
import { ready } from '../../harness/guard.ts';
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

    test('somebody comes back with the keyboard only, by the link in the mail and the code', async ({ page, register, wayOf, api }) => {
      const person = registrants[portal].byPost;
      const way = wayOf({ person });
      await way.startAt('letter');
      const known = await api.outbox.countCodesTo(person.email);
      await page.goto(await way.mailedLink());
      await ready(page);
      await register.isAt('resume-reference');
      await tabTo(page, register.button('register-continue'));
      await page.keyboard.press('Enter');
      await register.isAt('resume-code');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await tabTo(page, register.code);
      await page.keyboard.type(await api.outbox.codeTo(person.email, known));
      await page.keyboard.press('Enter');
      await register.isAt('letter');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });

    test('somebody asks the desk with the keyboard only', async ({ page, register }) => {
      const { name, born } = registrants[portal].atOnce;
      await register.untilNumber();
      await tabTo(page, register.button(`register-${register.means}-cannot-find`));
      await page.keyboard.press('Enter');
      await register.isAt('paper');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await chooseByArrows(page, register.radio('register-paper-none'));
      await tabTo(page, register.button('register-continue'));
      await page.keyboard.press('Enter');
      await register.isAt('desk-request');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      const [day, month, year] = register.born;
      for (const [field, text] of [
        [register.field('register-desk-request-request-label'), 'I have no paper with the number on it.'],
        [register.field('register-desk-request-full-name-label'), name],
        [day, born[0]],
        [month, born[1]],
        [year, born[2]],
      ] as const) {
        await tabTo(page, field);
        await page.keyboard.type(text);
      }
      await page.keyboard.press('Enter');
      await register.isAt('desk-request-sent');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });
  });
}
