import { portals, registrants } from '../harness/registrants.ts';
import { test } from '../harness/with-api.ts';
import { Register } from '../screens/register.ts';
import { Way } from '../screens/way.ts';
import { Camera, everyDevice } from './camera.ts';

for (const portal of portals) {
  test.describe(portal, () => {
    test.use({ portal });

    for (const device of everyDevice) {
      test(`every step of registering in the portal ${portal} on a ${device}`, async ({ browser, api, words }) => {
        const camera = await Camera.at(browser, api.origin, device, `${portal}-${words.language}`);
        const register = new Register(camera.page, words);
        const way = new Way(register, { person: registrants[portal].byPost, factors: 'both' }, api);
        await register.open('register');
        for (const [at, question] of way.questions.entries()) {
          await register.isAt(question.step);
          await camera.take(`register-${String(at + 1).padStart(2, '0')}-${question.step}`);
          await way.answer(question);
        }
        await register.isAt('registered');
        await camera.take('register-end');
        await camera.close();
      });
    }
  });
}
