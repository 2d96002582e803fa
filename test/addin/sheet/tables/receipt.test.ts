import { rowsOf } from '#addin/sheet/diff.ts';
import { receiptTable } from '#addin/sheet/tables/receipt.ts';
import { columnsIn } from '#addin/sheet/which-table.ts';
import type { Me, RowServer } from '#addin/wire.ts';
import type { Receipt } from '#policy/terms/receipt.ts';
import type { Role } from '#policy/terms/staff.ts';
import { Paper } from '#given/paper.ts';

const id = '01JABCDEFGHJKMNPQRSTVWXYZ0';
const readerWith = (...roles: readonly Role[]) =>
  ({
    server: {} as RowServer,
    me: { actor: { staffId: 'staff-he', name: '何', roles }, people: {}, today: '', edition: '' } as unknown as Me,
    locale: 'zh-CN',
    now: () => '2026-03-06T02:00:00.000Z',
  }) as const;
const finance = readerWith('finance');

const line = { receivedOn: '2026-03-05', payer: '无锡天澜泵业有限公司', amount: '102,000.00', serial: '0012' };
const cardWith = (cells: Readonly<Record<string, string | number>>) => {
  const paper = new Paper(receiptTable);
  paper.type(cells);
  return rowsOf(paper.look())[0];
};
const found = (cells: Readonly<Record<string, string | number>>, reader = finance, revision = 0) => {
  const card = cardWith(cells)?.card;
  return card
    ? receiptTable.findings(card, { id, revision, checksum: '' }, reader).map(({ by, where }) => [by, where.field])
    : 'unreadable';
};

describe('what is said of a bank line before it is sent', () => {
  test.each<readonly [string, Readonly<Record<string, string | number>>, unknown]>([
    ['nothing, where it is whole', {}, []],
    ['nothing, where Excel has its day and its amount as numbers', { receivedOn: 46086, amount: 102000.5 }, []],
    ['that its amount says none', { amount: '十万左右' }, [['receipt/amount-said', 'amount']]],
    ['that money of another country is apart', { amount: 'USD 5,000' }, [['receipt/amount-said', 'amount']]],
    ['that nothing came in', { amount: '-3' }, [['receipt/amount-said', 'amount']]],
    ['that its day cannot be read', { receivedOn: '上周' }, 'unreadable'],
    ['that Excel has cut its serial number', { serial: 1.2345678901234568e21 }, 'unreadable'],
  ])('%s', (_, changes, expected) => expect(found({ ...line, ...changes })).toEqual(expected));

  test('that only finance enters it, to anybody else, and nothing more', () => {
    expect(found({ ...line, amount: '' }, readerWith('salesperson'))).toEqual([['receipt.enter', undefined]]);
    expect(found(line, readerWith('manager'), 2)).toEqual([['receipt.edit', undefined]]);
  });
});

test.each([
  ['招商', ['交易日期', '交易时间', '收入金额', '摘要', '对方户名', '交易流水号']],
  ['工行', ['记账日期', '贷方发生额', '对方单位', '用途', '凭证号']],
  ['a bank in English', ['Transaction date', 'Counterparty', 'Credit amount', 'Description', 'Reference number']],
])('the columns of %s are known by their headers', (_, header) => {
  const { at } = columnsIn(receiptTable, header);
  expect(['receivedOn', 'payer', 'amount', 'reference', 'serial'].filter((key) => !at.has(key))).toEqual([]);
});

describe('a row shows its receipt', () => {
  const receipt: Receipt = {
    receivedOn: '2026-03-05',
    payer: '甲公司',
    amount: '102,000.00',
    reference: '',
    serial: '',
    customer: '',
    note: '',
    takenOn: '',
    handedOn: '',
    receiptId: id,
    revision: 2,
    stage: 'confirmed',
    fen: 102_000_00,
    customerId: 'c',
    enteredById: 'staff-he',
    enteredAt: '2026-03-06T02:00:00.000Z',
    parts: [{ contractId: id, n: 1, fen: 100_000_00 }],
  };
  const oursOf = (changes: Partial<Receipt>) => receiptTable.shown({ ...receipt, ...changes }, finance);

  test('with what is matched and what is kept as an advance; a name that the answer does not say stays as it stood', () => {
    expect(oursOf({}).ours).toEqual({
      result: '已确认',
      matched: '核销 100,000.00，预收 2,000.00',
      stage: '已确认',
    });
    expect(oursOf({ stage: 'entered', customerId: '' }).ours).toEqual({
      result: '已登记，待核销',
      matched: '',
      stage: '待确认',
      whose: '',
    });
  });

  test('at its end once it is reversed or dropped', () => {
    expect([oursOf({ stage: 'reversed' }).isEnded, oursOf({ stage: 'dropped' }).isEnded, oursOf({}).isEnded]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
