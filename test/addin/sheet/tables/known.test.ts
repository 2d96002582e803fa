import { nameIn, personIn } from '#addin/sheet/tables/known.ts';
import { aColleague } from '#given/staff.ts';

const li = aColleague({ staffId: 'staff-li', name: '李青禾' });
const [one, other] = [
  aColleague({ staffId: 'wang-1', name: '王 伟' }),
  aColleague({ staffId: 'wang-2', name: '王伟' }),
];
const known = { staff: [li, one, other], regions: [] };

test('somebody is named by name; where two have one name, by the sign-in as well', () => {
  expect([li, one, other].map((each) => nameIn(known, each))).toEqual(['李青禾', '王 伟（wang-1）', '王伟（wang-2）']);
});

test.each([
  ['李青禾', 'staff-li'],
  [' 李 青禾 ', 'staff-li'],
  ['staff-li', 'staff-li'],
  ['王伟（wang-2）', 'wang-2'],
  ['王伟(wang-1)', 'wang-1'],
  ['王伟', undefined],
  ['李青', undefined],
  ['', undefined],
])('「%s」 names %s', (text, staffId) => {
  expect(personIn(known, text)?.staffId).toBe(staffId);
});
