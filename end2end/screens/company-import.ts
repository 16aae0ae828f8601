import { expect, type Download, type JSHandle, type Locator } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Language } from '../harness/words.ts';
import { Screen } from './screen.ts';

/** Inviting many colleagues with a list. */
export class CompanyImport extends Screen {
  get pasted(): Locator {
    return this.page.getByLabel(this.words.text('company-import-paste-label'), { exact: true });
  }

  get file(): Locator {
    return this.page.getByLabel(this.words.text('company-import-file-label'), { exact: true });
  }

  /** The page on which a list is given. */
  async ask(): Promise<void> {
    await this.open('company/users/import');
    await this.shows('company-import-heading', 'company/users/import');
  }

  /** Chooses a file, and expects it to be the one that is used. */
  async chooseFile(name: string, content: Buffer | string): Promise<void> {
    await this.file.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await this.uses(name);
  }

  /** Drops a file on the form. */
  async dropFile(name: string, content: string): Promise<void> {
    const dataTransfer = await this.#dragged(name, content);
    for (const type of ['dragover', 'drop']) await this.pasted.dispatchEvent(type, { dataTransfer });
  }

  /** Drops a file on the heading, and says of dragging and dropping whether the browser is kept from showing the file. */
  async dropBeside(name: string, content: string): Promise<boolean[]> {
    const dataTransfer = await this.#dragged(name, content);
    return this.heading('company-import-heading').evaluate((heading, dataTransfer) => {
      const kept = (type: string): boolean => !heading.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      return ['dragover', 'drop'].map(kept);
    }, dataTransfer);
  }

  #dragged(name: string, content: string): Promise<JSHandle<DataTransfer>> {
    return this.page.evaluateHandle(([name, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], name ?? '', { type: 'text/csv' }));
      return transfer;
    }, [name, content]);
  }

  async uses(name: string): Promise<void> {
    await expect(this.page.getByText(this.words.text('company-import-file-read', { name }))).toBeVisible();
  }

  /** Has the list checked; nothing is sent. */
  async check(): Promise<void> {
    await this.button('company-import-submit').click();
  }

  /** Expects so many to be ready, with nothing sent. */
  async canInvite(count: number): Promise<void> {
    const heading = count === 0 ? this.heading('company-import-checked-nobody') : this.heading('company-import-checked-heading', { count });
    await expect(heading).toBeVisible();
    await expect(this.page.getByText(this.words.text('company-import-checked-lead'))).toBeVisible();
  }

  /** Pastes a list and has it checked. */
  async paste(list: string): Promise<void> {
    await this.pasted.fill(list);
    await this.check();
  }

  async send(count: number): Promise<void> {
    await this.page.getByRole('button', { name: this.words.text('company-import-send', { count }), exact: true }).click();
  }

  /** Expects so many to be invited. */
  async isDone(count: number, patience?: number): Promise<void> {
    const heading = count === 0 ? this.heading('company-import-done-nobody') : this.heading('company-import-done-heading', { count });
    await expect(heading).toBeVisible(patience === undefined ? {} : { timeout: patience });
  }

  /** Expects the table of what has to be corrected, or of who was not invited, to have exactly these rows. */
  async lists(...rows: string[][]): Promise<void> {
    const body = this.page.getByRole('table').getByRole('row').filter({ has: this.page.getByRole('rowheader') });
    await expect(body).toHaveCount(rows.length);
    for (const [at, cells] of rows.entries()) {
      await expect(body.nth(at).locator('th, td')).toHaveText(cells);
    }
  }
}

/** Names of columns, in each language. */
export const headers: Record<Language, string[]> = {
  nl: ['Naam', 'E-mailadres', 'Mobiel nummer', 'Taal', 'Rol', 'Autorisaties'],
  fr: ['Nom', 'Adresse e-mail', 'Numéro de GSM', 'Langue', 'Rôle', 'Autorisations'],
  en: ['Name', 'E-mail address', 'Mobile number', 'Language', 'Role', 'Authorisations'],
};

/** A list of so many people whom nobody knows. */
export function listOf(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => `Robin ${at + 1},robin.${at + 1}@example.com`);
  return ['name,email', ...rows].join('\n');
}

/** What stands in a file that was downloaded. */
export async function textIn(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}
