import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalFolder, type PortalName } from '../harness/environment.ts';
import { languagesOf } from '../harness/words.ts';
import { violationsOfColour } from './axe.ts';
import { previewScreens } from './states.ts';
import { expect, test } from './walk.ts';

/** What whoever is invited goes through, also where nobody registers. */
const ofInvited = /^register-(authenticator|invitation|loading|mobile|new-password|recovery|second-factor)/;

/** Whether this portal ever shows the screen. Where nobody registers, and where there are no companies, many are for others. */
function shows(portal: PortalName, screen: string): boolean {
  const file = readFileSync(join(portalFolder(portal), 'portal.toml'), 'utf8');
  if (screen.startsWith('register-')) return file.includes('\n[registration]') || ofInvited.test(screen);
  return file.includes('\n[companies]') || !/^(company-|confirm-email$|step-up$)/.test(screen);
}

/**
 * The tests of a file about a portal that has colours and words of its own: of the screens that it shows. Each screen is
 * shown in the language after that of the screen before: the portal `customer` shows all of them in every language.
 */
export function walkInTheColoursAndWordsOf(portal: PortalName): void {
  test.use({ walkedPortal: portal });
  const spoken = languagesOf(portal);

  for (const [at, { name, states }] of previewScreens(portal).filter(({ name }) => shows(portal, name)).entries()) {
    const language = spoken[at % spoken.length];
    test(`${name} in the colours and words of ${portal} is accessible`, async ({ walk }) => {
      test.setTimeout(15_000 + states.length * 8_000);
      for (const [at, state] of states.entries()) {
        const address = `/${language}/preview/${name}/${state}`;
        await (at === 0 ? walk.show(address) : walk.goOn(address));
        for (const colorScheme of ['light', 'dark'] as const) {
          await walk.page.emulateMedia({ colorScheme });
          expect.soft(await violationsOfColour(walk.page), `${language} ${state} in ${colorScheme}`).toEqual([]);
        }
      }
    });
  }
}
