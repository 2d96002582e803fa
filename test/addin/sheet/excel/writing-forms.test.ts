import type { Entry } from '#addin/sheet/form/form-sheet.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { saleTemplate } from '#infra/local/demo/templates/sale.ts';
import { ask, atFormDesk, desk, formWith, placeOf, seen, sitDown, standing, tripsOf } from './form-desk.ts';

atFormDesk();

const awkward = [
  '007',
  '=1+1',
  '＝1+1',
  '+86 21 5888 0000',
  '-',
  '/',
  '@甲',
  "'引号",
  '#N/A',
  'TRUE',
  '6222021234567890123',
  '310000000000000001',
  '91310000MA1FL00000',
  '2026-03-01',
  '2026年3月1日',
  '2026.3.1',
  '3/4',
  '5%',
  '１２３',
  '1e400',
  '全角（ＡＢＣ）　',
  '第一行\n第二行',
];

describe.each([
  ['General', undefined],
  ['texts', '@'],
  ['amounts', '#,##0.00'],
  ['days', 'yyyy/m/d'],
])('into cells for %s', (_, format) => {
  const form: CellMap = {
    ...formWith(44),
    ...(format === undefined ? {} : { looks: [{}, { format }] }),
  };

  test('a text stays the text that it is', async () => {
    const id = await ask('draw', form, '合同');
    const entries = awkward.map((text, nth): Entry => ({ address: placeOf(nth), text }));

    await ask('write', id, entries);

    expect(await standing('合同', ...entries.map(({ address }) => address))).toEqual(awkward);
    expect(await desk.page.evaluate(() => around.model.formulas())).toEqual([]);
    const { map } = await ask('readValues', id);
    const shown = map.cells.filter(({ text }) => awkward.includes(text));
    expect(shown.filter(({ number, formula }) => number !== undefined || formula !== undefined)).toEqual([]);
    expect(shown).toHaveLength(awkward.length);
  });
});

test('a form is filled in: numbers as numbers under the form’s own formats, days as serials', async () => {
  await desk.page.evaluate(() => around.show());
  const id = await ask('draw', saleTemplate, '合同');

  await ask('fill', id, {
    B3: '上海云帆精密机械有限公司',
    G3: 'LC-2026-0007',
    G4: '2026年3月2日',
    E9: 2,
    F9: 1234.5,
    E24: 0.3,
  });

  const { map } = await ask('readValues', id);
  const at = (row: number, column: number) => map.cells.find((cell) => cell.row === row && cell.column === column);
  expect([at(3, 2), at(3, 7), at(4, 7)].map((cell) => [cell?.text, cell?.number])).toEqual([
    ['上海云帆精密机械有限公司', undefined],
    ['LC-2026-0007', undefined],
    ['2026年3月2日', undefined],
  ]);
  expect([at(9, 6), at(9, 7), at(15, 7), at(24, 5)].map((cell) => [cell?.text, cell?.number])).toEqual([
    ['1,234.50', 1234.5],
    ['2,469.00', 2469],
    ['¥2,469.00', 2469],
    ['30.0%', 0.3],
  ]);
});

test('filling in changes nothing but the cells that are filled', async () => {
  const id = await ask('draw', saleTemplate, '合同');
  const before = seen((await ask('read', id)).map);

  await ask('fill', id, { B3: '甲公司', B9: '球阀', H9: '/' });

  const after = seen((await ask('read', id)).map);
  const said: Readonly<Record<string, string>> = { '3,2': '甲公司', '9,2': '球阀', '9,8': '/' };
  expect(after).toEqual({
    ...before,
    cells: before.cells.map((cell) => ({ ...cell, text: said[`${cell.row},${cell.column}`] ?? cell.text })),
  });
});

