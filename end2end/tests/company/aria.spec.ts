import { ada, elodie, noor } from '../../harness/administrator.ts';
import { expect, test } from '../../harness/test.ts';

test.use({ portal: 'business', viewport: { width: 1280, height: 800 } });

// Logged in from the beginning.
test.beforeEach(({ administrator }) => expect(administrator).toBeDefined());

test('assistive technology finds a table of rows with headers, whose columns are sorted by buttons', async ({ companyUsers, words }) => {
  await companyUsers.openList();
  await companyUsers.lists(ada.name, elodie.name, noor.name);
  const [name, email, role, status, factor, last] = (['name', 'email', 'role', 'status', 'factor', 'last-log-in'] as const).map((id) => words.text(`company-column-${id}`));
  await expect(companyUsers.table).toMatchAriaSnapshot(`
    - table "${words.text('company-users-heading')}":
      - /children: equal
      - rowgroup:
        - /children: equal
        - row:
          - /children: equal
          - columnheader:
            - checkbox "${words.text('company-select-all')}"
          - columnheader "${name}":
            - button "${name}"
          - columnheader "${email}":
            - button "${email}"
          - columnheader "${role}":
            - button "${role}"
          - columnheader "${status}":
            - button "${status}"
          - columnheader "${factor}"
          - columnheader "${last}":
            - button "${last}"
      - rowgroup:
        - /children: equal
        - row
        - row:
          - /children: equal
          - cell:
            - checkbox "${words.text('company-select', { name: elodie.name })}"
          - rowheader "${elodie.name}":
            - link "${elodie.name}"
          - cell /${elodie.email}/
          - cell "${words.text('company-role-user')}"
          - cell "${words.text('company-status-invited')}"
          - cell "${words.text('company-factor-not-yet')}"
          - cell "${words.text('company-never')}"
        - row
  `);
});

test('the column that sorts says so, and no other does', async ({ companyUsers }) => {
  await companyUsers.openList();
  const sorts = (): Promise<(string | null)[]> =>
    companyUsers.table.getByRole('columnheader').evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-sort')));
  expect(await sorts()).toEqual([null, 'ascending', null, null, null, null, null]);
  await companyUsers.sortBy('status');
  await expect.poll(sorts).toEqual([null, null, null, null, 'ascending', null, null]);
  await companyUsers.sortBy('status');
  await expect.poll(sorts).toEqual([null, null, null, null, 'descending', null, null]);
  await expect(companyUsers.head('status').getByRole('button')).toBeFocused();
});

test('what is selected is said by its check box, by the one for all, and in words', async ({ companyUsers, words }) => {
  await companyUsers.openList();
  await companyUsers.pick(noor.name).check();
  await expect(companyUsers.table).toMatchAriaSnapshot(`
    - rowgroup:
      - row:
        - columnheader:
          - checkbox "${words.text('company-select-all')}" [checked=mixed]
    - rowgroup:
      - row:
        - cell:
          - checkbox "${words.text('company-select', { name: elodie.name })}" [checked=false]
      - row:
        - cell:
          - checkbox "${words.text('company-select', { name: noor.name })}" [checked]
  `);
  await expect(companyUsers.selection).toMatchAriaSnapshot(`
    - group "${words.text('company-selection')}":
      - status: ${words.text('company-selected', { count: 1 })}
      - button "${words.text('company-many-block', { count: 1 })}"
      - button "${words.text('company-many-end-sessions', { count: 1 })}"
      - button "${words.text('company-many-remove', { count: 1 })}"
      - button "${words.text('company-select-none')}"
  `);
  await companyUsers.pickAll.check();
  await expect(companyUsers.pickAll).toMatchAriaSnapshot(`- checkbox "${words.text('company-select-all')}" [checked]`);
});

test('what is loaded is busy, and the table is described by how many there are', async ({ page, companyUsers, words }) => {
  await companyUsers.openList();
  await expect(companyUsers.table).toHaveAccessibleDescription(words.text('company-users-total', { count: 3 }));
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/users?sort=email', async (route) => {
    await released;
    await route.continue();
  });
  await companyUsers.sortBy('email');
  await expect(companyUsers.table).toHaveAttribute('aria-busy', 'true');
  release();
  await expect(companyUsers.table).not.toHaveAttribute('aria-busy');
});

test('where it is narrow the same table is there for assistive technology', async ({ page, companyUsers, words }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await companyUsers.openList();
  await expect(companyUsers.table.getByRole('columnheader')).toHaveCount(7);
  await expect(companyUsers.table).toMatchAriaSnapshot(`
    - rowgroup:
      - row:
        - rowheader "${noor.name}"
        - cell /${noor.email}/
        - cell /${words.text('company-role-user')}/
        - cell /${words.text('company-status-active')}/
        - cell /${words.text('company-factor-sms')}/
        - cell
  `);
});
