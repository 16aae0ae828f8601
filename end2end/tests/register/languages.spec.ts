import { ready } from '../../harness/guard.ts';
import { literally } from '../../harness/pattern.ts';
import { newPassword, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import { languages, Words } from '../../harness/words.ts';
import { Register } from '../../screens/register.ts';
import { Way } from '../../screens/way.ts';

/** The screen that is shown, in the next language. */
async function inAnother(here: Register): Promise<Register> {
  const next = languages[(languages.indexOf(here.words.language) + 1) % languages.length] ?? 'nl';
  await here.languageLink(next).click();
  await expect(here.page.locator('html')).toHaveAttribute('lang', next);
  await ready(here.page);
  return new Register(here.page, new Words('customer', next));
}

test('another language at any step keeps the step, and what follows is in it', async ({ register, wayOf, api }) => {
  const person = registrants.customer.atOnce;
  await wayOf({ person }).startAt('residence');
  let here = register;
  const steps = ['residence', 'date-of-birth', 'email', 'mobile', 'second-factors', 'check-answers'];
  for (const [at, step] of steps.entries()) {
    here = await inAnother(here);
    await here.isAt(step);
    await new Way(here, { person }, api).onward(steps[at + 1]);
  }
  const mail = await api.outbox.mailTo(person.email, here.words.text('mail-registered-subject'));
  expect(mail.language).toBe(here.words.language);
});

test('another language keeps what was typed, but no secret', async ({ page, register, wayOf, api }) => {
  const person = registrants.customer.atOnce;
  const way = wayOf({ person });
  await way.startAt('home-address');
  await way.fill(way.at('home-address'));
  const there = await inAnother(register);
  await there.isAt('home-address');
  await expect(there.home.houseNumber).toHaveValue(person.home.houseNumber);

  await new Way(there, { person }, api).onward('new-password');
  await there.password.fill(newPassword);
  await there.button('password-show-name').click();
  const back = await inAnother(there);
  await back.isAt('new-password');
  await expect(back.password).toHaveValue('');
  expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain(newPassword);
});

test('every step names itself in the title, with the part of registering that it belongs to', async ({ page, register, wayOf, words }) => {
  const way = wayOf({ person: registrants.customer.byPost });
  await register.open('register');
  const titles = new Set<string>();
  for (const question of way.questions) {
    await register.isAt(question.step);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await expect(page).toHaveTitle(new RegExp(literally(heading)));
    titles.add(await page.title());
    await way.answer(question);
  }
  await register.isAt('registered');
  expect(titles.size).toBe(way.questions.length);
  await expect(page).toHaveTitle(words.text('title-with-brand', { title: words.text('register-registered-heading') }));
});
