import { createSheetSession, lineNow, type SheetWays } from '#addin/pane/sheet-session.ts';
import { SheetTrouble, type Desk, type RowConflict, type RowOutcome, type Survey } from '#addin/sheet/index.ts';
import { customerTable } from '#addin/sheet/tables/customer.ts';
import { ServerTrouble } from '#addin/wire.ts';
import { givenOutcome, missing } from '#given/outcome.ts';

const surveyOf = (...outcomes: readonly RowOutcome[]): Survey => ({
  table: [],
  rows: outcomes.map(({ row }) => row),
  toSend: outcomes.length,
});
const conflict: RowConflict = {
  id: 'row-2',
  line: 2,
  name: '甲',
  revision: 3,
  fields: [{ field: 'phone', base: '1', mine: '2', theirs: '3' }],
};

/** A session on a sheet that does what the test says. */
const givenSession = (ways: Partial<SheetWays> = {}) => {
  const selected: unknown[] = [];
  const watching: { edited: () => void; waiting: (isWaiting: boolean) => void } = {
    edited: () => undefined,
    waiting: () => undefined,
  };
  const sheet: Partial<Desk['sheet']> = {
    open: () => Promise.resolve(),
    select: (_, places) => Promise.resolve(void selected.push(places)),
    watchEdits: (_, edited) => Promise.resolve(((watching.edited = edited), () => undefined)),
    watchWaiting: (waiting) => ((watching.waiting = waiting), () => undefined),
  };
  const session = createSheetSession({ sheet, table: customerTable, locale: 'zh-CN' } as Desk, {
    open: () => Promise.resolve(),
    survey: () => Promise.resolve(surveyOf()),
    check: () => Promise.resolve({ table: [], rows: [] }),
    send: () => Promise.resolve({ table: [], rows: [], conflicts: [], left: 0 }),
    refresh: () => Promise.resolve({ table: [], refreshed: 0, edited: 0, kept: 0, added: 0 }),
    resolve: () => Promise.resolve({ table: [], rows: [], conflicts: [], left: 0 }),
    repairHeader: () => Promise.resolve([]),
    isObstacle: (error): error is SheetTrouble => error instanceof SheetTrouble,
    ...ways,
  });
  return { session, selected, watching };
};

test('a check is shown while it goes on, then what it brought, and the sheet is surveyed again', async () => {
  const wrong = givenOutcome(2, 'wrong', [missing('phone')]);
  const { session } = givenSession({
    check: (_, watch) => {
      watch?.onProgress?.({ total: 10, done: 4, refused: 1, left: 6 });
      return Promise.resolve({ table: [], rows: [wrong] });
    },
    survey: () => Promise.resolve(surveyOf(wrong)),
  });
  const seen: unknown[] = [];
  session.subscribe(() => seen.push([session.state().doing, session.state().progress?.done]));
  await session.check();
  expect(seen).toContainEqual(['checking', 4]);
  expect(session.state()).toMatchObject({ report: { kind: 'checked' }, outcomes: [wrong], survey: { toSend: 1 } });
  expect(session.state()).not.toHaveProperty('doing');
  expect(session.state()).not.toHaveProperty('progress');
});

test('only one thing is done to the sheet at a time', async () => {
  let sendings = 0;
  const { session } = givenSession({
    send: () => {
      sendings += 1;
      return Promise.resolve({ table: [], rows: [], conflicts: [], left: 0 });
    },
  });
  await Promise.all([session.send(), session.send(), session.check()]);
  expect(sendings).toBe(1);
  expect(session.state().report?.kind).toBe('sent');
});

test('stopping reaches the work that is going on, and a later one starts unstopped', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const { session } = givenSession({
    send: (_, watch) => {
      signals.push(watch?.signal);
      return Promise.resolve({ table: [], rows: [], conflicts: [], left: 0 });
    },
  });
  const sending = session.send();
  session.stop();
  await sending;
  await session.send();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
});

test('an obstacle in the workbook is kept apart from other trouble, and neither loses what was known', async () => {
  const outcome = givenOutcome(2, 'free');
  let trouble: Error | undefined;
  const { session } = givenSession({
    check: () => (trouble ? Promise.reject(trouble) : Promise.resolve({ table: [], rows: [outcome] })),
  });
  await session.check();
  trouble = new SheetTrouble('protected', { 'zh-CN': '工作表受保护', en: 'the sheet is protected' });
  await session.check();
  expect(session.state()).toMatchObject({ obstacle: { obstacle: 'protected' }, outcomes: [outcome] });
  trouble = new ServerTrouble('busy');
  await session.check();
  expect(session.state()).toMatchObject({ failure: { trouble: 'busy' }, outcomes: [outcome] });
  expect(session.state()).not.toHaveProperty('obstacle');
});

test('an edit after a check says that the check is of yesterday', async () => {
  const { session, watching } = givenSession({
    check: () => Promise.resolve({ table: [], rows: [givenOutcome(2, 'free')] }),
  });
  await session.check();
  watching.edited();
  expect(session.state().isOutdated).toBe(true);
  await session.check();
  expect(session.state().isOutdated).toBe(false);
});

test('a cell that is being edited is told as long as it is', () => {
  const { session, watching } = givenSession();
  watching.waiting(true);
  expect(session.state().isWaiting).toBe(true);
  watching.waiting(false);
  expect(session.state().isWaiting).toBe(false);
});

test('a jump goes to where the row was sorted to since', async () => {
  const outcome = givenOutcome(2, 'wrong', [missing('phone')]);
  const moved = { ...outcome, row: { ...outcome.row, line: 40 } };
  const { session, selected } = givenSession({ survey: () => Promise.resolve(surveyOf(moved)) });
  await session.survey();
  await session.jump([{ outcome, field: 'phone' }]);
  expect(selected).toEqual([[{ line: 40, field: 'phone' }]]);
  expect(lineNow(outcome, undefined, 'name')).toBe(2);
});

test('a conflict stays until it is resolved, and one that comes anew is added', async () => {
  const other = { ...conflict, id: 'row-3' };
  const { session } = givenSession({
    send: () => Promise.resolve({ table: [], rows: [], conflicts: [conflict, other], left: 0 }),
    resolve: () => Promise.resolve({ table: [], rows: [], conflicts: [{ ...conflict, revision: 4 }], left: 0 }),
  });
  await session.send();
  await session.resolve(conflict, { phone: 'mine' });
  expect(session.state().conflicts.map(({ id, revision }) => [id, revision])).toEqual([
    ['row-3', 3],
    ['row-2', 4],
  ]);
});
