import { ask, atFormDesk, desk, formWith, tripsOf } from './form-desk.ts';

atFormDesk();

const watch = () =>
  desk.frame.evaluate(async () => {
    const told: string[] = [];
    const unwatch = await pane.forms.watch(({ name }) => told.push(name));
    Object.assign(globalThis, { told, unwatch });
  });
/** What was told since the last time, once all is quiet. */
const told = async () => {
  await desk.page.waitForTimeout(700);
  return desk.frame.evaluate(() => (globalThis as unknown as { told: string[] }).told.splice(0));
};
const drawTwo = async () => {
  const [first, second] = [await ask('draw', formWith(4), '甲'), await ask('draw', formWith(4), '乙')];
  return [first, second] as const;
};

test('the active sheet is told at once, and whenever another is gone to', async () => {
  await drawTwo();
  await watch();
  const first = await told();

  await desk.page.evaluate(() => around.person.activate('甲'));
  const second = await told();
  await desk.page.evaluate(() => {
    around.person.activate('Sheet1');
    around.person.activate('甲');
    around.person.activate('乙');
  });

  expect([first, second, await told()]).toEqual([['乙'], ['甲'], ['乙']]);
});

test('many edits of the person are told once; of another sheet, and our own, never', async () => {
  const [first, second] = await drawTwo();
  await watch();
  await told();

  await desk.page.evaluate(() => {
    for (const cell of ['B1', 'D1', 'B2']) around.person.type('乙', cell, '字');
  });
  const typed = await told();
  await ask('fill', second, { B1: '我们' });
  await ask('mark', second, [{ cell: 'B1', level: 'refuse' }]);
  await ask('fill', first, { B1: '我们' });
  const ours = await told();
  await desk.page.evaluate(() => around.person.type('甲', 'B1', '字'));

  expect([typed, ours, await told()]).toEqual([['乙'], [], []]);
});

test.each([
  ['a row that is inserted', () => around.person.insert('乙', '1:1', 'Down')],
  ['a row that is deleted', () => around.person.delete('乙', '1:1', 'Up')],
  ['what is pasted', () => around.person.paste('乙', 'B1', [['字', '字']])],
  ['what is emptied', () => around.person.clear('乙', 'A1')],
])('%s is told', async (_, doing) => {
  await drawTwo();
  await watch();
  await told();

  await desk.page.evaluate(doing);

  expect(await told()).toEqual(['乙']);
});

test('when the sheet is deleted the one that comes into view is told; its new name is told with the next edit', async () => {
  await drawTwo();
  await watch();
  await told();

  await desk.page.evaluate(() => around.removeSheet(around.model, around.model.sheet('乙')));
  const afterwards = await told();
  await desk.page.evaluate(() => {
    around.renameSheet(around.model, around.model.sheet('甲'), '改了名');
    around.person.type('改了名', 'B1', '字');
  });

  expect([afterwards, await told()]).toEqual([['甲'], ['改了名']]);
});

test('who no longer watches is told nothing', async () => {
  await drawTwo();
  await watch();
  await told();

  await desk.frame.evaluate(() => (globalThis as unknown as { unwatch: () => void }).unwatch());
  await desk.page.evaluate(() => {
    around.person.type('乙', 'B1', '字');
    around.person.activate('甲');
  });

  expect(await told()).toEqual([]);
});

test('a jump brings another sheet before the person and puts the cursor on the cell', async () => {
  const [first] = await drawTwo();

  const trips = await tripsOf(() => ask('jump', first, 'D2'));

  expect(await ask('selected')).toEqual({ sheetId: first, cell: 'D2' });
  expect(await desk.page.evaluate(() => around.model.activeSheet('').name)).toBe('甲');
  expect(trips).toBe(2);
});

test('a jump to a sheet that was hidden shows it; to one that was deleted it is refused', async () => {
  const [first, second] = await drawTwo();
  await desk.page.evaluate(() => {
    around.removeSheet(around.model, around.model.sheet('甲'));
    around.person.activate('Sheet1');
    around.showSheet(around.model, around.model.sheet('乙'), 'Hidden');
  });

  await expect(ask('jump', first, 'B1')).rejects.toThrow('failed: 这张工作表已不在工作簿里');
  await ask('jump', second, 'B1');
  expect(await ask('selected')).toEqual({ sheetId: second, cell: 'B1' });
});

test('the first rows are kept in view', async () => {
  const [first] = await drawTwo();

  await ask('freeze', first, 2);

  expect(await desk.page.evaluate(() => around.model.sheet('甲').frozen)).toMatchObject({ rows: 2 });
});
