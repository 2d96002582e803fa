import { demoPrices } from '#infra/local/demo/prices.ts';

const products = [...new Set(demoPrices.map(({ product }) => product))];

test('the price list has twelve products, two of which change their price on 1 July 2026', () => {
  const changed = demoPrices.filter(({ validFromOn }) => validFromOn === '2026-07-01').map(({ product }) => product);

  expect(products).toHaveLength(12);
  expect(changed).toHaveLength(2);
});

test.each(products)('%s has exactly one price on any day, and its floor lies below', (product) => {
  const prices = demoPrices.filter((price) => price.product === product);
  const on = (day: string) =>
    prices.filter(
      ({ validFromOn, validUntilOn }) => validFromOn <= day && (validUntilOn === '' || day <= validUntilOn),
    );

  expect(['2025-01-01', '2026-06-30', '2026-07-01', '2030-01-01'].map((day) => on(day).length)).toEqual([1, 1, 1, 1]);
  expect(prices.every(({ listFen = 0, floorFen = 0 }) => 0 < floorFen && floorFen < listFen)).toBe(true);
});
