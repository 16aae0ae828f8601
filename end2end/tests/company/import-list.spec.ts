import { company } from '../../harness/administrator.ts';
import { roomFor } from '../../harness/portal-copy.ts';
import { expect, test } from '../../harness/test.ts';
import { headers, listOf, textIn } from '../../screens/company-import.ts';

test.use({ portal: 'business' });

test.beforeEach(async ({ administrator, companyImport }) => {
  await administrator.choose(company);
  await companyImport.ask();
});

test.describe('where there are accounts enough', () => {
  test.use({ limits: roomFor(20_000) });

  test('a file is chosen, goes before what was pasted, and can be left again', async ({ companyImport }) => {
    await companyImport.pasted.fill(listOf(3));
    await companyImport.chooseFile('colleagues.csv', listOf(2));
    await companyImport.check();
    await companyImport.canInvite(2);
    await companyImport.button('company-import-other-list').click();
    await expect(companyImport.pasted).toHaveValue(listOf(3));
    await companyImport.chooseFile('colleagues.csv', listOf(2));
    await companyImport.button('company-import-file-none').click();
    await companyImport.check();
    await companyImport.canInvite(3);
  });

  test('a file is dropped', async ({ companyImport }) => {
    await companyImport.dropFile('dropped.csv', listOf(2));
    await companyImport.uses('dropped.csv');
    await expect(companyImport.file).toHaveValue(/dropped\.csv$/);
    await companyImport.check();
    await companyImport.canInvite(2);
  });

  for (const [what, bytes] of [
    ['Latin-1 and semicolons', Buffer.from('Naam;E-mailadres\r\nZoë Müller;zoe@example.com\r\n', 'latin1')],
    ['a byte-order mark', Buffer.from('\uFEFFNaam,E-mailadres\nZoë Müller,zoe@example.com\n')],
    ['UTF-16, as one spreadsheet writes “Unicode text”', Buffer.from('\uFEFFNaam\tE-mailadres\r\nZoë Müller\tzoe@example.com\r\n', 'utf16le')],
    ['the line that names the separator', Buffer.from('sep=;\r\n"Naam";"E-mailadres"\r\n"Zoë Müller";"zoe@example.com"\r\n')],
    ['first and last names apart, empty rows and a quoted line break', Buffer.from('\nVoornaam;Achternaam;E-mailadres;Opmerking\nZoë;Müller;zoe@example.com;"twee\nregels"\n;;;\n')],
  ] as const) {
    test(`a file with ${what} is read with every letter right`, async ({ companyImport, companyUser, page }) => {
      await companyImport.chooseFile('collega’s.csv', bytes);
      await companyImport.check();
      await companyImport.canInvite(1);
      await companyImport.send(1);
      await companyImport.isDone(1);
      await companyUser.open('company/users');
      await expect(page.getByRole('row').filter({ hasText: 'Zoë Müller' })).toContainText('zoe@example.com');
    });
  }
});

test('every mistake is shown by row and column before anything is sent, and the other rows can be sent', async ({ companyImport, page, words, language }) => {
  await companyImport.paste(
    [
      headers[language].join(';'),
      'Robin de Boer;robin@example.com;;;;',
      ';nobody@;12;xx;boss;everything',
      'Kim Bos;robin@example.com;;;;',
      `${'N'.repeat(101)};kim@example.com;;;;`,
      'Luca;luca@example.com;;;;;one too many',
    ].join('\n'),
  );
  await companyImport.canInvite(1);
  const column = (name: string): string => words.text(`company-csv-${name}`);
  const names = (...ids: string[]): string => ids.map((id) => words.text(`authorisation-${id}`)).join(', ');
  const [user, administrator] = [words.text('company-csv-role-user'), words.text('company-csv-role-administrator')];
  const rows = await page.getByRole('row').filter({ has: page.getByRole('rowheader') }).all();
  const found = await Promise.all(rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map((cell) => cell.trim())));
  const expected = [
    ['3', column('language'), 'xx', words.text('company-import-language-unknown', { languages: 'Nederlands, English' })],
    ['3', column('role'), 'boss', words.text('company-import-role-unknown', { user, administrator })],
    ['3', column('authorisations'), 'everything', words.text('company-import-authorisation-unknown', { authorisations: names('policies', 'claims', 'invoices') })],
    ['3', column('name'), words.text('company-import-nothing-typed'), words.text('company-import-required')],
    ['3', column('email'), 'nobody@', words.text('company-import-email-malformed')],
    ['4', column('email'), 'robin@example.com', words.text('company-import-repeated', { row: 2 })],
    ['5', column('name'), 'N'.repeat(101), words.text('company-import-too-long')],
    ['6', words.text('company-import-whole-row'), words.text('company-import-nothing-typed'), words.text('company-import-too-many-cells')],
  ];
  expect([...found].sort()).toEqual([...expected].sort());
  expect(found.map(([row]) => row)).toEqual(expected.map(([row]) => row));
  await companyImport.send(1);
  await companyImport.isDone(1);
});

