import { installClock } from '../../harness/browser-clock.ts';
import { expect, test } from '../../harness/test.ts';
import { languagesOf, Words } from '../../harness/words.ts';
import { violations } from '../../preview/axe.ts';
import { cutOff, sidewaysScroll } from '../../preview/layout.ts';

test('every message is shown with sample data, in each language, and nothing of it is cut off', async ({ page, portal }) => {
  await installClock(page);
  for (const language of languagesOf(portal)) {
    await page.goto(`/outbox/samples?lang=${language}`);
    const heading = new Words(portal, language).text('outbox-samples-heading');
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    for (const place of ['phone', 'mailbox', 'letters']) {
      await expect(page.locator(`.${place} .message`).first()).toBeVisible();
    }
    expect(await sidewaysScroll(page), language).toBeLessThanOrEqual(0);
    expect(await cutOff(page), language).toEqual([]);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
  }
});

test('the letter can be had as it is printed', async ({ page, portal, language, request }) => {
  await installClock(page);
  await page.goto(`/outbox/samples?lang=${language}`);
  const link = page.getByRole('link', { name: new Words(portal, language).text('outbox-letter-document') });
  const address = await link.first().getAttribute('href');
  const letter = await request.get(address ?? '');
  expect(letter.headers()['content-type']).toBe('application/pdf');
  expect((await letter.body()).subarray(0, 5).toString()).toBe('%PDF-');
});
