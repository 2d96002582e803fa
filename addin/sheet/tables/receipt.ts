import { receiptAuthority } from '#policy/authority/receipt.ts';
import { receiptClauses } from '#policy/clauses/index.ts';
import { dayOf } from '#policy/day.ts';
import type { ExtraId } from '#policy/extras.ts';
import type { Finding } from '#policy/finding.ts';
import { yuanText } from '#policy/form/number.ts';
import { parametersOn } from '#policy/parameters.ts';
import { advanceOf, matchedFen, withFen } from '#policy/receipt.ts';
import { review } from '#policy/review.ts';
import {
  ReceiptCard,
  receiptFieldNames,
  receiptFields,
  receiptStages,
  type Receipt,
  type ReceiptField,
  type ReceiptStage,
} from '#policy/terms/receipt.ts';
import { fill, type Locale, type Words } from '#policy/words.ts';
import type { CardColumn } from '../columns.ts';
import { day, digits, text } from '../kinds.ts';
import { nowOf, type Card, type Reader, type SheetTable, type Shown } from '../sheet-table.ts';
import type { Stamp } from '../stamp.ts';

const column = (
  key: ReceiptField,
  rest: Omit<CardColumn<ReceiptField>, 'key' | 'header' | 'cites'>,
): CardColumn<ReceiptField> => ({ key, header: receiptFieldNames[key], cites: 'DM-8a', ...rest });

/** Why somebody who is not in finance sends no bank lines. */
function denialOf(verb: 'receipt.enter' | 'receipt.edit', { me }: Reader): readonly Finding[] {
  const { cites, test } = receiptAuthority[verb];
  const denial = test(me.actor, { stage: 'entered', enteredById: me.actor.staffId });
  return denial ? [{ cites, by: verb, level: 'refuse', where: { noun: 'receipt' }, ...denial }] : [];
}

/** Who types a receipt and when, and the rules outside the policy that the house has taken on. */
interface Typing {
  readonly id: string;
  readonly byId: string;
  readonly at: string;
  readonly extras?: readonly ExtraId[] | undefined;
}

/** What the clauses, and the rules beside them that are taken on, say of a receipt before it is sent; what is entered already, the server knows. */
export function findingsOnReceipt(
  verb: 'receipt.announce' | 'receipt.enter' | 'receipt.edit',
  card: ReceiptCard,
  { id, byId, at, extras = [] }: Typing,
): readonly Finding[] {
  const today = dayOf(at);
  const receipt = withFen<Receipt>({
    ...card,
    receiptId: id,
    revision: 1,
    stage: verb === 'receipt.announce' ? 'announced' : 'entered',
    customerId: '',
    enteredById: byId,
    enteredAt: at,
  });
  return review(
    receipt,
    { verb, noun: 'receipt', id, facts: { today }, parameters: { ...parametersOn(today), extras } },
    receiptClauses,
  );
}

function findingsOn(card: Card, { id, revision }: Stamp, reader: Reader): readonly Finding[] {
  const verb = revision === 0 ? 'receipt.enter' : 'receipt.edit';
  const denial = denialOf(verb, reader);
  const { actor, extras } = reader.me;
  const asTyped = { id, byId: actor.staffId, at: nowOf(reader), extras };
  return denial.length > 0 ? denial : findingsOnReceipt(verb, card as ReceiptCard, asTyped);
}

const standings: Readonly<Record<ReceiptStage, Words>> = {
  announced: { 'zh-CN': '已预告，待确认', en: 'announced; to be confirmed' },
  entered: { 'zh-CN': '已登记，待核销', en: 'entered; to be matched' },
  confirmed: { 'zh-CN': '已确认', en: 'confirmed' },
  reversed: { 'zh-CN': '已冲销', en: 'reversed' },
  dropped: { 'zh-CN': '已撤下', en: 'dropped' },
};

const matched: Words = { 'zh-CN': '核销 {fen}', en: '{fen} matched' };
const kept: Words = { 'zh-CN': '预收 {fen}', en: '{fen} kept as an advance' };

/** 核销 in a few words: how much pays instalments, how much is kept as an advance. */
function matchedText(receipt: Receipt, locale: Locale): string {
  if (receipt.stage !== 'confirmed') return '';
  const [paid, left] = [matchedFen(receipt.parts), advanceOf(receipt)];
  const words = [
    ...(paid > 0 ? [fill(matched, { fen: yuanText(paid) })] : []),
    ...(left > 0 ? [fill(kept, { fen: yuanText(left) })] : []),
  ];
  return words.map((each) => each[locale]).join(locale === 'en' ? ', ' : '，');
}

