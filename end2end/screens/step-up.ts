import { expect, type Locator, type Page } from '@playwright/test';
import type { AuthApi } from '../harness/auth-api.ts';
import { authenticatorSecret } from '../harness/people.ts';
import { authenticatorCode } from '../harness/totp.ts';
import type { Words } from '../harness/words.ts';

/** The dialog that asks to prove once more who one is. */
export class StepUp {
  constructor(
    private readonly page: Page,
    private readonly words: Words,
    private readonly api: AuthApi,
  ) {}

  get root(): Locator {
    return this.page.getByRole('dialog', { name: this.words.text('step-up-heading'), exact: true });
  }

  get code(): Locator {
    return this.root.getByLabel(this.words.text('code-label'), { exact: true });
  }

  button(id: string): Locator {
    return this.root.getByRole('button', { name: this.words.text(id), exact: true });
  }

  /** Expects it, with the focus on its heading. */
  async isAsked(): Promise<void> {
    await expect(this.root).toBeVisible();
    await expect(this.root.getByRole('heading', { name: this.words.text('step-up-heading'), exact: true })).toBeFocused();
  }

  /** Has a code sent by SMS, to somebody who has no other way, and says which. */
  async sendCode(): Promise<string> {
    const known = await this.api.outbox.countSms();
    await this.button('step-up-send-code').click();
    await expect(this.code).toBeVisible();
    return this.api.outbox.nextCode(known);
  }

  /** Chooses a second factor among several and goes on. */
  async chooseFactor(factor: 'sms' | 'authenticator'): Promise<void> {
    await this.root.locator('label').getByText(this.words.text(`second-factor-${factor}`), { exact: true }).click();
    await this.button('second-factor-submit').click();
    await expect(this.code).toBeVisible();
  }

  async giveCode(code: string): Promise<void> {
    await this.code.fill(code);
    await this.button('code-submit').click();
  }

  /** Proves it, by SMS. */
  async prove(): Promise<void> {
    await this.isAsked();
    await this.giveCode(await this.sendCode());
    await expect(this.root).toHaveCount(0);
  }

  /** What the authenticator app of the sample accounts shows now. */
  authenticatorCode(): string {
    return authenticatorCode(authenticatorSecret, this.api.clock.now());
  }

  /** Closes it without a proof. */
  async close(): Promise<void> {
    await this.button('step-up-close').click();
    await expect(this.root).toHaveCount(0);
  }

  /** Expects its summary to have the focus and to say exactly this. */
  async complains(...sentences: string[]): Promise<void> {
    const summary = this.root.locator('#error-summary');
    await expect(summary.getByRole('listitem')).toHaveText(sentences);
    await expect(summary).toBeFocused();
  }
}
