import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.ts';
import { chosen } from './random.ts';

/** How wide the browser is: as a computer's, or as a phone's. */
export type Width = 'desktop' | 'phone';

/** What is another page where there is little room, a table or cards for one, and is looked at in both widths every time. */
const inBoth = ['company'];
/** What has no page. */
const onlyDesktop = ['serving'];

/**
 * The files of tests that a run leaves to the other width. What stands on a page is the same in both, and the preview
 * looks at every state of every page in every width: so a file runs in one of them, by chance another one every time.
 * With `WIDTHS=both` everything runs in both.
 */
export function leftToOther(width: Width): string[] {
  const folder = join(root, 'end2end', 'tests');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.spec.ts'));
  return files.filter((file) => !runsIn(width, file)).map((file) => join(folder, file));
}

function runsIn(width: Width, file: string): boolean {
  const subject = file.split('/')[0] ?? '';
  if (onlyDesktop.includes(subject)) return width === 'desktop';
  if (inBoth.includes(subject) || process.env['WIDTHS'] === 'both') return true;
  return chosen<Width>(['desktop', 'phone'], file) === width;
}
