import { expect, type Locator, type Page } from '@playwright/test';
import type { FluentVariable } from '@fluent/bundle';
import { ready } from '../harness/guard.ts';
import type { Language, Words } from '../harness/words.ts';

type Variables = Record<string, FluentVariable>;

/** What every page has, found as a person finds it: by role and words. */
export class Screen {
  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {}

  /** Goes to an address below the language and waits until the page answers to presses. */
  async open(path: string): Promise<void> {
    await this.page.goto(this.address(path));
    await ready(this.page);
  }

  /** An address below the language; the empty one is the start page. */
  address(path: string): string {
    return path === '' ? `/${this.words.language}` : `/${this.words.language}/${path}`;
  }

  /** The page's heading, with these words. */
  heading(id: string, variables: Variables = {}): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.words.text(id, variables), exact: true });
  }

  button(id: string): Locator {
    return this.page.getByRole('button', { name: this.words.text(id), exact: true });
  }

  /** A choice, by the message of its label. */
  radio(id: string): Locator {
    return this.page.getByRole('radio', { name: this.words.text(id), exact: true });
  }

  /** Chooses it. The label is drawn over the whole choice: it is what people press. */
  async choose(id: string): Promise<void> {
    await this.page.locator('label').getByText(this.words.text(id), { exact: true }).click();
    await expect(this.radio(id)).toBeChecked();
  }

  /** The first link with these words: the one in the page, if the footer has it as well. */
  link(id: string): Locator {
    return this.page.getByRole('link', { name: this.words.text(id), exact: true }).first();
  }

  /** The summary of what is wrong. */
  get summary(): Locator {
    return this.page.locator('#error-summary');
  }

  /** The link above the card. */
  get back(): Locator {
    return this.page.getByRole('navigation', { name: this.words.text('back-landmark') }).getByRole('link');
  }

  /** The link to this page in `language`. */
  languageLink(language: Language): Locator {
    const menu = this.page.getByRole('navigation', { name: this.words.text('language-menu') });
    return menu.locator(`a[lang=${language}]`);
  }

  /** Expects the page with this heading, at this address, as the page's only `h1`. */
  async shows(id: string, path: RegExp | string): Promise<void> {
    await expect(this.heading(id)).toBeVisible();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const pattern = path instanceof RegExp ? path.source : `${path}(\\?|$)`;
    await expect(this.page).toHaveURL(new RegExp(`^[^/]+//[^/]+${this.address('')}${path === '' ? '' : '/'}${pattern}`));
  }

  /** Expects the summary to have the focus and to say exactly this, and the title to say that something is wrong. */
  async complains(...sentences: string[]): Promise<void> {
    await expect(this.summary.getByRole('listitem')).toHaveText(sentences);
    await expect(this.summary).toBeFocused();
    const title = this.words.like('title-with-error', 'title');
    await expect(this.page).toHaveTitle(new RegExp(title.source));
  }
}
