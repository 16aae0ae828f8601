import { expect, type Locator } from '@playwright/test';
import { Screen } from './screen.ts';

/** What a column is called: the end of the id of its message. */
export type Column = 'name' | 'email' | 'role' | 'status' | 'factor' | 'last-log-in';

/** The list of a company’s users. */
export class CompanyUsers extends Screen {
  /** Goes to the list, as the query of its address says, and waits until it is there. */
  async openList(query = ''): Promise<void> {
    await this.open(`company/users${query}`);
    await this.isShown();
  }

  /** Expects the list and somebody in it. */
  async isShown(): Promise<void> {
    await this.shows('company-users-heading', 'company/users');
    await expect(this.people.first()).toBeVisible();
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: this.words.text('company-users-heading'), exact: true });
  }

  /** The links to everybody on the page, in their order. */
  get people(): Locator {
    return this.table.getByRole('rowheader').getByRole('link');
  }

  person(name: string): Locator {
    return this.people.filter({ hasText: new RegExp(`^${name}$`) });
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  head(column: Column): Locator {
    return this.table.getByRole('columnheader', { name: this.words.text(`company-column-${column}`), exact: true });
  }

  /** Presses the head of a column. */
  async sortBy(column: Column): Promise<void> {
    await this.head(column).getByRole('button').click();
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: this.words.text('company-search'), exact: true });
  }

  /** What narrows the list to those of a status, or of a role. */
  filter(column: 'status' | 'role'): Locator {
    return this.page.getByRole('combobox', { name: this.words.text(`company-column-${column}`), exact: true });
  }

  /** Expects it to be said how many there are, or were found. */
  async counts(count: number, found: 'total' | 'found' = 'total'): Promise<void> {
    await this.says(`company-users-${found}`, { count });
  }

  /** Expects these words where they are heard without being asked for. */
  async says(id: string, variables: Record<string, string | number> = {}): Promise<void> {
    const region = this.page.getByRole('status').or(this.page.getByRole('alert'));
    await expect(region.filter({ hasText: this.words.text(id, variables) }).first()).toBeVisible();
  }

  /** The check box in front of somebody. */
  pick(name: string): Locator {
    return this.table.getByRole('checkbox', { name: this.words.text('company-select', { name }), exact: true });
  }

  get pickAll(): Locator {
    return this.table.getByRole('checkbox', { name: this.words.text('company-select-all'), exact: true });
  }

  /** What can be done with those who are selected. */
  get selection(): Locator {
    return this.page.getByRole('group', { name: this.words.text('company-selection'), exact: true });
  }

  /** The button for so many of them. */
  many(act: string, count: number, within: Locator = this.selection): Locator {
    const name = this.words.text(`company-many-${act}`, { count });
    return within.getByRole('button', { name, exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The question that is asked before something is done with so many. */
  asks(act: string, count: number): Locator {
    return this.page.getByRole('dialog', { name: this.words.text(`company-many-ask-${act}`, { count }), exact: true });
  }

  get reason(): Locator {
    return this.dialog.getByLabel(this.words.text('company-user-reason-label'), { exact: true });
  }

  /** How many there are, where it is said: it has the focus when what had it is gone. */
  get total(): Locator {
    return this.page.locator('#users-total');
  }

  get undo(): Locator {
    return this.button('company-user-undo');
  }

  /** The button that leads to a company, where the companies stand. */
  wayTo(company: string): Locator {
    return this.page.getByRole('button', { name: this.words.text('company-choose', { company }), exact: true });
  }

  /** Presses the company to go to, where the companies stand. */
  async goTo(company: string): Promise<void> {
    await this.wayTo(company).click();
  }

  /** A company to go to, with what the person may do there. */
  choice(company: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: this.words.text('company-choose', { company }) });
  }

  /** What opens the other companies of the person, above the list. */
  get switcher(): Locator {
    return this.page.getByText(this.words.text('company-switch'), { exact: true });
  }

  /** Opens them. */
  async openSwitch(): Promise<void> {
    await this.switcher.click();
  }

  /** Goes to another company from the list. */
  async switchTo(company: string): Promise<void> {
    await this.openSwitch();
    await this.goTo(company);
  }

  /** Expects these people, in this order, and nobody else. */
  async lists(...names: string[]): Promise<void> {
    await expect(this.people).toHaveText(names);
  }

  /** Expects the address to ask for this, and for nothing else. */
  async isAt(query: Record<string, string>): Promise<void> {
    await expect.poll(() => Object.fromEntries(new URL(this.page.url()).searchParams)).toEqual(query);
  }
}
