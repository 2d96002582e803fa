import type { FormMark } from '#addin/sheet/form/form-sheet.ts';
import { saleTemplate } from '#infra/local/demo/templates/sale.ts';
import { ask, atFormDesk, desk, formWith, placeOf, seen, sitDown, tripsOf } from './form-desk.ts';

atFormDesk();

const ours = {
  refuse: '="SD·refuse"<>""',
  special: '="SD·special"<>""',
  flag: '="SD·flag"<>""',
  fixed: '="SD·fixed"<>""',
} as const;
const own = '=LEN($A1)>5';

/** Every rule on a sheet: its formula and where it holds, the first in force first. */
const rules = (sheet = '合同') =>
  desk.page.evaluate(
    (name) => around.model.sheet(name).conditionals.map(({ formula, areas }) => [formula, areas.map(around.named)]),
    sheet,
  );

const addOwn = () =>
  desk.page.evaluate((formula) => {
    const { model, areaOf } = around;
    const sheet = model.sheet('合同');
    const rule = around.addConditional(model, sheet, [areaOf('A1:D9')], 'Custom');
    around.changeConditional(model, sheet, rule, { formula, format: { fill: '#00FF00' } });
  }, own);

const refused = (...cells: string[]): FormMark[] => cells.map((cell) => ({ cell, level: 'refuse' }));

test('marks show each finding’s level, neighbours together, and the gravest where there are several', async () => {
  const id = await ask('draw', formWith(8), '合同');

  await ask('mark', id, [
    { cell: 'B3', level: 'flag' },
    ...refused('B1', 'B2', 'D4'),
    { cell: 'D4', level: 'special' },
    { cell: 'D1', level: 'special' },
  ]);

  expect(await rules()).toEqual([
    [ours.refuse, ['B1:B2', 'D4']],
    [ours.special, ['D1']],
    [ours.flag, ['B3']],
  ]);
});

test('marks go and come without touching how the person’s cells look, nor the person’s own rules', async () => {
  const id = await ask('draw', saleTemplate, '合同');
  await addOwn();
  const before = seen((await ask('read', id)).map);

  await ask('mark', id, [...refused('B3', 'G3', 'B38'), { cell: 'B38', level: 'fixed' }]);
  const marked = [seen((await ask('read', id)).map), await rules()] as const;
  await ask('unmark', id);

  expect(marked[0]).toEqual(before);
  expect(marked[1]).toEqual([
    [ours.refuse, expect.any(Array)],
    [ours.fixed, expect.any(Array)],
    [own, ['A1:D9']],
  ]);
  expect(seen((await ask('read', id)).map)).toEqual(before);
  expect(await rules()).toEqual([[own, ['A1:D9']]]);
});

test('new marks take the place of the old; there is never more than one rule of a level', async () => {
  const id = await ask('draw', formWith(60), '合同');

  await ask('mark', id, refused('B1', 'B9'));
  await ask('mark', id, refused('B9'));
  await ask('mark', id, [...refused('B9', 'D9'), { cell: 'B2', level: 'flag' }]);

  expect(await rules()).toEqual([
    [ours.refuse, expect.any(Array)],
    [ours.flag, ['B2']],
  ]);
});

test('marks that are there already are not drawn again', async () => {
  const id = await ask('draw', formWith(8), '合同');
  await ask('mark', id, refused('B1', 'D3'));
  const before = await desk.page.evaluate(() => around.model.sheet('合同').conditionals.map((rule) => rule.id));

  const trips = await tripsOf(() => ask('mark', id, refused('D3', 'B1')));

  expect(await desk.page.evaluate(() => around.model.sheet('合同').conditionals.map((rule) => rule.id))).toEqual(
    before,
  );
  expect(trips).toBe(2);
});

test('a mark moves with its cell when rows are inserted above it, and is then known for what it is', async () => {
  const id = await ask('draw', formWith(20), '合同');
  await ask('mark', id, refused('B3'));

  await desk.page.evaluate(() => around.person.insert('合同', '1:2', 'Down'));

  expect(await rules()).toEqual([[ours.refuse, ['B5']]]);
  await ask('mark', id, refused('B5'));
  expect(await rules()).toEqual([[ours.refuse, ['B5']]]);
});

