import { expect, type Locator } from '@playwright/test';
import { Screen } from './screen.ts';

/** Who is invited, as an administrator fills it in. */
export interface Invited {
  name: string;
  email: string;
  mobile?: string;
  /** By its own name: `Nederlands`. */
  language?: string;
  role?: 'user' | 'administrator';
  authorisations?: string[];
}

/** Inviting one colleague. */
export class CompanyInvite extends Screen {
  field(id: string): Locator {
    return this.page.getByLabel(this.words.text(id), { exact: true });
  }

  get name(): Locator {
    return this.field('company-field-name-label');
  }

  get email(): Locator {
    return this.field('company-field-email-label');
  }

  get mobile(): Locator {
    const label = `${this.words.text('company-field-mobile-label')} ${this.words.text('company-field-optional')}`;
    return this.page.getByLabel(label, { exact: true });
  }

  async isAsked(): Promise<void> {
    await this.shows('company-invite-heading', 'company/users/invite');
  }

  /** Fills everything in that is known. */
  async fill({ name, email, mobile = '', language = 'English', role = 'user', authorisations = [] }: Invited): Promise<void> {
    await this.name.fill(name);
    await this.email.fill(email);
    await this.mobile.fill(mobile);
    await this.page.locator('label').getByText(language, { exact: true }).click();
    await this.choose(`company-role-${role}`);
    for (const authorisation of authorisations) {
      await this.page.locator('label').getByText(this.words.text(`authorisation-${authorisation}`), { exact: true }).click();
    }
  }

  async send(): Promise<void> {
    await this.button('company-invite-submit').click();
  }

  /** Expects it to be said that somebody was invited. */
  async isDone({ name, email }: Invited): Promise<void> {
    await expect(this.heading('company-invite-done-heading', { name })).toBeVisible();
    await expect(this.page.getByText(this.words.like('company-invite-done-text', 'days', 'email'))).toContainText(email);
  }
}
