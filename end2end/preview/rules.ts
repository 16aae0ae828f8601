import type { Page } from '@playwright/test';

/** What axe does not know and every screen keeps to: the rules of forms, of headings and of the way back. */
export function rulesBroken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const forbidden = 'input:is([placeholder], [maxlength], [required], [disabled], [type=number]), button[disabled], form:not([novalidate]), form:not([method=post])';
    const found = [...document.querySelectorAll(forbidden)].map((element) => element.outerHTML.slice(0, 160));
    const headings = document.querySelectorAll('h1').length;
    if (headings !== 1) found.push(`${headings} headings of the first level`);
    const back = document.querySelector('a.back');
    const main = document.querySelector('main');
    if (back && main && !(back.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING)) {
      found.push('the link back stands behind what it leads back from');
    }
    return found;
  });
}
