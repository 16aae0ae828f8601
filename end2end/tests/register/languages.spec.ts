import { ready } from '../../harness/guard.ts';
import { literally } from '../../harness/pattern.ts';
import { registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import { languages, Words } from '../../harness/words.ts';
import { Register } from '../../screens/register.ts';
import { Way } from '../../screens/way.ts';

test('another language at any step keeps the step, and what follows is in it', async ({ page, register, wayOf, api }) => {
  const person = registrants.customer.atOnce;
  await wayOf({ person }).until('residence');
  let here = register;
  const steps = ['residence', 'date-of-birth', 'email', 'mobile', 'second-factors', 'check-answers'];
  for (const [at, step] of steps.entries()) {
    const next = languages[(languages.indexOf(here.words.language) + 1) % languages.length] ?? 'nl';
    await here.languageLink(next).click();
    await expect(page.locator('html')).toHaveAttribute('lang', next);
    await ready(page);
    here = new Register(page, new Words('customer', next));
    await here.isAt(step);
    await new Way(here, { person }, api).onward(steps[at + 1]);
  }
  const mail = await api.outbox.mailTo(person.email, here.words.text('mail-registered-subject'));
  expect(mail.language).toBe(here.words.language);
});

test('another language keeps what was typed, but no secret', async ({ page, register, wayOf }) => {
  const person = registrants.customer.atOnce;
  const way = wayOf({ person });
  await way.until('home-address');
  await way.fill(way.at('home-address'));
  const next = register.words.language === 'fr' ? 'nl' : 'fr';
  await register.languageLink(next).click();
  await expect(page.locator('html')).toHaveAttribute('lang', next);
  await ready(page);
  const there = new Register(page, new Words('customer', next));
  await there.isAt('home-address');
  await expect(there.home.houseNumber).toHaveValue(person.home.houseNumber);
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
