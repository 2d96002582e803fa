import { copiesDraftOf, copiesIn, countIn, findingsOnCopies, heldIn, newHolder } from '#addin/pane/paperwork/copies.ts';
import { aContract } from '#given/contract.ts';

const usual = copiesDraftOf(aContract(), ['客户', '公司财务']);
const [customer = newHolder, finance = newHolder] = usual.holders;

test('two originals, one for the customer and one for finance, unless something else was registered', () => {
  expect(copiesIn(usual)).toMatchObject({
    originals: 2,
    holders: [{ holder: '客户', count: 1 }, { holder: '公司财务' }],
  });
  const copies = { originals: 3, reason: '招标', holders: [{ ...customer, count: 3 }], keptAt: '二号柜' };
  expect(copiesIn(copiesDraftOf(aContract({ copies }), []))).toEqual(copies);
});

test.each([
  ['1', 1],
  [' 12 ', 12],
  ['99', 99],
  ['0', undefined],
  ['100', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['1e1', undefined],
  ['', undefined],
  ['两份', undefined],
])('“%s” is so many originals: %s', (text, count) => {
  expect(countIn(text)).toBe(count);
});

test('while a number or a holder is missing there is nothing to send', () => {
  expect(copiesIn({ ...usual, originals: '' })).toBeUndefined();
  expect(copiesIn({ ...usual, holders: [customer, { ...finance, holder: ' ' }] })).toBeUndefined();
  expect(copiesIn({ ...usual, holders: [customer, { ...finance, count: '0' }] })).toBeUndefined();
});

test('the holders are counted as they are typed, and held against the originals by the policy', () => {
  const more = { ...usual, holders: [{ ...customer, count: '2' }, finance] };
  expect(heldIn(more)).toBe(3);
  const copies = copiesIn(more);
  const rules = copies
    ? findingsOnCopies(copies, aContract({ stage: 'signed' }), '2026-03-02').map(({ by }) => by)
    : [];
  expect(rules).toContain('contract/copies-add-up');
});
