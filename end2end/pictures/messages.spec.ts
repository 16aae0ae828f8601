import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../harness/outbox.ts';
import { expect, test } from '../harness/with-api.ts';
import { languagesOf } from '../harness/words.ts';
import { cutOff } from '../preview/layout.ts';
import { folder } from './camera.ts';

for (const portal of ['customer', 'benefits'] as const) {
  test.describe(portal, () => {
    test.use({ portal });
    for (const language of languagesOf(portal)) {
      test(`every SMS, mail and letter of ${portal} in ${language}`, async ({ page, request }) => {
        mkdirSync(folder, { recursive: true });
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(`/outbox/samples?lang=${language}`);
        await expect(page.locator('.letters .message').first()).toBeVisible();
        expect(await cutOff(page)).toEqual([]);
        await page.screenshot({ path: join(folder, `messages-${portal}-${language}.png`), fullPage: true });

        const messages = (await (await request.get(`/outbox/samples.json?lang=${language}`)).json()) as Message[];
        for (const { document } of messages) {
          if (document === undefined) continue;
          const letter = join(folder, `letter-${portal}-${language}`);
          writeFileSync(`${letter}.pdf`, await (await request.get(document)).body());
          // Debian: package poppler-utils.
          execFileSync('pdftoppm', ['-r', '110', '-png', '-singlefile', `${letter}.pdf`, letter]);
        }
      });
    }
  });
}
