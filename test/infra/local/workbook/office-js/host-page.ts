import { WorkbookModel } from '#infra/local/workbook/model.ts';
import { PaneHost } from '#infra/local/workbook/pane-host.ts';
import { Person } from '#infra/local/workbook/person.ts';

const model = new WorkbookModel(['Sheet1', '客户']);
const logged: string[] = [];

const pane = (seat: string): PaneHost =>
  new PaneHost({
    model,
    seat,
    src: `/pane.html?seat=${seat}`,
    container: document.body,
    personName: '张三',
    log: (line) => logged.push(line),
  });

const hosted = { model, logged, panes: { a: pane('a'), b: pane('b') }, person: new Person(model, 'a') };

declare global {
  interface Window {
    hosted: typeof hosted;
  }
}

window.hosted = hosted;