test('after sorting the next check puts every mark where its finding is', async () => {
  const id = await ask('draw', formWith(20), '合同');
  await ask('mark', id, refused('B1', 'B2'));
  await desk.page.evaluate(() =>
    around.person.sort({ sheet: '合同', address: 'A1:D10' }, [{ key: 0, ascending: false }]),
  );

  await ask('mark', id, refused('B9', 'B10'));

  expect(await rules()).toEqual([[ours.refuse, ['B9:B10']]]);
});

test('marks torn and doubled by copying are drawn anew, once', async () => {
  const id = await ask('draw', formWith(20), '合同');
  await addOwn();
  await ask('mark', id, refused('B1', 'B2', 'B3'));
  await desk.page.evaluate((formula) => {
    const { model, areaOf } = around;
    const sheet = model.sheet('合同');
    const [rule] = sheet.conditionals;
    if (!rule) return;
    around.changeConditional(model, sheet, rule, { areas: [areaOf('B1'), areaOf('B3')] });
    const copy = around.addConditional(model, sheet, [areaOf('D7')], 'Custom');
    around.changeConditional(model, sheet, copy, { formula, format: rule.format });
  }, ours.refuse);

  await ask('mark', id, refused('B1', 'B2', 'B3'));

  expect(await rules()).toEqual([
    [ours.refuse, ['B1:B3']],
    [own, ['A1:D9']],
  ]);
});

test('a rule of another kind is left alone', async () => {
  const id = await ask('draw', formWith(8), '合同');
  await desk.page.evaluate(() => {
    const { model, areaOf } = around;
    const sheet = model.sheet('合同');
    const rule = around.addConditional(model, sheet, [areaOf('B1:B4')], 'ContainsText');
    around.changeConditional(model, sheet, rule, { rule: { operator: 'Contains', text: '无' } });
  });

  await ask('mark', id, refused('B1'));
  await ask('unmark', id);

  expect(await desk.page.evaluate(() => around.model.sheet('合同').conditionals.map(({ kind }) => kind))).toEqual([
    'ContainsText',
  ]);
});

test('a copied sheet has marks of its own: they come off there, and stay here', async () => {
  const id = await ask('draw', formWith(8), '合同');
  await ask('mark', id, refused('B1'));
  const copy = await desk.page.evaluate(() => around.copySheet(around.model, around.model.sheet('合同')).id);

  await ask('unmark', copy);

  expect([await rules('合同'), await rules('合同 (2)')]).toEqual([[[ours.refuse, ['B1']]], []]);
});

test('on a protected sheet marks are refused, unless they are there already', async () => {
  const id = await ask('draw', formWith(8), '合同');
  await ask('mark', id, refused('B1'));
  await desk.page.evaluate(() => around.protect(around.model, around.model.sheet('合同')));

  await expect(ask('mark', id, refused('B2'))).rejects.toThrow('protected: 工作表受保护');
  await ask('mark', id, refused('B1'));
  expect(await rules()).toEqual([[ours.refuse, ['B1']]]);
});

test('in a workbook that is read only marks are refused, and taking off none is nothing', async () => {
  await sitDown(true);
  const id = await desk.page.evaluate(() => around.model.sheet('Sheet1').id);

  await expect(ask('mark', id, refused('B2'))).rejects.toThrow('readOnly');
  await ask('unmark', id);
  expect(await rules('Sheet1')).toEqual([]);
});

test('a sheet that was deleted meanwhile is said to be gone', async () => {
  const id = await ask('draw', formWith(4), '合同');
  await desk.page.evaluate(() => around.removeSheet(around.model, around.model.sheet('合同')));

  await expect(ask('mark', id, refused('B1'))).rejects.toThrow('failed: 这张工作表已不在工作簿里');
});

test('300 marks take as many trips as 60, and a thousand scattered ones are all there', async () => {
  const id = await ask('draw', formWith(4_000), '合同');
  const marks = (count: number) => refused(...Array.from({ length: count }, (_, nth) => placeOf(nth * 3)));

  const trips = [await tripsOf(() => ask('mark', id, marks(60))), await tripsOf(() => ask('mark', id, marks(300)))];
  await ask('mark', id, marks(1_000));

  expect(trips).toEqual([2, 3]);
  const cells = await desk.page.evaluate(() =>
    around.model
      .sheet('合同')
      .conditionals.flatMap(({ areas }) => areas)
      .reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0),
  );
  expect(cells).toBe(1_000);
}, 30_000);
