import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Everything axe knows of WCAG up to 2.2 AA, and what it calls best practice. No rule is left out. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it stands: one line for each rule and element. */
export async function violations(page: Page): Promise<string[]> {
  // Once for each document; the policy of the page forbids scripts of others, not those of the browser's owner.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const results = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      elementRef: false,
    });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, tags);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
