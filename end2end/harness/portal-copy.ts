import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalFolder, type PortalName } from './environment.ts';

/** What a `portal.toml` limits, by name: how long, how often, and which choices there are. */
export type Limits = Record<string, number | readonly string[]>;

/** A company of so many accounts, all of whom may be mailed at once. */
export function roomFor(accounts: number): Limits {
  return { accounts, mails_per_administrator_per_hour: accounts, mails_per_company_per_day: accounts };
}

/** Copies a portal's folder into `folder`, with other limits, and says where it is. */
export function portalWithLimits(portal: PortalName, limits: Limits, folder: string): string {
  const copy = join(folder, portal);
  cpSync(portalFolder(portal), copy, { recursive: true });
  const file = join(copy, 'portal.toml');
  let text = readFileSync(file, 'utf8');
  for (const [name, value] of Object.entries(limits)) {
    const line = new RegExp(`^${name} = .*$`, 'm');
    if (!line.test(text)) throw new Error(`${file} has no limit ${name}`);
    // Numbers and lists of texts are written alike in JSON and TOML.
    text = text.replace(line, `${name} = ${JSON.stringify(value)}`);
  }
  writeFileSync(file, text);
  return copy;
}
