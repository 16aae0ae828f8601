import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Everything axe knows of WCAG up to 2.2 AA, and what it calls best practice. No rule is left out. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page as it stands: one line for each rule and element. */
export function violations(page: Page): Promise<string[]> {
  return found(page, false);
}

/**
 * What axe finds wrong with the colours of a page whose markup it has seen in others: another colour scheme or another
 * portal changes nothing else that it looks at.
 */
export function violationsOfColour(page: Page): Promise<string[]> {
  return found(page, true);
}

async function found(page: Page, onlyColour: boolean): Promise<string[]> {
  // Once for each document; the policy of the page forbids scripts of others, not those of the browser's owner.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ tags, onlyColour }) => {
      const rules = window.axe.getRules(tags).filter((rule) => !onlyColour || rule.tags.includes('cat.color'));
      const results = await window.axe.run(document, {
        runOnly: { type: 'rule', values: rules.map((rule) => rule.ruleId) },
        resultTypes: ['violations'],
        elementRef: false,
      });
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    { tags, onlyColour },
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
