import { expect, type Locator } from '@playwright/test';
import { Screen } from './screen.ts';

/** What was done in a company, by whom and to whom. */
export class CompanyActivity extends Screen {
  /** Goes to it, as the query of its address says, and waits until it is there. */
  async openTrail(query = ''): Promise<void> {
    await this.open(`company/activity${query}`);
    await this.shows('company-activity-heading', 'company/activity');
    await expect(this.entries.first()).toBeVisible();
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: this.words.text('company-activity-heading'), exact: true });
  }

  /** What was done, newest first. */
  get entries(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  /** How much is shown, where it is said: it has the focus when what had it is gone. */
  get total(): Locator {
    return this.page.locator('#activity-total');
  }

  /** Expects it to be said, where it is heard without being asked for, that so much is shown. */
  async counts(count: number): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: this.words.text('company-activity-shown', { count }) })).toBeVisible();
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: this.words.text('company-activity-search'), exact: true });
  }

  /** What narrows it to acts of one kind. */
  get kind(): Locator {
    return this.page.getByRole('combobox', { name: this.words.text('company-activity-what'), exact: true });
  }

  /** The first or the last day. */
  day(which: 'from' | 'until'): Locator {
    return this.page.getByLabel(this.words.text(`company-activity-${which}`), { exact: true });
  }

  /** Expects what was done, newest first: who, what, to whom. */
  async tells(...entries: [who: string, what: string, whom?: string][]): Promise<void> {
    const cells = entries.map(([who, what, whom = '']) => [who, this.words.text(`company-activity-${what}`), whom]);
    const shown = async (): Promise<string[][]> => {
      const rows = await this.entries.all();
      return Promise.all(rows.map(async (row) => (await row.getByRole('cell').allInnerTexts()).slice(0, 3).map((text) => text.split('\n')[0] ?? '')));
    };
    await expect.poll(shown).toEqual(cells);
  }

  /** Expects the address to ask for this, and for nothing else. */
  async isAt(query: Record<string, string>): Promise<void> {
    await expect.poll(() => Object.fromEntries(new URL(this.page.url()).searchParams)).toEqual(query);
  }
}
