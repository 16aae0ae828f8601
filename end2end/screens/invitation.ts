import { expect, type Page } from '@playwright/test';
import { company } from '../harness/administrator.ts';
import type { AuthApi } from '../harness/auth-api.ts';
import { newPassword } from '../harness/registrants.ts';
import type { Words } from '../harness/words.ts';
import { Register } from './register.ts';

/** A number of the portal’s country. */
export const mobile = { typed: '06 12345678', number: '+31612345678' };

/** Opening an invitation and accepting it, in another browser than the administrator’s. */
export class Invitation extends Register {
  constructor(
    page: Page,
    words: Words,
    private readonly api: AuthApi,
  ) {
    super(page, words);
  }

  /** Opens the link and expects it to say who invites whom. */
  async opens(link: string, { name, email }: { name: string; email: string }): Promise<void> {
    await this.follows(link);
    await this.invites();
    await expect(this.page.getByText(this.words.text('register-invitation-lead', { name, company: company.name }))).toBeVisible();
    await expect(this.page.getByText(email)).toBeVisible();
    // Nobody who looks over a shoulder, or at the history, has the link.
    expect(this.page.url()).not.toContain('#');
  }

  /** Opens a link where the page of another stands: only what is behind the `#` changes. */
  async opensInTheSameTab(link: string): Promise<void> {
    await this.page.goto(link);
    await this.invites();
    expect(this.page.url()).not.toContain('#');
  }

  /** Expects the page that says who invites. */
  async invites(): Promise<void> {
    await expect(this.heading('register-invitation-heading', { company: company.name })).toBeVisible();
  }

  /** As from a mail program, in a document of its own. */
  private async follows(link: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(link);
  }

  async accepts(): Promise<void> {
    await this.button('register-invitation-submit').click();
  }

  /** From the invitation until it is accepted, with a password and codes by SMS. */
  async acceptsBySms(number: string = mobile.typed, to: string = mobile.number): Promise<void> {
    await this.accepts();
    await this.choosesPassword('sms');
    await this.isAt('mobile');
    const known = await this.api.outbox.countCodesTo(to);
    await this.giveMobile(number);
    await this.isAt('mobile-code');
    await this.giveCode(await this.api.outbox.codeTo(to, known));
    await this.isAccepted();
  }

  async choosesPassword(factor: 'sms' | 'authenticator'): Promise<void> {
    await this.isAt('new-password');
    await this.password.fill(newPassword);
    await this.goOn();
    await this.isAt('second-factors');
    await this.choose(`register-second-factors-${factor}`);
    await this.goOn();
  }

  /** Expects the end, where one is logged in. */
  async isAccepted(): Promise<void> {
    await this.isAt('invitation-accepted');
    await this.link('register-invitation-accepted-continue').click();
    await expect(this.page).toHaveURL(new RegExp(`${this.address('home')}$`));
    await expect(this.button('home-log-out')).toBeVisible();
  }

  /** Opens the link and expects it to be refused, with the reason. */
  async isRefused(link: string, id: string): Promise<void> {
    await this.follows(link);
    await this.complains(this.words.text(id));
    await expect(this.link('register-invitation-log-in')).toBeVisible();
  }
}
