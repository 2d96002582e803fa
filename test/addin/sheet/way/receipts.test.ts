import { keyOfLine } from '#addin/pane/money/bank-work.ts';
import { receiptTable } from '#addin/sheet/tables/receipt.ts';
import { check } from '#addin/sheet/way/check.ts';
import { put } from '#addin/sheet/way/put.ts';
import { refresh } from '#addin/sheet/way/refresh.ts';
import { send } from '#addin/sheet/way/send.ts';
import { deskAt, serverOf } from '#given/at-the-desk.ts';
import { givenDepartment, type Department } from '#given/department.ts';
import { Paper } from '#given/paper.ts';

let house: Department;
let paper: Paper;
beforeEach(async () => {
  house = await givenDepartment();
  house.clock.at = '2026-03-10T02:00:00.000Z';
  paper = new Paper(receiptTable);
});

const bankLine = (changes: object = {}) => ({
  receivedOn: '2026-03-09',
  payer: '无锡天澜泵业有限公司',
  amount: '102,000.00',
  reference: '货款',
  serial: '0001',
  ...changes,
});
const finance = () => deskAt(house, 'qian', paper);
const entered = async () => (await serverOf(house, 'qian').receipts('entered')).items.map(({ record }) => record);
const verdicts = (rows: readonly { readonly verdict: string }[]) => rows.map(({ verdict }) => verdict);

test('a statement is entered row by row; pasted again, typed again or sent again it doubles nothing', async () => {
  paper.type(bankLine());
  paper.type(bankLine({ serial: '', amount: 88.5 }));
  paper.type(bankLine({ serial: '0003', amount: '很多' }));
  expect(verdicts((await check(finance())).rows)).toEqual(['free', 'free', 'wrong']);
  expect(await entered()).toEqual([]);
  await send(finance());
  expect((await entered()).map(({ fen }) => fen).sort()).toEqual([10_200_000, 8_850]);
  expect([0, 1].map((row) => paper.cell(row, 'stage'))).toEqual(['待确认', '待确认']);

  paper.type(bankLine());
  paper.type(bankLine({ serial: '', amount: '88.50' }));
  const again = await send(finance());
  expect(verdicts(again.rows)).toEqual(['wrong', 'taken', 'taken']);
  expect(paper.cell(4, 'result')).toMatch(/^已存在：这笔已于 2026-03-10 登记过/);
  expect(await entered()).toHaveLength(2);

  const card = (await entered()).map(({ receivedOn, payer, amount, reference, serial }) => ({
    ...bankLine({ receivedOn, payer, amount, reference, serial }),
    ...{ customer: '', note: '', takenOn: '', handedOn: '' },
  }));
  expect(await put(finance(), card, keyOfLine)).toMatchObject({ added: 0, already: 2 });
});

test('a line is put right by whoever is in finance; anybody else is told whose work it is, and sends nothing', async () => {
  paper.type(bankLine());
  await send(finance());
  paper.set(0, 'reference', '货款 HT-7');
  const { rows } = await send(deskAt(house, 'chen', paper));
  expect(verdicts(rows)).toEqual(['denied']);
  expect((await entered()).map(({ reference }) => reference)).toEqual(['货款']);
  expect(verdicts((await send(finance())).rows)).toEqual(['free']);
  expect((await entered()).map(({ reference }) => reference)).toEqual(['货款 HT-7']);
});

test('刷新 brings what waits to be confirmed, each once', async () => {
  paper.type(bankLine());
  paper.type(bankLine({ serial: '0002' }));
  await send(finance());
  const other = new Paper(receiptTable);
  const desk = deskAt(house, 'qian', other);
  expect(await refresh(desk, { bringMissing: true })).toMatchObject({ added: 2 });
  expect(await refresh(desk, { bringMissing: true })).toMatchObject({ added: 0, refreshed: 2 });
  expect(verdicts((await check(desk)).rows)).toEqual([]);
});
