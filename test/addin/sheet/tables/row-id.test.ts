import { rowIdOf } from '#addin/sheet/tables/row-id.ts';
import { readStampCell, writeStampCell } from '#addin/sheet/stamp.ts';

test('the row of somebody is known again by the same id, in the form of a stamp', () => {
  const ids = ['staff-li', 'staff-wang', '1b4e28ba-2fa1-11d2-883f-0016d3cca427', 'a@b.cn', ''].map(rowIdOf);
  expect(ids.map((id) => /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id))).toEqual(ids.map(() => true));
  expect(new Set(ids).size).toBe(ids.length);
  expect(rowIdOf('staff-li')).toBe(ids[0]);
  const stamp = { id: rowIdOf('staff-li'), revision: 3, checksum: 'abc' };
  expect(readStampCell(writeStampCell({ stamp, marks: [] })).stamp).toEqual(stamp);
});
