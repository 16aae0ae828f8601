import type { Page } from '@playwright/test';
import { chosen } from '../harness/random.ts';
import { languages } from '../harness/words.ts';
import { violations, violationsOfColour } from './axe.ts';
import { unclearFocus } from './focus.ts';
import { borderless, cutOff, sidewaysScroll, smallTargets, spaceText, unseenArrows, unspaceText } from './layout.ts';
import { rulesBroken } from './rules.ts';
import { previewScreens } from './states.ts';
import { expect, test } from './walk.ts';

/** The states in which something is chosen as well as focused. */
const chosenAndFocused = ['/nl/preview/second-factor/open', '/fr/preview/log-in/empty'];
const wide = { width: 1280, height: 800 };
/** A phone of 320 pixels; also 1280 by 1024 pixels at a zoom of 400 % (WCAG 1.4.10). */
const narrow = { width: 320, height: 256 };

for (const { name, states } of previewScreens('customer')) {
  // Each of these takes longer than all the rest, and the language is not its point: by chance another one every time.
  const turn = languages.indexOf(chosen(languages, name));
  const [ofDocuments, ofAxe] = [languages[turn], languages[(turn + 1) % languages.length]];

  for (const language of languages) {
    test(`${name} in ${language} fits every width`, async ({ walk }) => {
      test.setTimeout(15_000 + states.length * 8_000);
      const { page } = walk;
      for (const [at, state] of states.entries()) {
        const [what, address] = [`${name}/${state}`, `/${language}/preview/${name}/${state}`];
        await page.setViewportSize(wide);
        await (at === 0 || language === ofDocuments ? walk.show(address) : walk.goOn(address));
        expect.soft(await rulesBroken(page), what).toEqual([]);
        if (language === ofAxe) await isAccessible(page, what);

        await page.setViewportSize(narrow);
        await fits(page, `${what} at 320 pixels`);
        expect.soft(await smallTargets(page), `${what} at 320 pixels`).toEqual([]);
        await spaceText(page);
        await fits(page, `${what} with spaced text`);
        await unspaceText(page);

        await page.emulateMedia({ forcedColors: 'active' });
        expect.soft(await borderless(page), `${what} in forced colours`).toEqual([]);
        expect.soft(await unseenArrows(page), `${what} in forced colours`).toEqual([]);
        await page.emulateMedia({ forcedColors: 'none' });
      }
    });
  }

  test(`${name} in longer words is not cut off`, async ({ walk }) => {
    test.setTimeout(15_000 + states.length * 4_000);
    const { page } = walk;
    for (const [at, state] of states.entries()) {
      const address = `/en/preview/${name}/${state}?text=pseudo`;
      await page.setViewportSize(wide);
      await (at === 0 ? walk.show(address) : walk.goOn(address));
      // In the heading as a rule; that of a colleague is a name.
      await expect.soft(page.getByRole('main')).toContainText('[');
      for (const size of [wide, narrow]) {
        await page.setViewportSize(size);
        await fits(page, `${name}/${state} at ${size.width} pixels`);
      }
    }
  });
}

async function isAccessible(page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violations(page), `${what} in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violationsOfColour(page), `${what} in dark`).toEqual([]);
}

async function fits(page: Page, what: string): Promise<void> {
  expect.soft(await sidewaysScroll(page), what).toBeLessThanOrEqual(0);
  expect.soft(await cutOff(page), what).toEqual([]);
}

test('in forced colours the focus is told from what is chosen', async ({ walk }) => {
  const { page } = walk;
  await page.setViewportSize(wide);
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of chosenAndFocused) {
    await walk.show(address);
    for (const radio of (await page.getByRole('radio').all()).slice(0, 1)) await radio.check();
    expect.soft(await unclearFocus(page), address).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'none' });
});
