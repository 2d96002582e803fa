import { TemplateForm } from '#policy/terms/template.ts';
import { cellAt } from '#policy/form/address.ts';
import { readForm } from '#policy/form/reading.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { serviceForm } from '#infra/local/demo/templates/service-form.ts';

const forms = [
  ['工业品购销合同', saleForm],
  ['技术服务单', serviceForm],
] as const;

describe.each(forms)('%s as registered', (_, form) => {
  test('is a form, each of its places once', () => {
    const ids = TemplateForm.parse(form).fields.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  test('an empty copy of it says nothing of its own: nothing changed, nothing added', () => {
    const { changed, added, fields } = readForm(form, form.map);

    expect({ changed, added }).toEqual({ changed: [], added: [] });
    expect(fields).toHaveLength(form.fields.length);
  });

  test('every clause says something', () => {
    expect(form.clauses.filter(({ text }) => text === '')).toEqual([]);
  });

  test('every place and table column is on the sheet', () => {
    const known = new Set(form.map.cells.map(({ row, column }) => `${row},${column}`));
    const places = [
      ...form.fields.map(({ id }) => cellAt(id)),
      ...form.tables.flatMap(({ firstRow: row, columns }) => columns.map(({ column }) => ({ row, column }))),
    ];

    expect(places.filter(({ row, column }) => !known.has(`${row},${column}`))).toEqual([]);
  });
});
