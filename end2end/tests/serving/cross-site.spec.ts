import { people, password } from '../../harness/people.ts';
import { expect, test } from '../../harness/with-api.ts';

const ours = { 'content-type': 'application/json', 'x-requested-with': 'voordeur' };
const begin = JSON.stringify({ kind: 'log-in', language: 'en' });

for (const [what, headers] of [
  ['from another site', { ...ours, 'sec-fetch-site': 'cross-site' }],
  ['with the origin of another site', { ...ours, origin: 'https://example.org' }],
  ['without the header that no form can set', { 'content-type': 'application/json' }],
] as const) {
  test(`a request ${what} is refused`, async ({ request }) => {
    const answer = await request.post('/api/v1/journeys', { headers, data: begin });
    expect(answer.status()).toBe(403);
    expect(await answer.json()).toMatchObject({ type: 'urn:problem-type:voordeur:cross-site' });
    expect(answer.headers()['set-cookie']).toBeUndefined();
  });
}

test('a request that is no JSON is refused', async ({ request }) => {
  const answer = await request.post('/api/v1/journeys', { headers: { ...ours, 'content-type': 'text/plain' }, data: begin });
  expect(answer.status()).toBe(415);
});

test('a wrong pair answers alike whether or not the account exists', async ({ playwright, api }) => {
  const answers: unknown[] = [];
  for (const email of [people.bySms, people.unknown]) {
    const visitor = await playwright.request.newContext({ baseURL: api.origin, extraHTTPHeaders: ours });
    const started = await visitor.post('/api/v1/journeys', { data: begin });
    expect(started.status()).toBe(201);
    const { id, revision } = (await started.json()) as { id: string; revision: number };
    expect(started.headers()['location']).toBe(`/api/v1/journeys/${id}`);
    const answer = await visitor.post(`/api/v1/journeys/${id}/answers`, {
      data: { revision, language: 'en', answer: { type: 'credentials', email, password: `${password}?` } },
    });
    const problem = (await answer.json()) as Record<string, unknown>;
    for (const changing of ['reference', 'journey']) delete problem[changing];
    answers.push([answer.status(), Object.keys(answer.headers()).sort(), problem]);
    await visitor.dispose();
  }
  expect(answers[0]).toEqual(answers[1]);
});
