import { saleTemplate } from '#infra/local/demo/templates/sale.ts';
import { serviceTemplate } from '#infra/local/demo/templates/service.ts';
import { WorkbookModel } from '#infra/local/workbook/model.ts';
import { removeSheet } from '#infra/local/workbook/model/sheets.ts';
import { Person } from '#infra/local/workbook/person.ts';
import { showWorkbook } from '#infra/local/workbook/view/workbook-view.ts';
import { drawCellMap } from '#infra/local/workbook/xlsx/draw-cell-map.ts';

const model = new WorkbookModel();
const [fresh] = model.sheets;
for (const template of [saleTemplate, serviceTemplate]) drawCellMap(model, template);
if (fresh) removeSheet(model, fresh);
const person = new Person(model);
const view = showWorkbook(model, person, document.body);

/** What the page of the templates lets a test reach. */
export interface Forms {
  readonly model: WorkbookModel;
  readonly person: Person;
  readonly view: typeof view;
}

const forms: Forms = { model, person, view };
Object.assign(globalThis, { forms });
