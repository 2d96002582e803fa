import { statementSheet } from '#addin/sheet/paper/statement-sheet.ts';
import { CellMap } from '#policy/form/cell-map.ts';
import { aStatement, aStatementLine } from '#given/statement.ts';

const drawn = (changes: Parameters<typeof aStatement>[0] = {}, locale: 'zh-CN' | 'en' = 'zh-CN'): CellMap =>
  statementSheet({ statement: aStatement(changes), collector: '陈晓雯', say: (words) => words[locale] });
const rowOf = (map: CellMap, begins: string): readonly string[] => {
  const row = map.cells.find(({ text }) => text === begins)?.row;
  return map.cells.filter((cell) => cell.row === row && cell.text !== '').map(({ text }) => text);
};

test('DM-8d: what fell due and what was paid stand apart, and the sums add up to what is owed, in figures and written out', () => {
  const ours = [
    aStatementLine({ on: '2026-02-10', fen: 1_000_000, reference: 'LC-1 到货款' }),
    aStatementLine({ on: '2026-02-20', fen: -300_050, kind: 'receipt', reference: '电汇' }),
  ];
  const map = drawn({ openingFen: 5_000, ours, closingFen: 704_950 });

  expect(CellMap.parse(map)).toEqual(map);
  expect(rowOf(map, '期初余额')).toEqual(['期初余额', '50.00']);
  expect(rowOf(map, '2026-02-10')).toEqual(['2026-02-10', '应收 LC-1 到货款', '10,000.00']);
  expect(rowOf(map, '2026-02-20')).toEqual(['2026-02-20', '回款 电汇', '3,000.50']);
  expect(rowOf(map, '本期合计')).toEqual(['本期合计', '10,000.00', '3,000.50']);
  expect(rowOf(map, '期末余额')).toEqual(['期末余额', '7,049.50']);
  expect(rowOf(map, '大写')).toEqual(['大写', '柒仟零肆拾玖元伍角']);
});

test('what was paid ahead is no debt below nothing', () => {
  const map = drawn({ ours: [], openingFen: 0, closingFen: -120_000 });

  expect(rowOf(map, '期末余额')).toEqual(['期末余额', '1,200.00（预收）']);
  expect(rowOf(map, '大写')).toEqual(['大写', '壹仟贰佰元整（预收）']);
});

test('it can be handed to a customer who reads English', () => {
  expect(rowOf(drawn({}, 'en'), 'Period')).toEqual(['Period', '2026-02-01 to 2026-02-28', 'Our contact', '陈晓雯']);
});
