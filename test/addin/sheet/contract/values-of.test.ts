import { filledMap } from '#addin/sheet/contract/filled-map.ts';
import { valuesOf } from '#addin/sheet/contract/values-of.ts';
import { contentHash } from '#functions/table/paper.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { serviceForm } from '#infra/local/demo/templates/service-form.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { addressOf } from '#policy/form/address.ts';
import { readForm } from '#policy/form/reading.ts';
import type { TemplateForm } from '#policy/terms/template.ts';
import { written } from '#given/filled.ts';
import { aSale } from '#given/sale.ts';
import { aService } from '#given/service.ts';

/** The sheet drawn again; its formulas show what they showed before. */
function again(form: TemplateForm, sheet: CellMap) {
  const reading = readForm(form, sheet);
  const { values, left } = valuesOf(form, reading);
  const shown = new Map(sheet.cells.map((cell) => [addressOf(cell), cell]));
  const drawn = filledMap(form.map, values);
  const cells = drawn.cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, ...shown.get(addressOf(cell)) },
  );
  return { left, was: contentHash('t', reading), is: contentHash('t', readForm(form, { ...drawn, cells })) };
}

const clause = '遇战争等双方无法控制的情形，受影响一方应在10日内告知对方。';

test.each([
  ['a sale', saleForm, aSale()],
  ['a service order', serviceForm, aService()],
  ['a changed clause', saleForm, written(aSale(), { B34: clause })],
  ['a clause taken out', saleForm, written(aSale(), { B34: '' })],
  ['a text put beside the form', saleForm, written(aSale(), { J3: '另附图纸' })],
  ['struck lines and open places', saleForm, aSale({ F18: '', B38: '/' })],
  ['a share typed as text', saleForm, aSale({ E24: '30%' })],
])('%s says the same when it is drawn again', (_, form, sheet) => {
  const { left, was, is } = again(form, sheet);

  expect({ left, is }).toEqual({ left: 0, is: was });
});

test('lines beyond the form’s own are counted, not lost in silence', () => {
  const [table] = saleForm.tables;
  const reading = readForm(saleForm, aSale());
  const [first] = reading.tables;
  const [line] = first?.lines ?? [];
  if (!table || !first || !line) throw new Error('The sale has no lines.');
  const lines = Array.from({ length: 9 }, () => line);

  expect(valuesOf(saleForm, { ...reading, tables: [{ ...first, lines }, ...reading.tables.slice(1)] }).left).toBe(3);
});
