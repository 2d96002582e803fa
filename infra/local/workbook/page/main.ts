import { PaneHost } from '../pane-host.ts';
import { Person } from '../person.ts';
import { fontsReady } from '../view/fonts.ts';
import { showWorkbook } from '../view/workbook-view.ts';
import { bookName, shelfOf } from './book.ts';
import { letDivide } from './divider.ts';
import { type Desk, chooseFile, letDrop, openFile, saveFile, wayBack } from './files.ts';
import { Keeping } from './keeping.ts';
import { type RibbonButton, drawRibbon } from './ribbon.ts';

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
};

/** The pane's commands in the ribbon, until the manifest tells them. */
const COMMANDS = { 检查: 'check', 发送: 'send', 刷新: 'refresh' } as const;

const setPane = (isShown: boolean): void => {
  document.body.classList.toggle('is-without-pane', !isShown);
};
const hasPane = (): boolean => !document.body.classList.contains('is-without-pane');

const choose = async (desk: Desk): Promise<void> => {
  const file = await chooseFile();
  if (file) await openFile(desk, file);
};

const buttonsFor = (host: PaneHost, desk: Desk): RibbonButton[] => [
  { label: '打开', press: () => choose(desk) },
  { label: '另存为', press: () => saveFile(desk) },
  ...Object.entries(COMMANDS).map(([label, command]) => ({
    label,
    press: () => {
      setPane(true);
      void host.runCommand(command);
    },
  })),
  { label: '任务窗格', press: () => setPane(!hasPane()), isDown: hasPane },
];

const book = bookName(location.href);
const shelf = shelfOf(book);
const [model] = await Promise.all([shelf.open(), fontsReady()]);
const person = new Person(model);
const view = showWorkbook(model, person, part('book'));
const host = new PaneHost({
  model,
  src: '/pane/',
  container: part('pane'),
  locale: 'zh-CN',
  settled: view.settled,
  onClose: () => setPane(false),
  log: (line) => console.warn(line),
});
const desk: Desk = {
  ...{ book, shelf, model },
  settled: view.settled,
  giveWay: (take) => keeping.giveWay(take),
};
const keeping = new Keeping(model, shelf, drawRibbon(part('ribbon'), buttonsFor(host, desk), wayBack(model)));
letDrop((file) => openFile(desk, file));
letDivide(part('divider'), part('pane'));
addEventListener('online', () => void keeping.write());
addEventListener('pagehide', () => void keeping.write(true));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void keeping.write();
});

/** For tests and the curious: the workbook's model, and the person whose hand is on it. */
Object.assign(globalThis, { salesdesk: { model, person } });
