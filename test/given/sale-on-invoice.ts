import { written } from '#infra/local/demo/templates/filled.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import type { TemplateForm } from '#policy/terms/template.ts';
import type { Answers } from './filled.ts';
import { aSale } from './sale.ts';

const terms = { B25: '账期款', C25: '开票后' };

/** The demo's contract of sale, its second instalment due so many days after the invoice. */
export const saleOnInvoiceForm: TemplateForm = { ...saleForm, map: written(saleForm.map, terms) };

/** The same, filled in as `aSale`: ¥4,926 are due 15 days after the invoice. */
export const aSaleOnInvoice = (answers: Answers = {}): CellMap => written(aSale(answers), terms);