describe('what was written is put back', () => {
  test('to the values, formulas and texts that stood there', async () => {
    const id = await ask('draw', formWith(20), '合同');
    await ask('fill', id, { B1: '007', D1: '=1+1', B2: 12.5, D2: 46_082 });
    await desk.page.evaluate(() => {
      around.person.type('合同', 'B3', '=B2*2');
      around.person.type('合同', 'D3', 'TRUE');
      around.person.type('合同', 'B4', '2026-03-01');
    });
    const places = ['B1', 'D1', 'B2', 'D2', 'B3', 'D3', 'B4', 'D4'];
    const before = seen((await ask('read', id)).map);
    const stood = await standing('合同', ...places);

    const taken = await ask(
      'write',
      id,
      places.map((address) => ({ address, text: '/' })),
    );
    const written = await standing('合同', ...places);
    await ask('putBack', id, taken);

    expect(written).toEqual(places.map(() => '/'));
    expect(stood).toEqual(['007', '=1+1', 12.5, 46_082, '=B2*2', true, 46_082, '']);
    expect(await standing('合同', ...places)).toEqual(stood);
    expect(seen((await ask('read', id)).map)).toEqual(before);
    expect(await desk.page.evaluate(() => around.model.formulas().map(({ formula }) => formula))).toEqual(['=B2*2']);
  });

  test('in a merged area too', async () => {
    const id = await ask('draw', saleTemplate, '合同');
    const before = seen((await ask('read', id)).map);

    const taken = await ask('write', id, [{ address: 'B38', text: '无其他约定' }]);
    await ask('putBack', id, taken);

    expect(taken).toEqual([{ address: 'B38', value: '' }]);
    expect(seen((await ask('read', id)).map)).toEqual(before);
  });
});

describe('a protected sheet', () => {
  const form: CellMap = { ...formWith(8), looks: [{}, { isUnlocked: true }] };

  test('is written where it is open, and else not at all', async () => {
    const id = await ask('draw', form, '合同');
    await desk.page.evaluate(() => around.protect(around.model, around.model.sheet('合同')));

    const taken = await ask('write', id, [{ address: 'B1', text: '甲' }]);
    const both = ask('write', id, [
      { address: 'B2', text: '乙' },
      { address: 'A2', text: '丙' },
    ]);

    await expect(both).rejects.toThrow('protected: 工作表受保护');
    await expect(ask('putBack', id, [...taken, { address: 'A1', value: '' }])).rejects.toThrow('protected');
    expect(await standing('合同', 'B1', 'B2', 'A1', 'A2')).toEqual(['甲', '', '项目1', '项目3']);
    await ask('putBack', id, taken);
    expect(await standing('合同', 'B1')).toEqual(['']);
  });
});

test('a workbook that is read only is not written', async () => {
  await sitDown(true);
  const id = await desk.page.evaluate(() => around.model.sheet('Sheet1').id);

  await expect(ask('fill', id, { A1: '甲' })).rejects.toThrow('readOnly: 工作簿是只读的');
  await expect(ask('putBack', id, [{ address: 'A1', value: '乙' }])).rejects.toThrow('readOnly');
  expect(await standing('Sheet1', 'A1')).toEqual(['']);
});

test('a sheet that was deleted meanwhile is said to be gone', async () => {
  const id = await ask('draw', formWith(4), '合同');
  await desk.page.evaluate(() => around.removeSheet(around.model, around.model.sheet('合同')));

  await expect(ask('fill', id, { A1: '甲' })).rejects.toThrow('failed: 这张工作表已不在工作簿里');
  await expect(ask('putBack', id, [{ address: 'A1', value: '乙' }])).rejects.toThrow('failed: 这张工作表已不在');
});

test('while the person is typing into a cell, writing waits, and what they type stays', async () => {
  const id = await ask('draw', formWith(4), '合同');
  await desk.page.evaluate(() => around.person.beginEdit());

  const filling = ask('fill', id, { B1: '甲' });
  await desk.page.waitForTimeout(400);
  expect(await standing('合同', 'B1')).toEqual(['']);
  await desk.page.evaluate(() => {
    around.person.type('合同', 'D1', '乙');
    around.person.endEdit();
  });
  await filling;

  expect(await standing('合同', 'B1', 'D1')).toEqual(['甲', '乙']);
});

test('300 places take as many trips as 60, there and back', async () => {
  const tripsFor = async (count: number) => {
    const id = await ask('draw', formWith(count), `${count}`);
    const entries = Array.from({ length: count }, (_, nth) => ({ address: placeOf(nth), text: `值${nth}` }));
    const taken = entries.map(({ address }) => ({ address, value: '' }));
    return [await tripsOf(() => ask('write', id, entries)), await tripsOf(() => ask('putBack', id, taken))];
  };

  expect([await tripsFor(60), await tripsFor(300)]).toEqual([
    [2, 2],
    [2, 2],
  ]);
  expect(await standing('300', placeOf(0), placeOf(299))).toEqual(['', '']);
});

test('nothing to write is no visit', async () => {
  const id = await ask('draw', formWith(4), '合同');

  expect(await tripsOf(() => ask('write', id, []))).toBe(0);
});
