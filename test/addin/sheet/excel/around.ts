import { WorkbookModel } from '#infra/local/workbook/model.ts';
import { areaFrom } from '#infra/local/workbook/model/area.ts';
import { mergeCells } from '#infra/local/workbook/model/cells.ts';
import { addConditional, changeConditional, clearConditionals } from '#infra/local/workbook/model/conditionals.ts';
import { formatCells } from '#infra/local/workbook/model/formats.ts';
import { protect, unprotect } from '#infra/local/workbook/model/protection.ts';
import { removeSheet, renameSheet } from '#infra/local/workbook/model/sheets.ts';
import { renameTable } from '#infra/local/workbook/model/tables.ts';
import { PaneHost } from '#infra/local/workbook/pane-host.ts';
import { Person } from '#infra/local/workbook/person.ts';
import { fontsReady } from '#infra/local/workbook/view/fonts.ts';
import { showWorkbook } from '#infra/local/workbook/view/workbook-view.ts';

const logged: string[] = [];

const begin = () => {
  const model = new WorkbookModel(['Sheet1']);
  const container = document.createElement('div');
  document.body.append(container);
  const host = new PaneHost({ model, src: '/pane', container, log: (line) => logged.push(line) });
  const end = (): void => {
    host.dispose();
    container.remove();
  };
  return { model, person: new Person(model), host, end };
};

let current: ReturnType<typeof begin> | undefined;

/** A fresh workbook with one person and one pane; the one before is gone. */
const beginAnew = (): void => {
  current?.end();
  current = begin();
  Object.assign(around, current);
};

const show = async (): Promise<void> => {
  await fontsReady();
  const element = document.querySelector<HTMLElement>('#view');
  if (element) await showWorkbook(around.model, around.person, element).settled();
};

const doings = {
  addConditional,
  areaFrom,
  changeConditional,
  clearConditionals,
  formatCells,
  mergeCells,
  protect,
  removeSheet,
  renameSheet,
  renameTable,
  unprotect,
};
const around = { ...doings, logged, beginAnew, show } as typeof doings & {
  logged: string[];
  beginAnew: () => void;
  show: () => Promise<void>;
  model: WorkbookModel;
  person: Person;
};

/** What the page around the pane lets the test reach. */
export type Around = typeof around;

Object.assign(globalThis, { around });
