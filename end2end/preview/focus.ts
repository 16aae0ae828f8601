import type { Page } from '@playwright/test';
import { walkByTab } from '../harness/keyboard.ts';

/** What has no outline with the focus, or has one without. */
export async function unclearFocus(page: Page): Promise<string[]> {
  const found = await walkByTab(page, (focused) => {
    // A radio button shows it on the card around it.
    const shown = focused.closest('.choice') ?? focused;
    const hasOutline = (): boolean => getComputedStyle(shown).outlineStyle !== 'none';
    const withFocus = hasOutline();
    focused.blur();
    const without = hasOutline();
    focused.focus();
    const what = focused.outerHTML.slice(0, 120);
    if (!withFocus) return `not seen: ${what}`;
    return without ? `seen without focus too: ${what}` : '';
  });
  return found.filter((complaint) => complaint !== '');
}
