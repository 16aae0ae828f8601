import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.ts';

/** The people whom the insurer of the development mode knows. */
const sampleRecords = join(root, 'auth-api/server/sample-data/records.toml');

/** How the insurer's own system fails. */
export type Trouble = 'slow' | 'down' | 'wrong';

/** The insurer's own system behind one auth API. It reads its file for every question, so a test may change it. */
export class InsurersRecords {
  readonly file: string;

  constructor(folder: string) {
    this.file = join(folder, 'records.toml');
    this.restore();
  }

  /** Everything is as it was, and works. */
  restore(): void {
    copyFileSync(sampleRecords, this.file);
  }

  /** Whoever asks for `number`, which is of this kind, meets that trouble from now on. */
  fail(trouble: Trouble, kind: string, number: string): void {
    const more = `\n[[troubles]]\nanswers = "${trouble}"\nnumbers.${kind} = ["${number}"]\n`;
    writeFileSync(this.file, readFileSync(sampleRecords, 'utf8') + more);
  }

  /** Somebody at the insurer corrects what the records say. */
  correct(from: string, to: string): void {
    const text = readFileSync(this.file, 'utf8');
    if (!text.includes(from)) throw new Error(`the records do not say ${from}`);
    writeFileSync(this.file, text.replace(from, to));
  }
}
