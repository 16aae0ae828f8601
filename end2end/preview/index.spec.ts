import { languages } from '../harness/words.ts';
import { previewScreens } from './states.ts';
import { expect, test } from './walk.ts';

test('the preview lists every state, in each kind of words', async ({ walk }) => {
  await walk.show('/en/preview');
  const count = previewScreens('customer').reduce((sum, { states }) => sum + states.length, 0);
  expect(count).toBeGreaterThan(30);
  const main = walk.page.getByRole('main');
  await expect(main.locator('a[href^="/en/preview/"]')).toHaveCount(3 * count);
});

test('with the ids of the messages a translator finds them', async ({ walk }) => {
  await walk.show('/fr/preview/sms-code/sent?text=ids');
  await expect(walk.page.getByRole('heading', { level: 1 })).toHaveText('sms-code-heading');
});

test('the preview speaks every language', async ({ walk }) => {
  for (const language of languages) {
    await walk.show(`/${language}/preview`);
    await expect(walk.page.locator('html')).toHaveAttribute('lang', language);
  }
});
