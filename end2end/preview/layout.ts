import type { Page } from '@playwright/test';

/** By how many pixels the page can be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
  });
}

/** The texts that do not fit into what holds them and are cut off, or stick out of the page. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isHidden = (element: Element): boolean => element.closest('.visually-hidden, .skip, [hidden], details:not([open]) > :not(summary)') !== null;
    const found: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!hasText || isHidden(element)) continue;
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline' || element.clientWidth === 0) continue;
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const high = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right } = range.getBoundingClientRect();
      const outside = left < -1 || right > document.documentElement.clientWidth + 1;
      if (wide || high || outside) found.push(`${element.tagName} “${element.textContent?.trim().slice(0, 60)}”`);
    }
    return found;
  });
}

/** What people can press and is smaller than 24 by 24 pixels, unless it stands in a sentence (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.body.querySelectorAll<HTMLElement>(':is(a[href], button, input, summary, select, textarea):not([aria-hidden=true])');
    return [...targets].flatMap((target) => {
      const inSentence = target.tagName === 'A' && getComputedStyle(target).display === 'inline' &&
        (target.parentElement?.textContent?.trim().length ?? 0) > (target.textContent?.trim().length ?? 0);
      const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
      const sizes = [target, ...labels].map((each) => each.getBoundingClientRect());
      const isShown = sizes[0] !== undefined && sizes[0].width > 1 && !target.matches('.skip') && target.checkVisibility();
      const fits = sizes.some(({ width, height }) => width >= 24 && height >= 24);
      return isShown && !inSentence && !fits ? [target.outerHTML.slice(0, 120)] : [];
    });
  });
}

/** Sets the text as WCAG 1.4.12 says a reader may. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
  });
}

/** Sets the text as it was before [`spaceText`]. */
export async function unspaceText(page: Page): Promise<void> {
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
}

/**
 * What one types into or presses that has no border: in forced colours there is nothing else to see it by. Choices and
 * check boxes are drawn by their label or by the browser.
 */
export async function borderless(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressed = 'input:not([type=radio], [type=checkbox]), select, textarea, .button:not(.plain)';
    const bordered = document.querySelectorAll(`:is(main, dialog, .undo-bar) :is(${pressed}), .error-summary, dialog[open]`);
    return [...bordered].flatMap((element) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
      const has = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1;
      return has ? [] : [element.outerHTML.slice(0, 120)];
    });
  });
}

/** The columns that sort their table and do not show it: the arrow has the colour of what it stands on, or none. */
export async function unseenArrows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const nothing = ['rgba(0, 0, 0, 0)', canvas];
    return [...document.querySelectorAll<HTMLElement>('[aria-sort] > button')].flatMap((button) => {
      const { backgroundColor, clipPath, opacity, width } = getComputedStyle(button, '::after');
      const isSeen = clipPath !== 'none' && Number(opacity) === 1 && Number.parseFloat(width) > 0 && !nothing.includes(backgroundColor);
      return isSeen ? [] : [button.textContent ?? ''];
    });
  });
}
