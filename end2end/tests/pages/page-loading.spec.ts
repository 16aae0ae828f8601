import { installClock } from '../../harness/browser-clock.ts';
import { hold } from '../../harness/held.ts';
import { people } from '../../harness/people.ts';
import { expect, test } from '../../harness/test.ts';

test('a page that is long in coming says so, and can be had as another document', async ({ page, logIn, words }) => {
  await installClock(page);
  await logIn.open('log-in');
  await logIn.email.fill(people.bySms);
  const held = await hold(page, '**/*.wasm');
  await logIn.link('footer-help').click();
  await page.clock.runFor(1_100);
  await expect(page.getByText(words.text('working'), { exact: true })).toBeVisible();
  await page.clock.runFor(9_000);
  await expect(page.getByText(words.text('working-action-too-long'))).toBeVisible();
  await logIn.link('page-load-again').click();
  await expect(page).toHaveURL(logIn.address('help'));
  held.release();
  await logIn.shows('help-heading', 'help');
});

test('a page that comes in time says nothing', async ({ page, logIn, words }) => {
  await logIn.open('log-in');
  await logIn.link('footer-help').click();
  await logIn.shows('help-heading', 'help');
  await expect(page.getByText(words.text('working'), { exact: true })).toHaveCount(0);
});
