import { expect, type Locator, type Page } from '@playwright/test';

/** More than there is to press on any page: a list of fifty has more than a hundred. */
const manyPresses = 200;

/** Presses Tab until it comes to something again, and answers what `look` says of each element on the way. */
export async function walkByTab<T>(page: Page, look: (focused: HTMLElement) => T): Promise<T[]> {
  const found: T[] = [];
  for (let press = 0; press < manyPresses; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement);
    const where = await focused.evaluate((element: HTMLElement & { seen?: boolean }) => {
      if (element === document.body) return 'outside';
      if (element.seen) return 'known';
      element.seen = true;
      return 'new';
    });
    if (where === 'known') return found;
    if (where === 'new') found.push(await focused.evaluate(look));
  }
  throw new Error('the keyboard does not get round the page');
}

/** Presses Tab until `target` has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < manyPresses; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** Presses a key on `target`, once Tab has reached it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Chooses `target` among its radio buttons: Tab reaches the group, the arrows what is in it. */
export async function chooseByArrows(page: Page, target: Locator): Promise<void> {
  const name = await target.getAttribute('name');
  await tabTo(page, page.locator(`input[type=radio][name="${name}"]`).first());
  await page.keyboard.press('Space');
  for (let press = 0; press < manyPresses && !(await target.isChecked()); press += 1) await page.keyboard.press('ArrowDown');
  await expect(target).toBeChecked();
}
