import { codeText } from '#addin/sheet/form/code.ts';
import { saleTemplate } from '#infra/local/demo/templates/sale.ts';
import { ask, atFormDesk, desk, formWith, sitDown, standing, tripsOf } from './form-desk.ts';

atFormDesk();

const contractId = '01JQZ8K5T0000000000000000C';
const text = codeText({ contractId, revision: 3, hash: 'a1b2c3d4e5f6' });
const later = codeText({ contractId, revision: 4, hash: 'Zz-_9876' });
const read = { contractId, revision: 3, hash: 'a1b2c3d4' };

const printed = () =>
  desk.page.evaluate(() => around.printAreas(around.model, around.model.sheet('合同')).map(around.named));

test('the code stands small and grey under the form, on the paper too, and is read from there', async () => {
  const id = await ask('draw', saleTemplate, '合同');
  expect(await ask('code', id)).toBeUndefined();

  await ask('setCode', id, text);

  expect(await ask('code', id)).toEqual({ ...read, text, cell: 'A49' });
  expect(await printed()).toEqual(['A1:H49']);
  const looks = await desk.page.evaluate(() => {
    const sheet = around.model.sheet('合同');
    return [sheet.look(48, 0, 'fontColor'), sheet.look(48, 0, 'fontSize')];
  });
  expect(looks).toEqual(['#808080', 8]);
});

test('a newer code takes the place of the older, wherever that was moved to', async () => {
  const id = await ask('draw', formWith(8), '合同');
  await ask('setCode', id, text);
  await desk.page.evaluate(() => {
    around.person.clear('合同', 'A5');
    around.person.type('合同', 'F2', 'SD·01JQZ8K5T0000000000000000C·r3·a1b2c3d4');
    around.person.insert('合同', '1:1', 'Down');
  });
  expect(await ask('code', id)).toMatchObject({ cell: 'F3' });

  await ask('setCode', id, later);

  expect(await ask('code', id)).toEqual({ contractId, revision: 4, hash: 'Zz-_9876', text: later, cell: 'F3' });
  expect(await standing('合同', 'A5', 'A6', 'F3')).toEqual([expect.not.stringContaining('SD·'), '', later]);
});

test('a code that somebody deleted is remembered by the sheet, and set again below', async () => {
  const id = await ask('draw', formWith(8), '合同');
  await ask('setCode', id, text);
  await desk.page.evaluate(() => around.person.clear('合同', 'A5'));

  expect(await ask('code', id)).toEqual({ ...read, text });
  await ask('setCode', id, later);

  expect(await ask('code', id)).toMatchObject({ revision: 4, cell: 'A6' });
});

test('what only looks like a code is none', async () => {
  const id = await ask('draw', formWith(8), '合同');
  await desk.page.evaluate(() => {
    around.person.type('合同', 'B1', '见 SD·01J·r3·a1b2c3d4');
    around.person.type('合同', 'B2', 'SD·01J·3·a1b2c3d4');
    around.person.type('合同', 'B3', 'sd·01J·r3·a1b2c3d4');
  });

  expect(await ask('code', id)).toBeUndefined();
});

test('a copied sheet, a renamed one and one in another place are all found by whose contract they are', async () => {
  const id = await ask('draw', formWith(8), '合同');
  await ask('setCode', id, text);
  await ask('draw', formWith(8), '别的');
  const other = codeText({ contractId: '01JOTHER', revision: 1, hash: '12345678' });
  await ask('setCode', (await ask('read')).sheetId, other);
  const copy = await desk.page.evaluate(() => {
    const made = around.copySheet(around.model, around.model.sheet('合同'));
    around.renameSheet(around.model, around.model.sheet('合同'), '改了名');
    return made.id;
  });

  expect(await ask('sheetsOf', contractId)).toEqual([
    { sheetId: id, name: '改了名' },
    { sheetId: copy, name: '合同 (2)' },
  ]);
  expect(await ask('sheetsOf', '01JOTHER')).toHaveLength(1);
  expect(await ask('sheetsOf', '01JNOBODY')).toEqual([]);
  expect(await ask('code', copy)).toMatchObject(read);
});

test('finding a contract’s sheets takes as many trips in a workbook of many sheets', async () => {
  const few = await tripsOf(() => ask('sheetsOf', contractId));
  await desk.page.evaluate(() => {
    for (let count = 0; count < 30; count += 1) around.addSheet(around.model);
  });

  expect([few, await tripsOf(() => ask('sheetsOf', contractId))]).toEqual([2, 2]);
});

test('on a protected sheet the code is read and not set; in a read-only workbook neither', async () => {
  const id = await ask('draw', formWith(8), '合同');
  await ask('setCode', id, text);
  await desk.page.evaluate(() => around.protect(around.model, around.model.sheet('合同')));

  await expect(ask('setCode', id, later)).rejects.toThrow('protected');
  expect(await ask('code', id)).toMatchObject(read);

  await sitDown(true);
  const sheet = await desk.page.evaluate(() => around.model.sheet('Sheet1').id);
  await expect(ask('setCode', sheet, text)).rejects.toThrow('readOnly');
});

test('a sheet that was deleted meanwhile is said to be gone', async () => {
  const id = await ask('draw', formWith(4), '合同');
  await desk.page.evaluate(() => around.removeSheet(around.model, around.model.sheet('合同')));

  for (const asking of [ask('code', id), ask('setCode', id, text)])
    await expect(asking).rejects.toThrow('failed: 这张工作表已不在工作簿里');
});

test('code and setCode take a constant number of trips', async () => {
  const id = await ask('draw', formWith(300), '合同');

  expect([await tripsOf(() => ask('setCode', id, text)), await tripsOf(() => ask('code', id))]).toEqual([2, 1]);
});
