import type { Page } from '@playwright/test';
import type { Message } from '../../harness/outbox.ts';
import { desks, portals, registrants } from '../../harness/registrants.ts';
import { expect, test } from '../../harness/test.ts';
import type { Register } from '../../screens/register.ts';

/** Does what programs do that fill in every field of a page. */
async function fillHidden(register: Register): Promise<void> {
  const field = register.page.locator('input[name=website]');
  await expect(field).toBeHidden();
  await field.evaluate((input: HTMLInputElement) => (input.value = 'https://example.com'));
}

/** The statuses with which the API answers from now on to those who begin. */
function beginnings(page: Page): number[] {
  const statuses: number[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === '/api/v1/journeys') statuses.push(response.status());
  });
  return statuses;
}

test('a program that fills in what people do not see is shown the same pages, and finds nobody', async ({ register }) => {
  const person = registrants.customer.atOnce;
  await register.open('register');
  await fillHidden(register);
  await register.choose('register-at-hand-client-reference');
  await register.goOn();
  await register.choose('register-residence-belgium');
  await register.goOn();
  await register.isAt('means');
  await register.goOn();
  await register.isAt('client-reference');
  await register.identify(person);
  await register.isAt('not-found');
});

test('a request that a program leaves looks sent, and the desk gets those of people only', async ({ register, api }) => {
  const person = registrants.customer.atOnce;
  await register.untilDesk();
  await fillHidden(register);
  await register.askDesk('Buy now', person);
  await register.isAt('desk-request-sent');
  await register.untilDesk();
  await register.askDesk('I want to register', person);
  await register.isAt('desk-request-sent');
  const isForDesk = ({ to }: Message): boolean => to.includes(desks.customer);
  expect((await api.outbox.next(isForDesk)).text).toContain('I want to register');
  expect((await api.outbox.messages()).filter(isForDesk)).toHaveLength(1);
});

for (const portal of portals) {
  test.describe(`where a second registration from a place is suspected, in the portal ${portal}`, () => {
    test.use({ portal, limits: { journeys_before_proof_of_work: 1 } });

    test('FAQ 001-11: the browser proves by itself that it is no program, and nobody solves a puzzle', async ({ page, register, wayOf }) => {
      await register.untilNumber();
      const asked = beginnings(page);
      await wayOf({ person: registrants[portal].atOnce }).until('email');
      expect(asked).toEqual([428, 201]);
      await expect(register.summary).toHaveCount(0);
    });

    test('work that was made up is refused, and other work asked for', async ({ page, register }) => {
      await register.untilNumber();
      const answer = await page.evaluate(async () => {
        const proofOfWork = { challenge: 'made-up', nonce: '1' };
        const answer = await fetch('/api/v1/journeys', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-requested-with': 'voordeur' },
          body: JSON.stringify({ kind: 'register', language: 'en', proofOfWork }),
        });
        return { status: answer.status, problem: (await answer.json()) as { proofOfWork?: { bits: number } } };
      });
      expect(answer.status).toBe(428);
      expect(answer.problem.proofOfWork?.bits).toBeGreaterThan(0);
    });
  });
}

test.describe('where two registrations from a place are no reason for suspicion', () => {
  test.use({ limits: { journeys_before_proof_of_work: 2 } });

  test('the third is begun with work, and the hour after without', async ({ page, register, api }) => {
    const asked = beginnings(page);
    for (const statuses of [[201], [201], [428, 201]]) {
      asked.length = 0;
      await register.untilNumber();
      expect(asked).toEqual(statuses);
    }
    api.clock.advance(24 * 60 * 60);
    asked.length = 0;
    await register.untilNumber();
    expect(asked).toEqual([201]);
  });
});
