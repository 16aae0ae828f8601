import type { Page } from '@playwright/test';

/** More than there is to press on any screen. */
const manySteps = 40;

/** Walks over the page by the keyboard. Answers what has no outline with the focus, or has one without. */
export async function focusIsSeen(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let step = 0; step < manySteps; step += 1) {
    await page.keyboard.press('Tab');
    const complaint = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      if (focused === document.body) return undefined;
      // A radio button shows it on the card around it.
      const shown = focused.closest('.choice') ?? focused;
      const outline = (): string => getComputedStyle(shown).outlineStyle;
      const withFocus = outline();
      focused.blur();
      const without = outline();
      focused.focus();
      const what = focused.outerHTML.slice(0, 120);
      if (withFocus === 'none') return `not seen: ${what}`;
      return without === 'none' ? '' : `seen without focus too: ${what}`;
    });
    if (complaint === undefined) return found;
    if (complaint) found.push(complaint);
  }
  throw new Error('the keyboard does not get to the end of the page');
}
