import { contractDay, days, goodsLines, lineSum, totalFen } from '#policy/form/figures.ts';
import { readForm } from '#policy/form/reading.ts';
import { aFilledSheet, aForm, type Entries } from '#given/form.ts';

const read = (entries: Entries = {}) => readForm(aForm(), aFilledSheet(entries));

test('the lines that sell something, with their figures', () => {
  const lines = goodsLines(read());

  expect(
    lines.map(({ goods, quantity, price, amount }) => [
      goods.text,
      quantity?.value?.toNumber(),
      price?.value?.toNumber(),
      amount?.value,
    ]),
  ).toEqual([
    ['电动球阀', 2, 286_000, 572_000],
    ['气动蝶阀', 1, 194_000, 194_000],
  ]);
});

test('a struck line sells nothing', () => {
  expect(goodsLines(read({ A8: '/', B8: '/', C8: '/', D8: '/', E8: '/' }))).toHaveLength(2);
});

test('quantity by price, rounded once', () => {
  const [line] = goodsLines(read({ C6: '3', D6: '0.335' }));

  expect(line && lineSum(line)).toBe(101);
});

test('what cannot be read is known to be said', () => {
  const [line] = goodsLines(read({ C6: '若干' }));

  expect(line?.quantity).toMatchObject({ text: '若干', value: undefined });
  expect(line && lineSum(line)).toBeUndefined();
});

test('the contract’s day and its total', () => {
  expect([contractDay(read()), totalFen(read())]).toEqual(['2026-03-02', 766_000]);
  expect([contractDay(read({ D2: '/' })), totalFen(read({ D9: '面议' }))]).toEqual([undefined, undefined]);
});

test('days, those that cannot be read among them', () => {
  expect(days(read({ D3: '尽快' }), 'date').map(({ key, value }) => [key, value])).toEqual([
    ['D3', undefined],
    ['D16', '2026-12-31'],
  ]);
});
