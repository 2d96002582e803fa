import type { SalesOffice } from '#given/sales-office.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { type Figure, median } from './figure.ts';

const rounds = 5;

type Closer = () => unknown;

/** An office as the tests build it; what they would close after a test is closed here. */
async function atTheOffice<T>(work: (office: SalesOffice) => Promise<T>): Promise<T> {
  const closers: Closer[] = [];
  Object.assign(globalThis, { afterAll: (close: Closer) => closers.push(close) });
  const { givenSalesOffice } = await import('#given/sales-office.ts');
  try {
    return await work(await givenSalesOffice());
  } finally {
    for (const close of closers) await close();
  }
}

/** How long a submission takes through the API, and what it costs. */
async function benchSubmit(office: SalesOffice, what: string, templateId: string, map: CellMap): Promise<Figure[]> {
  const spent: { readonly ms: number; readonly read: number; readonly write: number }[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const contractId = await office.drafted({ templateId });
    const { revision } = await office.now(contractId);
    const input = { contractId, form: map, isConfirmed: true };
    let ms = 0;
    const units = await office.house.capacity.during(async () => {
      const started = performance.now();
      const result = await office.house.as('chen').send('contract.submit', input, revision);
      ms = performance.now() - started;
      if (!result.ok) throw new Error(`A sound form was refused: ${JSON.stringify(result.findings[0])}`);
    });
    spent.push({ ms, ...units });
  }
  const the = (key: 'ms' | 'read' | 'write') => median(spent.map((one) => one[key]));
  return [
    { name: `submitting a form of ${what}`, value: the('ms'), unit: 'ms' },
    { name: `submitting a form of ${what}: read units`, value: the('read'), unit: '' },
    { name: `submitting a form of ${what}: write units`, value: the('write'), unit: '' },
  ];
}

/** Contracts submitted through the API on a real engine: a form of 60 places, and one of 300 with 100 goods lines. */
export const benchSubmits = (): Promise<Figure[]> =>
  atTheOffice(async (office) => {
    const [{ passTemplate }, { aLargeSale, largeForm }, { aSale }] = await Promise.all([
      import('#given/sales-office.ts'),
      import('#given/large-form.ts'),
      import('#given/sale.ts'),
    ]);
    const { templateId } = await passTemplate(office.house, largeForm);
    const goods = Array.from({ length: 100 }, () => ({
      product: '电动球阀',
      unit: '台',
      quantity: 2,
      priceFen: 286_000,
    }));
    return [
      ...(await benchSubmit(office, '60 places', office.templateId, aSale())),
      ...(await benchSubmit(office, '300 places', templateId, aLargeSale(goods))),
    ];
  });
