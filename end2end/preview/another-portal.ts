import type { PortalName } from '../harness/environment.ts';
import { languagesOf } from '../harness/words.ts';
import { violations } from './axe.ts';
import { previewScreens } from './states.ts';
import { expect, test } from './walk.ts';

/** The tests of a file about a portal that has colours and words of its own, and the same screens. */
export function walkInTheColoursAndWordsOf(portal: PortalName): void {
  test.use({ walkedPortal: portal });

  for (const { name, states } of previewScreens(portal)) {
    test(`${name} in the colours and words of ${portal} is accessible`, async ({ walk }) => {
      test.setTimeout(15_000 + states.length * 8_000);
      for (const state of states) {
        for (const language of languagesOf(portal)) {
          await walk.show(`/${language}/preview/${name}/${state}`);
          for (const colorScheme of ['light', 'dark'] as const) {
            await walk.page.emulateMedia({ colorScheme });
            expect.soft(await violations(walk.page), `${language} ${state} in ${colorScheme}`).toEqual([]);
          }
        }
      }
    });
  }
}
