import type { Colleague } from './administrator.ts';

/** Users of the sample companies beside those whom every portal that has companies has. */
const at = (company: number, number: number, name: string, email: string): Colleague => ({
  id: `00000000-0000-4000-a000-${String(company).padStart(4, '0')}${String(number).padStart(8, '0')}`,
  name,
  email,
});

/** Has never logged in. */
export const jeroen = at(1, 3, 'Jeroen van den Berg', 'jeroen.van-den-berg@example.com');
/** Blocked, for long leave. */
export const fatima = at(1, 4, 'Fatima El Amrani', 'fatima.el-amrani@example.com');
/** The invitation has expired. */
export const lukas = at(1, 5, 'Lukas Müller', 'lukas.muller@example.com');
/** Logs in with an app. */
export const anais = at(1, 6, 'Anaïs Dupont', 'anais.dupont@example.com');
export const zoe = at(1, 10, 'Zoë Sørensen', 'zoe.sorensen@example.com');
export const mehmet = at(1, 11, 'Mehmet Yılmaz', 'mehmet.yilmaz@example.com');

/** Administers the other sample company. */
export const quirine = at(2, 0, 'Quirine de Graaf', 'other-administrator@example.com');

/** The administrator of the first company as a user of the other one, which makes no administrator there. */
export const adaElsewhere = at(2, 1, 'Ada Willems', 'administrator@example.com');

export const otherCompany = { id: '00000000-0000-4000-b000-000000000002', name: 'Tweede Voorbeeld B.V.', number: '90000002' } as const;
