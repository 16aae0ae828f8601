import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { literally } from './pattern.ts';
import { localesFolder, portalFolder, type PortalName } from './environment.ts';

/** The languages there are; a portal may speak fewer. */
export const languages = ['nl', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** The languages that a portal speaks, in the order of its menu. */
export function languagesOf(portal: PortalName): Language[] {
  const text = readFileSync(join(portalFolder(portal), 'portal.toml'), 'utf8');
  const list = /^languages = \[(.*)\]$/m.exec(text)?.[1] ?? '';
  return languages.filter((language) => list.includes(`"${language}"`)).sort((a, b) => list.indexOf(a) - list.indexOf(b));
}

/** The messages of a portal in one language, as the screens show them. */
export class Words {
  readonly #bundle: FluentBundle;

  constructor(
    readonly portal: PortalName,
    readonly language: Language,
  ) {
    this.#bundle = new FluentBundle(language, { useIsolating: false });
    const folders = [join(localesFolder, language), join(portalFolder(portal), 'locales', language)];
    for (const file of folders.flatMap(messageFiles)) {
      const resource = new FluentResource(readFileSync(file, 'utf8'));
      this.#bundle.addResource(resource, { allowOverrides: true });
    }
  }

  /** The message `id` with `variables` filled in. One that is missing, or wants another variable, is an error. */
  text(id: string, variables: Record<string, FluentVariable> = {}): string {
    const pattern = this.#bundle.getMessage(id)?.value;
    if (pattern == null) throw new Error(`${this.language} has no message ${id}`);
    const errors: Error[] = [];
    const text = this.#bundle.formatPattern(pattern, variables, errors);
    if (errors[0] !== undefined) throw new Error(`${this.language} ${id}: ${errors[0].message}`);
    return text;
  }

  /** What matches the message `id` whatever stands in the place of the variables that are named. */
  like(id: string, ...unknown: string[]): RegExp {
    const mark = (name: string): string => `\u{E000}${name}\u{E001}`;
    const text = this.text(id, Object.fromEntries(unknown.map((name) => [name, mark(name)])));
    return new RegExp(literally(text).replace(/\u{E000}[^\u{E001}]*\u{E001}/gu, '.+'));
  }
}

function messageFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith('.ftl')).map((file) => join(folder, file));
}
