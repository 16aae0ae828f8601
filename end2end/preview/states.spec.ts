import { languages } from '../harness/words.ts';
import { violations } from './axe.ts';
import { unclearFocus } from './focus.ts';
import { borderless, cutOff, sidewaysScroll, smallTargets, spaceText, unseenArrows } from './layout.ts';
import { rulesBroken } from './rules.ts';
import { previewScreens } from './states.ts';
import { expect, test } from './walk.ts';

/** The states in which something is chosen as well as focused. */
const chosenAndFocused = ['/nl/preview/second-factor/open', '/fr/preview/log-in/empty'];
const wide = { width: 1280, height: 800 };
/** A phone of 320 pixels; also 1280 by 1024 pixels at a zoom of 400 % (WCAG 1.4.10). */
const narrow = { width: 320, height: 256 };

for (const language of languages) {
  for (const { name, states } of previewScreens('customer')) {
    test(`${name} in ${language}: accessible in every colour scheme, and fits every width`, async ({ walk }) => {
      test.setTimeout(15_000 + states.length * 8_000);
      const { page } = walk;
      for (const state of states) {
        const what = `${name}/${state}`;
        await page.setViewportSize(wide);
        await page.emulateMedia({ colorScheme: 'light' });
        await walk.show(`/${language}/preview/${name}/${state}`);
        expect.soft(await rulesBroken(page), what).toEqual([]);
        expect.soft(await violations(page), `${what} in light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await violations(page), `${what} in dark`).toEqual([]);

        await page.setViewportSize(narrow);
        expect.soft(await sidewaysScroll(page), `${what} at 320 pixels`).toBeLessThanOrEqual(0);
        expect.soft(await cutOff(page), `${what} at 320 pixels`).toEqual([]);
        expect.soft(await smallTargets(page), `${what} at 320 pixels`).toEqual([]);
        await spaceText(page);
        expect.soft(await sidewaysScroll(page), `${what} with spaced text`).toBeLessThanOrEqual(0);
        expect.soft(await cutOff(page), `${what} with spaced text`).toEqual([]);

        await page.emulateMedia({ forcedColors: 'active' });
        expect.soft(await borderless(page), `${what} in forced colours`).toEqual([]);
        expect.soft(await unseenArrows(page), `${what} in forced colours`).toEqual([]);
        await page.emulateMedia({ forcedColors: 'none' });
      }
    });
  }
}

for (const { name, states } of previewScreens('customer')) {
  test(`${name} in longer words is not cut off`, async ({ walk }) => {
    test.setTimeout(15_000 + states.length * 4_000);
    for (const state of states) {
      await walk.page.setViewportSize(wide);
      await walk.show(`/en/preview/${name}/${state}?text=pseudo`);
      // In the heading as a rule; that of a colleague is a name.
      await expect.soft(walk.page.getByRole('main')).toContainText('[');
      for (const size of [wide, narrow]) {
        await walk.page.setViewportSize(size);
        const what = `${name}/${state} at ${size.width} pixels`;
        expect.soft(await sidewaysScroll(walk.page), what).toBeLessThanOrEqual(0);
        expect.soft(await cutOff(walk.page), what).toEqual([]);
      }
    }
  });
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
