import { breakAt, changesBetween, erased, isUnbroken, seal, stateAt, type Entry } from '#functions/table/entries.ts';
import { hashOf } from '#functions/hash.ts';
import { history } from '#functions/table/records.ts';
import { without } from '#policy/without.ts';
import { givenDepartment } from '#given/department.ts';
import { recordOf } from '#given/result.ts';
import { editions, parametersOn } from '#policy/parameters.ts';

const entry = (revision: number, changes: object, before = '', more: Partial<Entry> = {}): Entry =>
  seal({
    ...more,
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

describe('what was erased of a history', () => {
  const first = entry(1, { name: '云帆', principal: '顾明' });
  const second = entry(2, { demand: '联轴器' }, first.hash);
  const left = erased(first, { changes: { name: '云帆', principal: '已删除' } });
  const third = entry(3, { principal: '已删除' }, second.hash, { left: [{ revision: 1, hash: hashOf(left) }] });
  const more = erased(left, { changes: { name: '已删除', principal: '已删除' } });
  const fourth = entry(4, { name: '已删除' }, third.hash, { left: [{ revision: 1, hash: hashOf(more) }] });

  test('has no salt, so that nobody who guesses a number is told they are right, and keeps its hash', () => {
    expect(first.salt).toMatch(/^[\w-]{22}$/);
    expect(first.salt).not.toBe(entry(1, {}).salt);
    expect(left).toMatchObject({ hash: first.hash, isErased: true });
    expect('salt' in left).toBe(false);
    expect(hashOf({ ...first, hash: undefined, salt: undefined })).not.toBe(first.hash);
  });

  test('and an entry from before there were salts is one like any other', () => {
    const old = without(first, 'salt', 'hash');
    const bare: Entry = { ...old, hash: hashOf(old) };
    const bareLeft = erased(bare, { changes: {} });
    const told = entry(2, {}, bare.hash, { left: [{ revision: 1, hash: hashOf(bareLeft) }] });
    expect([breakAt([bare]), breakAt([bareLeft, told]), breakAt([bareLeft])]).toEqual([-1, -1, 0]);
  });

  test.each([
    ['as an entry behind it tells', [left, second, third], -1],
    ['once more, as the last that tells has it', [more, second, third, fourth], -1],
    ['once more, with nobody telling', [more, second, third], 0],
    ['with nobody telling', [left, second], 0],
    ['and no mark on it', [{ ...left, isErased: undefined }, second, third], 0],
    ['into something else', [{ ...left, changes: { principal: '陈明' } }, second, third], 0],
    ['and stands there again', [first, second, third], 0],
    ['as an entry tells that was changed itself', [left, second, { ...third, actorId: 'staff-lin' }], 2],
  ])('is a chain only %s', (_, entries, at) => {
    expect(breakAt(entries as Entry[])).toBe(at);
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
