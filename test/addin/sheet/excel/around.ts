import { areaAddressOf, cellAt } from '#policy/form/address.ts';
import { WorkbookModel } from '#infra/local/workbook/model.ts';
import { parseAddress } from '#infra/local/workbook/model/address.ts';
import { type Area, areaFrom } from '#infra/local/workbook/model/area.ts';
import { mergeCells } from '#infra/local/workbook/model/cells.ts';
import { addChart } from '#infra/local/workbook/model/charts.ts';
import { addConditional, changeConditional, clearConditionals } from '#infra/local/workbook/model/conditionals.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { hideLines, resizeLines } from '#infra/local/workbook/model/lines.ts';
import { addName } from '#infra/local/workbook/model/names.ts';
import { printAreas, setPrintAreas } from '#infra/local/workbook/model/page.ts';
import { protect, unprotect } from '#infra/local/workbook/model/protection.ts';
import { addSheet, copySheet, removeSheet, renameSheet, showSheet } from '#infra/local/workbook/model/sheets.ts';
import { addTable, renameTable } from '#infra/local/workbook/model/tables.ts';
import { setValidation } from '#infra/local/workbook/model/validations.ts';
import { PaneHost } from '#infra/local/workbook/pane-host.ts';
import { Person } from '#infra/local/workbook/person.ts';
import { fontsReady } from '#infra/local/workbook/view/fonts.ts';
import { showWorkbook } from '#infra/local/workbook/view/workbook-view.ts';
import { cellMapOf } from '#infra/local/workbook/xlsx/cell-map.ts';

const logged: string[] = [];

let view: ReturnType<typeof showWorkbook> | undefined;

const begin = (isReadOnly: boolean) => {
  const model = new WorkbookModel(['Sheet1']);
  const container = document.createElement('div');
  document.body.append(container);
  const host = new PaneHost({
    ...{ model, src: '/pane', container, isReadOnly },
    settled: () => view?.settled() ?? Promise.resolve(),
    log: (line) => logged.push(line),
  });
  const end = (): void => {
    host.dispose();
    view?.dispose();
    view = undefined;
    container.remove();
  };
  return { model, person: new Person(model), host, end };
};

let current: ReturnType<typeof begin> | undefined;

/** A fresh workbook with one person and one pane; the one before is gone. */
const beginAnew = (isReadOnly = false): void => {
  current?.end();
  current = begin(isReadOnly);
  Object.assign(around, current);
};

const show = async (): Promise<void> => {
  await fontsReady();
  const element = document.querySelector<HTMLElement>('#view');
  if (element) view = showWorkbook(around.model, around.person, element);
  await view?.settled();
};

/** The cells that an address names, as the model counts them. */
const areaOf = (address: string): Area => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address.`);
  return parsed.area;
};

const named = ({ top, left, bottom, right }: Area): string =>
  areaAddressOf({ top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 });

const doings = {
  addChart,
  addConditional,
  addName,
  addSheet,
  addTable,
  areaFrom,
  areaOf,
  cellAt,
  cellMapOf,
  changeConditional,
  clearConditionals,
  copySheet,
  formatCells,
  hideLines,
  mergeCells,
  named,
  printAreas,
  protect,
  removeSheet,
  renameSheet,
  renameTable,
  resizeLines,
  setPrintAreas,
  setValidation,
  showSheet,
  unprotect,
};
const around = { ...doings, logged, beginAnew, show } as typeof doings & {
  logged: string[];
  beginAnew: (isReadOnly?: boolean) => void;
  show: () => Promise<void>;
  model: WorkbookModel;
  person: Person;
};

/** What the page around the pane lets the test reach. */
export type Around = typeof around;

Object.assign(globalThis, { around });
