import { ada, elodie, noor } from '../../harness/administrator.ts';
import { expect, test } from '../../harness/test.ts';

test.use({ portal: 'business' });

test('what administrators do, and what is refused them, is counted for who operates the portal', async ({ administrator, api, request }) => {
  const counted = async (line: string): Promise<void> => {
    const metrics = await request.get(`${api.origin}/metrics`);
    expect((await metrics.text()).split('\n')).toContain(line);
  };
  await administrator.act(noor, 'block', { reason: 'Tablet stolen' });
  await administrator.act(elodie, 'withdraw-invitation');
  await expect(administrator.act(ada, 'remove')).rejects.toThrow(/last-administrator/);
  await counted('voordeur_company_activities_total{activity="blocked"} 1');
  await counted('voordeur_company_activities_total{activity="invitation-withdrawn"} 1');
  await counted('voordeur_company_refusals_total{problem="last-administrator"} 1');
});
