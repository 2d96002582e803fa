import type { WorkbookModel } from '../model.ts';
import { type Snapshot, fromSnapshot, snapshotOf } from '../model/snapshot.ts';
import type { OpenedFile, RefusedFile } from '../xlsx/routes.ts';
import { ask } from './asking.ts';
import { type Shelf, shelfOf } from './book.ts';

const FILE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PREVIOUS = 'previousBook';
const LOST_CONNECTION = '连接不上本机的服务。请确认它还在运行，再试一次。';

const say = async (title: string, line: string): Promise<void> => {
  await ask({ title, lines: [line] });
};

/** What the server made of a file; undefined after the person was told why it made nothing. */
const read = async (file: File): Promise<OpenedFile | undefined> => {
  const headers = { 'content-type': FILE_TYPE };
  const answer = await fetch('/xlsx/open', { method: 'POST', body: file, headers }).catch(() => undefined);
  if (answer?.ok) return (await answer.json()) as OpenedFile;
  const refused = (await answer?.json().catch(() => undefined)) as RefusedFile | undefined;
  await say(`没有打开「${file.name}」`, refused?.error['zh-CN'] ?? LOST_CONNECTION);
  return undefined;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** A name for the book that the present content moves to. */
const nameFor = (book: string, now: Date): string => {
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('');
  return `${book.replace(/-\d{8}-\d{6}$/, '').slice(0, 48)}-${day}-${time}`;
};

const isWanted = (file: File, { dropped }: OpenedFile): Promise<boolean> =>
  ask({
    title: `打开「${file.name}」？`,
    lines: [
      '它会代替现在的工作簿。现在的内容留在另一本里，从页面上方的「打开前的工作簿」可以回去。',
      ...(dropped.length > 0 ? ['文件本身不会改动。这里不保留其中的：'] : []),
    ],
    points: dropped.map((words) => words['zh-CN']),
    yes: '打开',
  });

/** What opening and saving need to know of the page. */
export interface Desk {
  readonly book: string;
  readonly shelf: Shelf;
  readonly model: WorkbookModel;
  /** Waits until formulas are computed. */
  readonly settled: () => Promise<void>;
  /** Lets another workbook be kept in this one's place. */
  readonly giveWay: (take: () => Promise<void>) => Promise<void>;
}

const opened = (snapshot: Snapshot, file: File, previous: string): WorkbookModel => {
  const model = fromSnapshot(snapshot);
  model.name = file.name;
  model.properties.set(PREVIOUS, previous);
  return model;
};

/** 打开: the file takes the place of the workbook once the person agrees; what was there is kept as another book. */
export const openFile = async (desk: Desk, file: File): Promise<void> => {
  const found = await read(file);
  if (!found || !(await isWanted(file, found))) return;
  const previous = nameFor(desk.book, new Date());
  try {
    await desk.giveWay(async () => {
      await shelfOf(previous).keep(desk.model);
      await desk.shelf.keep(opened(found.snapshot, file, previous));
    });
    location.reload();
  } catch {
    await say(`没有打开「${file.name}」`, LOST_CONNECTION);
  }
};

/** Lets the person choose a file. */
export const chooseFile = (): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.xlsx,.xlsm' });
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });

const fileName = (name: string): string => `${name.replace(/\.[a-z]+$/i, '')}.xlsx`;

/** 另存为: the workbook as it is now, with the results its formulas show, as a file among the downloads. */
export const saveFile = async ({ model, settled }: Desk): Promise<void> => {
  await settled();
  const body = JSON.stringify(snapshotOf(model));
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch('/xlsx/save', { method: 'POST', body, headers }).catch(() => undefined);
  if (!answer?.ok) return say('没有存成文件', LOST_CONNECTION);
  const href = URL.createObjectURL(await answer.blob());
  Object.assign(document.createElement('a'), { href, download: fileName(model.name) }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** A file dropped on the page is opened like one that was chosen. */
export const letDrop = (open: (file: File) => Promise<void>): void => {
  const take = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const file = event.type === 'drop' ? event.dataTransfer?.files[0] : undefined;
    if (file) void open(file);
  };
  for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, take, { capture: true });
};

/** The way back to what stood here before a file was opened. */
export const wayBack = ({ properties }: WorkbookModel): HTMLAnchorElement | undefined => {
  const book = properties.get(PREVIOUS);
  if (typeof book !== 'string') return undefined;
  const href = `?book=${encodeURIComponent(book)}`;
  return Object.assign(document.createElement('a'), { href, textContent: '打开前的工作簿' });
};
