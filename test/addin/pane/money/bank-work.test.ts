import {
  cardOf,
  findingGroups,
  keyOfLine,
  linesOf,
  planOf,
  sumOf,
  troublesIn,
  workOf,
  type BankWork,
} from '#addin/pane/money/bank-work.ts';
import type { Result } from '#addin/wire.ts';
import type { Finding } from '#policy/finding.ts';
import { readBankFile } from '#policy/money/bank-file.ts';

const at = '2026-03-10T02:00:00.000Z';
const read = (...rows: readonly string[]) =>
  readBankFile([['日期', '对方户名', '收入', '摘要'], ...rows.map((row) => row.split('|'))]);
let count = 0;
const work = (...rows: readonly string[]) => workOf('流水.csv', read(...rows), () => `id-${String((count += 1))}`);
const said = (by: string): Result => {
  const words = { 'zh-CN': by, en: by };
  const finding: Finding = {
    cites: 'DM-8a',
    by,
    level: 'refuse',
    where: { noun: 'receipt' },
    reason: words,
    remedy: words,
  };
  return {
    ok: false,
    id: 'x',
    refusal: { kind: 'breach', findings: [finding] },
    findings: [finding],
  } as unknown as Result;
};
const planned = (file: BankWork) => planOf(linesOf(file, 'staff-he', at), file);
const standings = (file: BankWork) => planned(file).map(({ standing }) => standing);

test('a line that came in becomes a receipt, and a line that says the very same waits to be told apart', () => {
  const twice = work('2026-03-02|甲公司|1000|货款', '2026-03-02|甲公司|1000|货款', '2026-03-03|乙公司|500|');
  expect(standings(twice)).toEqual(['free', 'twin', 'free']);
  const plan = planned({ ...twice, areTwinsIn: true });
  expect(plan.map(({ standing, card }) => [standing, card.reference])).toEqual([
    ['free', '货款'],
    ['free', '货款 第 2 笔'],
    ['free', ''],
  ]);
  expect(sumOf(plan)).toBe(2_500_00);
  expect(new Set(plan.map(({ card }) => keyOfLine(card))).size).toBe(3);
});

test('what the policy says of a line is said before anything is sent; the same rows together', () => {
  const file = work('2026-03-20|甲公司|1000|', '2026-03-21|乙公司|500|', '2026-03-02|丙公司|1|');
  const plan = planned(file);
  expect(plan.map(({ standing }) => standing)).toEqual(['wrong', 'wrong', 'free']);
  expect(findingGroups(plan).map(({ finding, rows }) => [finding.by, rows])).toEqual([
    ['receipt/received-by-now', [2, 3]],
  ]);
});

test('the house’s word goes before the pane’s: entered before, to be mended, entered now', () => {
  const file = work(
    '2026-03-02|甲公司|1000|',
    '2026-03-02|乙公司|500|',
    '2026-03-02|丙公司|1|',
    '2026-03-02|丁公司|2|',
  );
  const checked = { 2: said('receipt/bank-line-once'), 3: said('receipt/amount-said') };
  const entered = { 4: { ok: true, findings: [] } as unknown as Result };
  expect(standings({ ...file, checked, entered })).toEqual(['known', 'wrong', 'entered', 'free']);
});

test('what could not be read is told by what it is, whatever row or text it names', () => {
  const { problems } = read('下周|甲公司|1000|', '明天|乙公司|500|', '2026-03-02|丙公司|很多|');
  expect(troublesIn(problems, true).map(({ reason, rows }) => [reason['zh-CN'], rows])).toEqual([
    ['日期「下周」读不出来', [2, 3]],
    ['金额不是数字：「很多」', [4]],
  ]);
});

test.each([
  ['its serial number', { serial: '88' }, { serial: '88', amount: '2' }, true],
  [
    'else all it says, however the amount is written',
    { amount: '1,000.00', payer: '甲' },
    { amount: '1000', payer: '甲' },
    true,
  ],
  ['another day', { amount: '1', receivedOn: '2026-03-02' }, { amount: '1', receivedOn: '2026-03-03' }, false],
])('in the sheet a line is known by %s', (_, one, other, isSame) => {
  expect(keyOfLine(one) === keyOfLine(other)).toBe(isSame);
});

test('a card says the bank’s line and nothing else', () => {
  const line = { on: '2026-03-02', fen: 102_000_00, payer: '甲公司', reference: '货款', serial: '0012', row: 5 };
  expect(cardOf(line)).toEqual({
    receivedOn: '2026-03-02',
    payer: '甲公司',
    amount: '102,000.00',
    reference: '货款',
    serial: '0012',
    customer: '',
    note: '',
    takenOn: '',
    handedOn: '',
  });
});
