import { isOnForm } from '#addin/sheet/contract/on-form.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { serviceForm } from '#infra/local/demo/templates/service-form.ts';
import { aSale } from '#given/sale.ts';

test.each([
  ['the form as it was drawn', saleForm.map, true],
  ['the form filled in, with what was changed in it', aSale({ B34: '不可抗力另行约定' }), true],
  [
    'the form two rows further down',
    { ...aSale(), cells: aSale().cells.map((cell) => ({ ...cell, row: cell.row + 2 })), merges: [] },
    true,
  ],
  ['an empty sheet', { ...saleForm.map, cells: [], merges: [] }, false],
  ['another template’s form', serviceForm.map, false],
])('is it the contract’s form? %s', (_, map, isForm) => {
  expect(isOnForm(saleForm, map)).toBe(isForm);
});
