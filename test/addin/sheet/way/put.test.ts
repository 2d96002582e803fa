import { keyOfLine } from '#addin/pane/money/bank-work.ts';
import type { Plan } from '#addin/sheet/plan.ts';
import { receiptTable } from '#addin/sheet/tables/receipt.ts';
import type { Desk } from '#addin/sheet/way/desk.ts';
import { put } from '#addin/sheet/way/put.ts';
import { survey } from '#addin/sheet/way/survey.ts';
import { Paper } from '#given/paper.ts';

const lineOf = (payer: string, amount: string, rest: object = {}) => ({
  receivedOn: '2026-03-02',
  payer,
  amount,
  reference: '',
  serial: '',
  customer: '',
  note: '',
  takenOn: '',
  handedOn: '',
  ...rest,
});
const deskAt = (paper: Paper) => ({ sheet: paper.sheet(), table: receiptTable, locale: 'zh-CN' }) as unknown as Desk;
const lines = [lineOf('甲公司', '1,000.00'), lineOf('乙公司', '2,000.00', { serial: '88' })];

test('lines are put below what is there, as new rows that wait to be sent', async () => {
  const paper = new Paper(receiptTable);
  paper.type({ receivedOn: '2026-03-01', payer: '丙公司', amount: '5' });
  paper.type({});
  expect(await put(deskAt(paper), lines, keyOfLine)).toEqual({ table: [], added: 2, already: 0 });
  const { rows } = await survey(deskAt(paper));
  expect(rows.map(({ state, typed }) => [state, typed['payer']])).toEqual([
    ['new', '丙公司'],
    ['new', '甲公司'],
    ['new', '乙公司'],
  ]);
  expect(rows[1]?.card).toEqual(lines[0]);
});

test('put again they stand there once; of two alike in the file and one in the sheet, one is added', async () => {
  const paper = new Paper(receiptTable);
  await put(deskAt(paper), lines, keyOfLine);
  paper.set(0, 'amount', '1000');
  expect(await put(deskAt(paper), lines, keyOfLine)).toEqual({ table: [], added: 0, already: 2 });
  expect(
    await put(
      deskAt(paper),
      [lines[0], lines[0]].flatMap((each) => each ?? []),
      keyOfLine,
    ),
  ).toEqual({
    table: [],
    added: 1,
    already: 1,
  });
  expect(paper.rows).toHaveLength(3);
});

test('nothing is put where the sheet may not be written', async () => {
  const paper = new Paper(receiptTable);
  paper.isProtected = true;
  const { table, added } = await put(deskAt(paper), lines, keyOfLine);
  expect([table.map(({ by }) => by), added, paper.rows]).toEqual([['sheet/may-be-written'], 0, []]);
});

test('what a column cannot read comes in as the text that it is, and never as a formula', async () => {
  const paper = new Paper(receiptTable);
  const plans: Plan[] = [];
  const { visit, ...rest } = paper.sheet();
  const sheet: Desk['sheet'] = {
    ...rest,
    visit: (table, extent, decide) =>
      visit(table, extent, (look) => {
        const decided = decide(look);
        if (decided.plan) plans.push(decided.plan);
        return decided;
      }),
  };
  await put({ ...deskAt(paper), sheet }, [{ payer: '=1+1', receivedOn: '=HYPERLINK("x")' }], keyOfLine);
  const [payer, day] = ['payer', 'receivedOn'].map((field) => plans[0]?.writes.find(({ key }) => key === field));
  expect([payer?.numberFormat, day?.numberFormat]).toEqual(['@', '@']);
  expect([payer?.value, day?.value]).toEqual(['=1+1', '=HYPERLINK("x")']);
});