test('a file that is left again is left in the field too, which has the focus then', async ({ companyImport, page, words }) => {
  await companyImport.chooseFile('colleagues.csv', listOf(2));
  await companyImport.button('company-import-file-none').click();
  await expect(companyImport.file).toHaveValue('');
  await expect(companyImport.file).toBeFocused();
  await expect(companyImport.button('company-import-file-none')).toHaveCount(0);

  await companyImport.chooseFile('colleagues.csv', listOf(2));
  const chooser = page.waitForEvent('filechooser');
  await companyImport.file.click();
  await chooser;
  await expect(companyImport.file).toHaveValue('');
  await expect(page.getByText(words.text('company-import-file-read', { name: 'colleagues.csv' }))).toHaveCount(0);
});

test('of two files the later one is used, however long the first takes to be read', async ({ companyImport, page, words }) => {
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    const scope = window as unknown as { readFirst(): void };
    const released = new Promise<void>((resolve) => (scope.readFirst = resolve));
    Blob.prototype.arrayBuffer = async function (): Promise<ArrayBuffer> {
      if ((this as File).name === 'first.csv') await released;
      return read.call(this);
    };
  });
  await companyImport.file.setInputFiles({ name: 'first.csv', mimeType: 'text/csv', buffer: Buffer.from(listOf(1)) });
  await companyImport.chooseFile('second.csv', listOf(2));
  await page.evaluate(() => (window as unknown as { readFirst(): void }).readFirst());
  await companyImport.check();
  await companyImport.canInvite(2);
  await expect(page.getByText(words.text('company-import-file-read', { name: 'first.csv' }))).toHaveCount(0);
});

test('a file that is dropped beside the place for it leaves the page as it is', async ({ companyImport }) => {
  await companyImport.pasted.fill('name,email');
  expect(await companyImport.dropBeside('beside.csv', listOf(2))).toEqual([true, true]);
  await expect(companyImport.button('company-import-file-none')).toHaveCount(0);
  await expect(companyImport.pasted).toHaveValue('name,email');
});

test('a list of which every row has a mistake cannot be sent', async ({ companyImport, page, words }) => {
  await companyImport.paste('name,email\nRobin,robin@\n,kim@example.com');
  await companyImport.canInvite(0);
  await expect(page.getByText(words.text('company-import-mistakes-only'))).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveText([words.text('company-import-failed-download'), words.text('company-import-other-list')]);
});

test('a list that cannot be read says why, and stays', async ({ companyImport, words }) => {
  const name = words.text('company-csv-name');
  const email = words.text('company-csv-email');
  for (const [list, sentence] of [
    ['', words.text('company-import-nothing')],
    ['Robin de Boer;robin@example.com', words.text('company-import-header-missing', { count: 2, columns: `${name}, ${email}` })],
    ['name,phone\nRobin,06 12345678', words.text('company-import-header-missing', { count: 1, columns: email })],
    ['name,email\n\n', words.text('company-import-nobody')],
    ['name,email\n"Robin,robin@example.com', words.text('company-import-quote-open', { row: 2 })],
  ] as const) {
    await companyImport.paste(list);
    await companyImport.complains(sentence);
    await expect(companyImport.pasted).toHaveValue(list);
  }
});

test('a file that cannot be read says why, and another can be chosen', async ({ companyImport, words }) => {
  for (const [name, content, sentence] of [
    ['workbook.xlsx', Buffer.from('PK\u0003\u0004 and more'), 'company-import-spreadsheet'],
    ['large.csv', Buffer.alloc(5_000_001, 'x'), 'company-import-too-large'],
  ] as const) {
    await companyImport.file.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
    await companyImport.complains(words.text(sentence));
  }
  await companyImport.chooseFile('empty.csv', '');
  await companyImport.check();
  await companyImport.complains(words.text('company-import-empty'));
  await companyImport.chooseFile('long.csv', listOf(20_001));
  await companyImport.check();
  await companyImport.complains(words.text('company-import-too-many-rows', { rows: 20_000 }));
  await companyImport.chooseFile('right.csv', listOf(2));
  await companyImport.check();
  await companyImport.canInvite(2);
});

test('columns that are not used are named, and an empty list can be downloaded', async ({ companyImport, page, words }) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByText(words.text('company-import-columns-summary'), { exact: true }).click();
      await companyImport.button('company-import-empty-list').click();
    })(),
  ]);
  const names = ['name', 'email', 'mobile', 'language', 'role', 'authorisations'].map((column) => words.text(`company-csv-${column}`));
  const separator = words.language === 'en' ? ',' : ';';
  expect((await textIn(download)).replaceAll(/[\uFEFF"\r\n]/g, '')).toBe(names.join(separator));
  await companyImport.paste('name,email,department\nRobin,robin@example.com,Sales');
  await companyImport.canInvite(1);
  await expect(page.getByText(words.text('company-import-ignored', { count: 1, columns: 'department' }))).toBeVisible();
});
