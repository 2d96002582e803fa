import { aContract, aPrice, aTemplate } from '#given/contract.ts';
import { aCustomer } from '#given/customer.ts';
import { aSale, soundGoods } from '#given/sale.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { contractClauses } from '#policy/clauses/index.ts';
import { addressOf } from '#policy/form/address.ts';
import type { Cell, CellMap } from '#policy/form/cell-map.ts';
import type { Field } from '#policy/form/field.ts';
import { readForm } from '#policy/form/reading.ts';
import { parametersOn } from '#policy/parameters.ts';
import { review } from '#policy/review.ts';
import type { TemplateForm } from '#policy/terms/template.ts';
import type { Figure } from './figure.ts';

const today = '2026-03-02';
const about = 60;
const many = 300;
const checks = 50;

const below = saleForm.map.rows.length;
const extra = many - saleForm.fields.length;

/** The cells of places below the sale's form, two to a row, each with its label. */
const cellsBelow = (textOf: (nth: number) => string): Cell[] =>
  Array.from({ length: extra }, (_, nth) => {
    const [row, column] = [below + 1 + Math.floor(nth / 2), nth % 2 === 0 ? 1 : 5];
    return [
      { row, column, text: `附加项目${nth}` },
      { row, column: column + 1, text: textOf(nth) },
    ];
  }).flat();

const withCells = (map: CellMap, cells: readonly Cell[]): CellMap => ({ ...map, cells: [...map.cells, ...cells] });

const fieldsBelow = cellsBelow(() => '')
  .filter(({ text }) => text === '')
  .map(({ row, column }, nth): Field => ({
    id: addressOf({ row, column }),
    area: { top: row, left: column, bottom: row, right: column },
    label: `附加项目${nth}`,
    kind: 'text',
    mayStrike: true,
    evidence: ['right'],
  }));

const largeForm: TemplateForm = {
  ...saleForm,
  map: withCells(
    saleForm.map,
    cellsBelow(() => ''),
  ),
  fields: [...saleForm.fields, ...fieldsBelow],
};

/** Reads a filled form and puts it to every clause, as the pane does while somebody types and the house does once more. */
function check(form: TemplateForm, map: CellMap) {
  const contract = aContract();
  const prices = soundGoods.map(({ product, unit, priceFen }) => aPrice({ product, unit, listFen: priceFen }));
  const facts = {
    ...{ today, customer: aCustomer(), template: aTemplate(), form, prices },
    reading: readForm(form, map),
  };
  const occasion = { noun: 'contract', id: contract.contractId, facts, parameters: parametersOn(today) };
  return review(contract, { ...occasion, verb: 'contract.submit' }, contractClauses);
}

function perSecond(form: TemplateForm, map: CellMap, blanks: number): number {
  const found = check(form, map).filter(({ by }) => by === 'contract/blank-fields-struck');
  if (found.length !== blanks) throw new Error(`${found.length} blanks were found where there are ${blanks}`);
  const started = performance.now();
  for (let i = 0; i < checks; i += 1) check(form, map);
  return checks / ((performance.now() - started) / 1000);
}

/** Contract forms checked per second, each with one place in six left blank where there is room for more. */
export function benchForms(): Promise<Figure[]> {
  const map = aSale({ B38: '' });
  const large = withCells(
    map,
    cellsBelow((nth) => (nth % 6 === 0 ? '' : `内容${nth}`)),
  );
  const name = (places: number) => `contract forms of ${places} places checked per second`;
  return Promise.resolve([
    { name: name(about), value: perSecond(saleForm, map, 1), unit: '/s' },
    { name: name(many), value: perSecond(largeForm, large, 1 + Math.ceil(extra / 6)), unit: '/s' },
  ]);
}
