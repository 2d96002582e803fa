import fc from 'fast-check';
import { contentHash, getPaper, putPaper } from '#functions/table/paper.ts';
import { transact } from '#functions/table/transact.ts';
import { asForm } from '#functions/table/form.ts';
import { serviceForm } from '#infra/local/demo/templates/service-form.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { addressOf } from '#policy/form/address.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { readForm, type Reading } from '#policy/form/reading.ts';
import { givenEngine } from '#given/engine.ts';

const forms = [saleForm, serviceForm].map(asForm);

/** What people and their clipboards leave in cells. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((made) => made.isWellFormed()),
  fc.constantFrom(
    '/',
    '／',
    '-',
    '无',
    '',
    '　',
    '____',
    '２，８６０．００',
    '2026年3月1日',
    '__proto__',
    '=1+1',
    '第七条',
  ),
);
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 1e-7, 46_083));

/** A sheet on which somebody has typed anywhere: into places, over fixed texts, beside the form. */
const sheetOn = ({ cells, ...map }: CellMap): fc.Arbitrary<CellMap> =>
  fc
    .uniqueArray(
      fc.record({
        row: fc.integer({ min: 1, max: 52 }),
        column: fc.integer({ min: 1, max: 12 }),
        text,
        number: fc.option(number, { nil: undefined }),
      }),
      { selector: ({ row, column }) => addressOf({ row, column }), maxLength: 30 },
    )
    .map((typed) => {
      const by = new Map(cells.map((cell) => [addressOf(cell), cell]));
      for (const { number, ...cell } of typed)
        by.set(addressOf(cell), { ...cell, ...(number === undefined ? {} : { number }) });
      return { ...map, cells: [...by.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
    });

/** A formula is not kept: what it shows is. */
const asKept = ({ fields, tables, ...rest }: Reading): unknown => {
  const plain = (shown: object) => ({ ...shown, isFormula: undefined });
  return {
    ...rest,
    fields: fields.map(plain),
    tables: tables.map(({ lines, ...table }) => ({
      ...table,
      lines: lines.map(({ cells, ...line }) => ({ ...line, cells: cells.map(plain) })),
    })),
  };
};

test('what a contract said reads back equal, and under the same hash', async () => {
  const { table } = await givenEngine();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...forms).chain((form) => sheetOn(form.map).map((sheet) => ({ form, sheet }))),
      async ({ form, sheet }) => {
        const reading = readForm(form, sheet);
        const hash = contentHash('template', reading);
        await transact(table, [putPaper('01JQZ8K5T0000000000000000C', hash, reading)]);
        const kept = await getPaper(table, '01JQZ8K5T0000000000000000C', hash, form);
        expect(kept && JSON.stringify(asKept(kept))).toBe(JSON.stringify(asKept(reading)));
        expect(kept && contentHash('template', kept)).toBe(hash);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

test('what it did not say is not there', async () => {
  const { table } = await givenEngine();
  const [form] = forms;
  expect(form && (await getPaper(table, '01JQZ8K5T0000000000000000C', 'another', form))).toBeUndefined();
});
