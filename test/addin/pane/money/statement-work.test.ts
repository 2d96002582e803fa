import { rowsInText } from '#addin/pane/money/file-rows.ts';
import { sumIn } from '#addin/pane/money/invoice-findings.ts';
import {
  isTurnedRound,
  monthsToOpen,
  othersIn,
  sameLines,
  theirFile,
  theirsIn,
  theirWork,
} from '#addin/pane/money/statement-work.ts';
import { aDifference, aStatement, aStatementLine } from '#given/statement.ts';

const ours = [
  aStatementLine({ on: '2026-02-10', fen: 1_000_000 }),
  aStatementLine({ on: '2026-02-20', fen: -300_000, kind: 'receipt' }),
];
const pasted =
  '日期\t借方\t贷方\t摘要\n2026-02-10\t\t10,000.00\t采购\n2026-02-20\t3,000\t\t付款\n2026-03-02\t\t88\t三月\n';
const work = theirWork('', theirFile(rowsInText(pasted)), ours);

describe('the customer’s own statement', () => {
  test('its debit is our credit: it is read the way round in which more lines agree', () => {
    expect(work.isTurned).toBe(true);
    expect(theirsIn(work, '2026-02').map(({ on, fen, kind, reference }) => [on, fen, kind, reference])).toEqual([
      ['2026-02-10', 1_000_000, '', '采购'],
      ['2026-02-20', -300_000, '', '付款'],
    ]);
  });

  test('which way round it is read is left open where as many lines agree either way', () => {
    const either = theirFile(rowsInText('日期,金额\n20260210,10000\n20260220,3000\n'));
    expect(isTurnedRound(ours, either)).toBeUndefined();
    expect(isTurnedRound([], work.file)).toBeUndefined();
    expect(isTurnedRound(ours, theirFile(rowsInText('日期,金额\n20260210,10000\n')))).toBe(false);
    expect(theirsIn(theirWork('', either, ours), '2026-02').map(({ fen }) => fen)).toEqual([1_000_000, 300_000]);
  });

  test('an amount of ours is agreed with once, however often they have it', () => {
    const thrice = theirFile(
      rowsInText('日期,金额\n20260210,10000\n20260211,10000\n20260212,10000\n20260220,3000\n20260221,-10000\n'),
    );
    expect(isTurnedRound(ours, thrice)).toBe(true);
  });

  test('lines of other months are left out until they are asked for', () => {
    expect(othersIn(work, '2026-02')).toBe(1);
    expect(theirsIn({ ...work, areOthersIn: true }, '2026-02')).toHaveLength(3);
  });

  test('what cannot be read, and a line of nothing, is named by its row', () => {
    const { lines, problems } = theirFile(rowsInText('日期,金额\n2026-02-10,0.00\n2026-02-11,5\n2026-02-31,6\n'));
    expect(lines.map(({ row }) => row)).toEqual([3]);
    expect(problems.map(({ row, reason }) => `${row} ${reason['zh-CN']}`)).toEqual([
      '2 没有金额',
      '4 日期「2026-02-31」读不出来',
    ]);
  });

  test('a reference that is longer than is kept is cut, whole characters only', () => {
    const long = theirFile(rowsInText(`日期,金额,摘要\n2026-02-10,5,${'a'.repeat(199)}𠮷𠮷\n`));
    const [line] = theirsIn(theirWork('', long, []), '2026-02');
    expect(line?.reference.length).toBe(200);
    expect(line?.reference.isWellFormed()).toBe(true);
  });
});

test('of our lines those agree that are no part of a difference', () => {
  const statement = aStatement({ ours, differences: [aDifference({ ours: [1] })] });
  expect(sameLines(statement)).toEqual([ours[0]]);
});

test('a statement can be opened of this month and the twelve before it, but of none twice', () => {
  const months = monthsToOpen('2026-03-15', ['2026-02', '2025-12']);
  expect(months).toHaveLength(11);
  expect([months[0], months[1], months.at(-1)]).toEqual(['2026-03', '2026-01', '2025-03']);
});

test.each([
  ['', {}],
  ['2万', { fen: 2_000_000 }],
  ['5,000.00', { fen: 500_000 }],
  ['0', { problem: '金额不是数字' }],
  ['-5', { problem: '金额不是数字' }],
  ['五千', { problem: '金额不是数字' }],
  ['5 美元', { problem: '币种不是人民币，请单独处理' }],
])('the sum of an invoice typed as “%s”', (typed, sum) => {
  const { problem, ...rest } = sumIn(typed);
  expect({ ...rest, ...(problem ? { problem: problem['zh-CN'] } : {}) }).toEqual(sum);
});
