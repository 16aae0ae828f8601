import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../..');

/** Where Cargo builds. */
const target = process.env['CARGO_TARGET_DIR'] ?? join(root, 'target');

/** The portals there are, by the name of their folder. */
export type PortalName = keyof typeof sites;

/** By which variable it is said where the site of each portal is. */
const sites = {
  customer: 'VOORDEUR_SITE',
  business: 'VOORDEUR_SITE_BUSINESS',
  benefits: 'VOORDEUR_SITE_BENEFITS',
  intermediary: 'VOORDEUR_SITE_INTERMEDIARY',
} as const;

/** Where a portal's folder is: `portal.toml`, its words, its tokens. */
export const portalFolder = (portal: PortalName): string => join(root, 'portals', portal);

/** Where the messages are. */
export const localesFolder = join(root, 'locales');

/** The auth API's program. `cargo xtask test` names it; by hand the last one that was built is taken. */
export function authApiProgram(): string {
  const built = ['release', 'debug'].map((profile) => join(target, profile, 'voordeur-auth-api'));
  return needed('the auth API (VOORDEUR_AUTH_API)', process.env['VOORDEUR_AUTH_API'], ...built);
}

/** The site of a portal, with preview, as `--site` takes it. */
export function siteFolder(portal: PortalName): string {
  const named = sites[portal];
  return needed(`the site of ${portal} (${named})`, process.env[named], join(target, 'site', `${portal}-preview`));
}

/** The customer's site as it is deployed: without preview. */
export function deployedSiteFolder(): string {
  return needed('the site to deploy (VOORDEUR_SITE_DIST)', process.env['VOORDEUR_SITE_DIST'], join(root, 'dist'), join(target, 'site/deployed'));
}

/** The library that moves the clock of one process (Debian: package `libfaketime`). */
export function fakeTimeLibrary(): string {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/local/lib', '/opt/homebrew/lib'];
  const inside = folders.flatMap((folder) => [folder, ...(existsSync(folder) ? subfolders(folder) : [])]);
  const files = inside.flatMap((folder) => [
    join(folder, 'faketime/libfaketime.so.1'),
    join(folder, 'faketime/libfaketime.1.dylib'),
  ]);
  return needed('libfaketime (VOORDEUR_FAKETIME)', process.env['VOORDEUR_FAKETIME'], ...files);
}

/** Chromium as the system installed it. */
export const chromium = (): string =>
  needed('Chromium (CHROMIUM)', process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser');

/** The same without its windows, which is drawn in half the time; where the system has none, Chromium itself. */
export function headlessShell(): string {
  const named = process.env['CHROMIUM_HEADLESS_SHELL'];
  const usual = '/usr/bin/chromium-headless-shell';
  return named !== undefined || existsSync(usual) ? needed('Chromium’s headless shell (CHROMIUM_HEADLESS_SHELL)', named, usual) : chromium();
}

/** Firefox as the system installed it. */
export const firefox = (): string =>
  needed('Firefox (FIREFOX)', process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox');

/** What Chromium is started with: nothing that talks to anybody but the site. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What `named` says, or else the first of the usual places; what is missing is said by its name. */
export function needed(what: string, named: string | undefined, ...usual: string[]): string {
  const places = named === undefined ? usual : [named];
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`${what} is missing; looked at ${places.join(', ')}`);
  return found;
}

function subfolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}
