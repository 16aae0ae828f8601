import { expect, type Locator, type Page } from '@playwright/test';
import type { Colleague } from '../harness/administrator.ts';
import type { Words } from '../harness/words.ts';
import { ActDialog } from './act-dialog.ts';
import { Screen } from './screen.ts';

/** What can be done with a colleague, as the API and the messages call it. */
export type Act =
  | 'edit'
  | 'authorise'
  | 'resend-invitation'
  | 'authorise-again'
  | 'unblock'
  | 'reset-second-factor'
  | 'end-sessions'
  | 'block'
  | 'withdraw-invitation'
  | 'remove';

/** One colleague: who it is, how it stands, what can be done. */
export class CompanyUser extends Screen {
  readonly dialog: ActDialog;

  constructor(page: Page, words: Words) {
    super(page, words);
    this.dialog = new ActDialog(page, words);
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  /** Opens the page of a colleague. */
  async of(colleague: Colleague): Promise<void> {
    await this.open(`company/users/${colleague.id}`);
    await this.isOf(colleague);
  }

  /** Expects the page of a colleague. */
  async isOf({ name }: Pick<Colleague, 'name'>): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }

  /** What stands beside a term in the list of data. */
  fact(term: string): Locator {
    const exactly = this.page.getByText(this.words.text(`company-user-${term}`), { exact: true });
    return this.main.locator('dl > div').filter({ has: exactly }).locator('dd');
  }

  /** The link to what a colleague did, and what others did with the account. */
  activityOf({ name }: Pick<Colleague, 'name'>): Locator {
    return this.main.getByRole('link', { name: this.words.text('company-user-activity', { name }), exact: true });
  }

  /** The status beside the heading. */
  async hasStatus(status: string): Promise<void> {
    await expect(this.main.getByText(this.words.text(`company-status-${status}`), { exact: true })).toBeVisible();
  }

  /** The button that opens the dialog of an act. */
  act(act: Act): Locator {
    return this.main.getByRole('button', { name: this.words.text(`company-user-act-${act}`), exact: true });
  }

  /** Expects these acts to be offered, in this order, and no others. */
  async offers(...acts: Act[]): Promise<void> {
    const names = acts.map((act) => this.words.text(`company-user-act-${act}`));
    await expect(this.main.getByRole('list').getByRole('button')).toHaveText(names);
  }

  /** Presses the button of an act and expects the dialog that names the colleague. */
  async ask(act: Act, { name }: Pick<Colleague, 'name'>): Promise<void> {
    await this.act(act).click();
    await this.dialog.asks(act, name);
  }

  /** The same, and says yes to what only has to be confirmed. */
  async confirm(act: Act, colleague: Pick<Colleague, 'name'>): Promise<void> {
    await this.ask(act, colleague);
    await this.dialog.button(`company-user-act-${act}`).click();
  }

  /** Expects the page to say, to everybody, that something was done. */
  async saysDone(act: Act | 'undo', { name }: Pick<Colleague, 'name'>): Promise<void> {
    const words = this.words.text(`company-user-done-${act}`, { name });
    await expect(this.page.getByRole('status').filter({ hasText: words })).toBeVisible();
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** The button that takes back what was done last. */
  get undo(): Locator {
    return this.button('company-user-undo');
  }

  /** A notice above the data. */
  notice(id: string, variables: Record<string, string> = {}): Locator {
    return this.main.getByText(this.words.text(id, variables));
  }
}