const shown = (receipt: Receipt, { locale }: Reader, customerName?: string): Shown => ({
  id: receipt.receiptId,
  revision: receipt.revision,
  card: Object.fromEntries(receiptFields.map((field) => [field, receipt[field]])),
  ours: {
    result: standings[receipt.stage][locale],
    matched: matchedText(receipt, locale),
    stage: receiptStages[receipt.stage][locale],
    // What a command gives back names no customer: then the cell stays as it is, unless there is none.
    ...(receipt.customerId === '' ? { whose: '' } : customerName === undefined ? {} : { whose: customerName }),
  },
  isEnded: receipt.stage === 'reversed' || receipt.stage === 'dropped',
  isDecided: receipt.stage === 'confirmed',
});

/** 回款: the table into which finance pastes the bank's lines. */
export const receiptTable: SheetTable = {
  file: 'receipt',
  noun: 'receipt',
  title: { 'zh-CN': '回款', en: 'Receipts' },
  name: '回款',
  roles: ['finance'],
  card: [
    column('receivedOn', {
      aliases: [
        '到账日',
        '到账时间',
        '交易日期',
        '交易日',
        '交易时间',
        '记账日期',
        '记账日',
        '入账日期',
        '入账日',
        '入账时间',
        '业务日期',
        '日期',
        'date',
        'transaction date',
        'posting date',
        'value date',
      ],
      width: 12,
      kind: day,
    }),
    column('payer', {
      aliases: [
        '付款人',
        '付款人名称',
        '付款人户名',
        '付款方名称',
        '付款方户名',
        '付款单位',
        '对方户名',
        '对方名称',
        '对方单位',
        '对方单位名称',
        '对方账户名称',
        '对手户名',
        '交易对手',
        '交易对方',
        '交易对方名称',
        '汇款人',
        '汇款人名称',
        '来款单位',
        'payer name',
        'counterparty',
        'remitter',
      ],
      width: 34,
      kind: text,
    }),
    column('amount', {
      aliases: [
        '贷方发生额',
        '贷方金额',
        '贷方发生金额',
        '贷方',
        '收入金额',
        '收入',
        '存入金额',
        '存入',
        '转入金额',
        '到账金额',
        '入账金额',
        '收款金额',
        '交易金额',
        '发生额',
        'credit',
        'credit amount',
        'income',
        'deposit',
      ],
      width: 16,
      kind: text,
    }),
    column('reference', {
      aliases: [
        '附言',
        '用途',
        '交易摘要',
        '交易附言',
        '交易用途',
        '客户附言',
        '汇款用途',
        '汇款附言',
        '转账附言',
        '款项用途',
        'description',
        'purpose',
        'memo',
        'narrative',
        'details',
      ],
      width: 30,
      kind: text,
      joiner: '；',
    }),
    column('serial', {
      aliases: [
        '流水',
        '交易流水号',
        '交易流水',
        '银行流水号',
        '核心流水号',
        '业务流水号',
        '交易序号',
        '交易编号',
        '凭证号',
        '回单编号',
        '回单号',
        'serial',
        'serial no',
        'transaction id',
        'reference number',
      ],
      width: 24,
      kind: digits,
    }),
    column('customer', { aliases: ['客户名称', '客户单位', 'customer name', 'company'], width: 34, kind: text }),
    column('note', { aliases: ['说明', '附注', '备注信息', 'note', 'remarks'], width: 20, kind: text, joiner: '；' }),
    column('takenOn', { aliases: ['收款日', '收到日期'], width: 12, kind: day }),
    column('handedOn', { aliases: ['交款日', '缴款日期', '上交日期'], width: 12, kind: day }),
  ],
  ours: [
    { key: 'result', header: { 'zh-CN': '结果', en: 'result' }, aliases: ['检查结果'], width: 28 },
    { key: 'whose', header: { 'zh-CN': '核销客户', en: 'matched customer' }, aliases: [], width: 28 },
    { key: 'matched', header: { 'zh-CN': '核销', en: 'matched' }, aliases: [], width: 24 },
    { key: 'stage', header: { 'zh-CN': '阶段', en: 'stage' }, aliases: [], width: 10 },
    { key: 'stamp', header: { 'zh-CN': '戳记', en: 'stamp' }, aliases: [], width: 2 },
  ],
  named: 'payer',
  cites: 'DM-8a',
  vouches: 'DM-8a',
  shape: ReceiptCard.shape,
  findings: findingsOn,
  command: (card, { id: receiptId, revision }) =>
    revision === 0
      ? { verb: 'receipt.enter', input: { receiptId, card } }
      : { verb: 'receipt.edit', input: { receiptId, changes: card } },
  verdicts: { 'receipt.enter': 'denied', 'receipt.edit': 'denied', 'receipt/bank-line-once': 'taken' },
  free: { 'zh-CN': '可登记', en: 'can be entered' },
  shown: (record, reader) => shown(record as Receipt, reader),
  read: async (reader, ids) =>
    (await reader.server.readReceipts(ids)).map(({ record, customerName }) => shown(record, reader, customerName)),
  mine: async (reader, after) => {
    const page = await reader.server.receipts('entered', after);
    return {
      items: page.items.map(({ record, customerName }) => shown(record, reader, customerName)),
      after: page.after,
    };
  },
};
