import { changesBetween, isUnbroken, seal, stateAt, type Entry } from '#functions/table/entries.ts';
import { history } from '#functions/table/records.ts';
import { givenDepartment } from '#given/department.ts';
import { recordOf } from '#given/result.ts';
import { editions, parametersOn } from '#policy/parameters.ts';

const entry = (revision: number, changes: object, before = ''): Entry =>
  seal({
    revision,
    verb: 'customer.edit',
    actorId: 'staff-chen',
    at: `2026-03-0${String(revision)}T02:00:00.000Z`,
    commandId: `c${String(revision)}`,
    edition: 'V1',
    changes: { ...changes },
    before,
  });

describe('a record’s history', () => {
  const first = entry(1, { name: '云帆', demand: '减速机', revision: 1 });
  const second = entry(2, { demand: '联轴器', note: '急', revision: 2 }, first.hash);
  const third = entry(3, { note: null, revision: 3 }, second.hash);

  test('tells the record as it stood at any revision', () => {
    expect(stateAt([first, second, third], 1)).toEqual({ name: '云帆', demand: '减速机', revision: 1 });
    expect(stateAt([first, second, third], 2)).toEqual({ name: '云帆', demand: '联轴器', note: '急', revision: 2 });
    expect(stateAt([first, second, third], 3)).toEqual({ name: '云帆', demand: '联轴器', revision: 3 });
  });

  test('keeps only what changed, and that a field went', () => {
    expect(changesBetween({ a: 1, b: [1, { x: 1, y: 2 }], c: 3 }, { a: 1, b: [1, { y: 2, x: 1 }], d: 4 })).toEqual({
      c: null,
      d: 4,
    });
  });

  test.each([
    ['nothing changed', [first, second, third], true],
    ['a value changed', [first, { ...second, changes: { demand: '别的' } }, third], false],
    ['an entry taken out', [first, third], false],
    ['the first taken out', [second, third], false],
    ['two in another order', [first, third, second], false],
    ['an entry sealed again after a change', [first, seal({ ...second, actorId: 'staff-lin' }), third], false],
  ])('is a chain: %s', (_, entries, holds) => {
    expect(isUnbroken(entries)).toBe(holds);
  });
});

describe('GN-2: every act stores the edition it was decided under', () => {
  test('in the entry of the record', async () => {
    const house = await givenDepartment();
    const { customerId } = recordOf(await house.as('chen').report());
    recordOf(await house.as('chen').send('customer.edit', { customerId, changes: { demand: '联轴器' } }));
    const entries = await history(house.table, 'customer', customerId);
    expect(entries.map(({ verb, edition }) => [verb, edition])).toEqual([
      ['customer.report', 'V1'],
      ['customer.edit', 'V1'],
    ]);
    expect(isUnbroken(entries)).toBe(true);
    expect(stateAt(entries, 2)).toMatchObject({ customerId, demand: '联轴器', revision: 2 });
  });

  test('a day is judged by the edition of that day, one before the first by the first', () => {
    expect(parametersOn('2026-03-02').edition).toBe('V1');
    expect(parametersOn('1999-12-31')).toBe(editions[0]);
  });
});
