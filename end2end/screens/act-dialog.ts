import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '../harness/words.ts';

/** A dialog over the page that asks about one act. */
export class ActDialog {
  constructor(
    private readonly page: Page,
    private readonly words: Words,
  ) {}

  get root(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Expects the question about this act, with the name of whom it is about, and the focus on it. */
  async asks(act: string, name: string): Promise<void> {
    const heading = this.words.text(`company-user-ask-${act}`, { name });
    await expect(this.root).toHaveAccessibleName(heading);
    await expect(this.root.getByRole('heading', { name: heading, exact: true })).toBeFocused();
  }

  button(id: string): Locator {
    return this.root.getByRole('button', { name: this.words.text(id), exact: true });
  }

  /** A field, by the message of its label. */
  field(id: string): Locator {
    return this.root.getByLabel(this.words.text(id), { exact: true });
  }

  get name(): Locator {
    return this.field('company-field-name-label');
  }

  get email(): Locator {
    return this.field('company-field-email-label');
  }

  get mobile(): Locator {
    const label = `${this.words.text('company-field-mobile-label')} ${this.words.text('company-field-optional')}`;
    return this.root.getByLabel(label, { exact: true });
  }

  get reason(): Locator {
    return this.field('company-user-reason-label');
  }

  /** Something that can be chosen or ticked, by the message of its label. */
  choice(id: string): Locator {
    return this.field(id);
  }

  /** Chooses or ticks it. The label is drawn over the whole choice: it is what people press. */
  async choose(id: string): Promise<void> {
    await this.root.locator('label').getByText(this.words.text(id), { exact: true }).click();
    await expect(this.choice(id)).toBeChecked();
  }

  /** Sends what was typed and chosen. */
  async save(): Promise<void> {
    await this.button('company-user-save').click();
  }

  /** Closes it, and nothing is done. */
  async cancel(): Promise<void> {
    await this.button('company-user-cancel').click();
    await expect(this.root).toHaveCount(0);
  }

  /** Expects its summary to have the focus and to say exactly this. */
  async complains(...sentences: string[]): Promise<void> {
    const summary = this.root.locator('#error-summary');
    await expect(summary.getByRole('listitem')).toHaveText(sentences);
    await expect(summary).toBeFocused();
  }

  /** Expects it to say what somebody else has changed meanwhile, by the messages of that. */
  async tells(...changes: string[]): Promise<void> {
    const said = this.root.getByRole('status').filter({ hasText: this.words.text('company-user-meanwhile') });
    await expect(said).toBeVisible();
    await expect(said.getByRole('listitem')).toHaveText(changes.map((change) => this.words.text(`company-user-changed-${change}`)));
    await expect(said).toContainText(this.words.text('company-user-meanwhile-kept'));
  }
}
