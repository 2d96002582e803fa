import type { Cite } from './catalogue.ts';
import { fill, type Gaps, type Words } from './words.ts';

/** One kind of notice: the clause it serves, what it is called, and what it says to whoever gets it. */
interface Kind {
  readonly cites: Cite;
  /** 提醒 asks for something to be done, 知会 only tells. */
  readonly level: 'flag' | 'info';
  /** The noun of the record it speaks of. */
  readonly about: 'customer' | 'contract' | 'consent' | 'staff' | 'receipt' | 'invoice' | 'statement';
  /** Its name without any customer's: all of it that leaves the house. */
  readonly label: Words;
  readonly says: Words;
}

/** 通知: everything the house tells a person of its own accord. */
export const noticeKinds = {
  'dormancy.warned': {
    cites: 'CF-2.1f',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '客户快要久未维护', en: 'a customer is about to be neglected' },
    says: {
      'zh-CN': '「{name}」过了 {day} 就算久未维护；最近一次是 {lastOn} {what}',
      en: '{name} counts as neglected after {day}; the last entry is of {lastOn}: {what}',
    },
  },
  'dormancy.reached': {
    cites: 'CF-2.1f',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '客户久未维护', en: 'a customer is neglected' },
    says: {
      'zh-CN': '「{name}」到 {day} 仍没有维护，经理可以移交；最近一次是 {lastOn} {what}',
      en: '{name} was not looked after until {day}, and the manager may transfer it; the last entry is of {lastOn}: {what}',
    },
  },
  'customer.offered': {
    cites: 'CF-2.1g',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '有人请求移交客户', en: 'somebody asks to hand a customer over' },
    says: { 'zh-CN': '{who}请求移交「{name}」：{reason}', en: '{who} asks to hand {name} over: {reason}' },
  },
  'customer.transferredAway': {
    cites: 'CF-2.1g',
    level: 'info',
    about: 'customer',
    label: { 'zh-CN': '客户已移交出去', en: 'a customer was handed over' },
    says: { 'zh-CN': '「{name}」已移交给{to}：{reason}', en: '{name} was handed over to {to}: {reason}' },
  },
  'customer.transferredTo': {
    cites: 'CF-2.1g',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '接手了一个客户', en: 'a customer was handed to you' },
    says: { 'zh-CN': '「{name}」由{from}移交给您：{reason}', en: '{name} comes to you from {from}: {reason}' },
  },
  'customer.transferUndone': {
    cites: 'CF-2.1g',
    level: 'info',
    about: 'customer',
    label: { 'zh-CN': '移交已撤销', en: 'a transfer was undone' },
    says: {
      'zh-CN': '「{name}」的移交已撤销，仍归{owner}',
      en: 'the transfer of {name} was undone; it is {owner}’s again',
    },
  },
  'consent.asked': {
    cites: 'CF-2.1e',
    level: 'flag',
    about: 'consent',
    label: { 'zh-CN': '有人征询同意', en: 'somebody asks for your consent' },
    says: {
      'zh-CN': '{who}想联系「{name}」，到 {untilOn} 为止：{purpose}',
      en: '{who} would like to contact {name} until {untilOn}: {purpose}',
    },
  },
  // The owner is not named to whoever asked: the department's setting decides on that, not a notice.
  'consent.granted': {
    cites: 'CF-2.1e',
    level: 'info',
    about: 'consent',
    label: { 'zh-CN': '征询已同意', en: 'a consent was given' },
    says: {
      'zh-CN': '归属人同意您联系「{name}」，到 {untilOn} 为止',
      en: 'the owner agrees that you contact {name} until {untilOn}',
    },
  },
  'consent.declined': {
    cites: 'CF-2.1e',
    level: 'info',
    about: 'consent',
    label: { 'zh-CN': '征询未获同意', en: 'a consent was not given' },
    says: {
      'zh-CN': '归属人没有同意您联系「{name}」',
      en: 'the owner does not agree that you contact {name}',
    },
  },
  'consent.revoked': {
    cites: 'CF-2.1e',
    level: 'flag',
    about: 'consent',
    label: { 'zh-CN': '同意已收回', en: 'a consent was taken back' },
    says: {
      'zh-CN': '归属人收回了同意，请不要再联系「{name}」',
      en: 'the owner has taken the consent back; please contact {name} no more',
    },
  },
  'consent.used': {
    cites: 'CF-2.1e',
    level: 'info',
    about: 'consent',
    label: { 'zh-CN': '同事联系了您的客户', en: 'a colleague contacted a customer of yours' },
    says: {
      'zh-CN': '{who}按您的同意联系了「{name}」：{on} {what}',
      en: '{who} contacted {name} with your consent: {what}, {on}',
    },
  },
  'filing.late': {
    cites: 'CF-2.3',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '客户还没有归档', en: 'a customer is not filed yet' },
    says: { 'zh-CN': '「{name}」{day} 已确认，还没有归档', en: '{name} was confirmed on {day} and is not filed yet' },
  },
  'contract.undecided': {
    cites: 'CT-3b',
    level: 'flag',
    about: 'contract',
    label: { 'zh-CN': '合同等候评审、复核过久', en: 'a contract waits too long for its decision' },
    says: {
      'zh-CN': '「{name}」的合同 {day} 已提交，还是「{stage}」',
      en: 'the contract with {name} was submitted on {day} and is still “{stage}”',
    },
  },
  'contract.unsigned': {
    cites: 'CT-3d',
    level: 'flag',
    about: 'contract',
    label: { 'zh-CN': '合同还没有签署', en: 'a contract is not signed yet' },
    says: {
      'zh-CN': '「{name}」的合同 {day} 已签批，还没有登记签署',
      en: 'the contract with {name} was approved on {day}, and no signing is recorded yet',
    },
  },
  'contract.unfiled': {
    cites: 'CT-4b',
    level: 'flag',
    about: 'contract',
    label: { 'zh-CN': '合同还没有归档', en: 'a contract is not filed yet' },
    says: {
      'zh-CN': '「{name}」的合同 {day} 已签署，还没有归档',
      en: 'the contract with {name} was signed on {day} and is not filed yet',
    },
  },
  'contract.copiesMissing': {
    cites: 'CT-4a',
    level: 'flag',
    about: 'contract',
    label: { 'zh-CN': '合同份数没有登记齐', en: 'a contract’s copies are not all accounted for' },
    says: {
      'zh-CN': '「{name}」的合同 {day} 已签署，原件和复印件在哪里还没有登记齐',
      en: 'the contract with {name} was signed on {day}; where its originals and its copy are is not all registered',
    },
  },
  'backup.old': {
    cites: 'CF-2.2b',
    level: 'flag',
    about: 'staff',
    label: { 'zh-CN': '客户备份该更新了', en: 'your backup is due' },
    says: {
      'zh-CN': '您的客户备份该更新了；上一次：{last}',
      en: 'your backup of your customers is due; the last one: {last}',
    },
  },
  'situation.missing': {
    cites: 'DM-7',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '经营状况没有更新', en: 'no news of a customer' },
    says: {
      'zh-CN': '「{name}」的经营状况自 {lastOn} 起没有更新',
      en: 'nothing was noted on how {name} is doing since {lastOn}',
    },
  },
  'field.stale': {
    cites: 'CF-5.1',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '客户资料久未核实', en: 'a customer’s card is getting old' },
    says: {
      'zh-CN': '「{name}」的{field}自 {lastOn} 起没有核实',
      en: '{field} of {name} was not verified since {lastOn}',
    },
  },
  'card.incomplete': {
    cites: 'CF-1.2b',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '客户卡还不够完整', en: 'a customer’s card is not complete enough' },
    says: {
      'zh-CN': '「{name}」的客户卡第 {section} 部分填了 {percent}%，这个阶段要 {target}%',
      en: 'section {section} of the card of {name} is {percent}% filled in and is to be {target}%',
    },
  },
  'reading.much': {
    cites: 'DM-11',
    level: 'flag',
    about: 'staff',
    label: { 'zh-CN': '有人大量查阅客户资料', en: 'somebody opens many cards' },
    says: {
      'zh-CN': '{who} {day} 查看了 {count} 张他人的客户卡',
      en: '{who} opened {count} cards of others’ customers on {day}',
    },
  },
  'class.proposed': {
    cites: 'CF-1.4',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '客户分类待确认', en: 'a customer’s class waits for you' },
    says: { 'zh-CN': '「{name}」建议列为{proposed}，请确认', en: '{name} is proposed as {proposed}; please confirm' },
  },
  'receivable.soon': {
    cites: 'DM-8a',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '有应收快到期', en: 'money falls due soon' },
    says: {
      'zh-CN': '「{name}」的{label} ¥{left} 于 {dueOn} 到期',
      en: '{label} of {name}, ¥{left}, falls due on {dueOn}',
    },
  },
  'receivable.overdue': {
    cites: 'DM-8a',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '有应收逾期', en: 'money is overdue' },
    says: {
      'zh-CN': '「{name}」的{label} ¥{left} 应于 {dueOn} 付清，已逾期 {days} 天',
      en: '{label} of {name}, ¥{left}, was due on {dueOn} and is {days} days overdue',
    },
  },
  'receivable.answered': {
    cites: 'X6',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '有应收逾期', en: 'money is overdue' },
    says: {
      'zh-CN': '「{name}」的{label} ¥{left} 应于 {dueOn} 付清，已逾期 {days} 天，责任人：{who}',
      en: '{label} of {name}, ¥{left}, was due on {dueOn} and is {days} days overdue; {who} answers for it',
    },
  },
  'receivable.unexplained': {
    cites: 'DM-8a',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '逾期没有说明', en: 'overdue money is not explained' },
    says: {
      'zh-CN': '「{name}」的{label} ¥{left} 逾期 {days} 天，归属人还没有说明原因和措施',
      en: '{label} of {name}, ¥{left}, is {days} days overdue, and its owner has given no cause and no measure',
    },
  },
  'receipt.announced': {
    cites: 'DM-8a',
    level: 'flag',
    about: 'receipt',
    label: { 'zh-CN': '有人预告回款', en: 'a receipt was announced' },
    says: { 'zh-CN': '{who}预告「{name}」将回款 ¥{amount}', en: '{who} announces ¥{amount} from {name}' },
  },
  'receipt.confirmed': {
    cites: 'DM-8a',
    level: 'info',
    about: 'receipt',
    label: { 'zh-CN': '回款已到账', en: 'money has come in' },
    says: {
      'zh-CN': '「{name}」{on} 回款 ¥{amount}，财务已确认',
      en: '{name} paid ¥{amount} on {on}; finance has confirmed it',
    },
  },
  'receipt.reversed': {
    cites: 'DM-8a',
    level: 'flag',
    about: 'receipt',
    label: { 'zh-CN': '回款已冲销', en: 'a receipt was reversed' },
    says: {
      'zh-CN': '「{name}」{on} 的回款 ¥{amount} 已冲销：{reason}',
      en: 'the receipt of ¥{amount} from {name} of {on} was reversed: {reason}',
    },
  },
  'invoice.asked': {
    cites: 'DM-8b',
    level: 'flag',
    about: 'invoice',
    label: { 'zh-CN': '有人申请开票', en: 'an invoice is asked for' },
    says: { 'zh-CN': '{who}为「{name}」申请开票 ¥{amount}', en: '{who} asks for an invoice of ¥{amount} for {name}' },
  },
  'invoice.issued': {
    cites: 'DM-8b',
    level: 'info',
    about: 'invoice',
    label: { 'zh-CN': '发票已开', en: 'an invoice was issued' },
    says: {
      'zh-CN': '「{name}」的发票已开：{number}，¥{amount}',
      en: 'the invoice for {name} was issued: {number}, ¥{amount}',
    },
  },
  'invoice.declined': {
    cites: 'DM-8b',
    level: 'flag',
    about: 'invoice',
    label: { 'zh-CN': '开票申请未通过', en: 'an invoice was declined' },
    says: { 'zh-CN': '「{name}」的开票申请未通过：{reason}', en: 'the invoice for {name} was declined: {reason}' },
  },
  'statement.opened': {
    cites: 'DM-8d',
    level: 'flag',
    about: 'statement',
    label: { 'zh-CN': '该对账了', en: 'a statement is to be reconciled' },
    says: {
      'zh-CN': '「{name}」{period} 的对账单已开，请在 {dueOn} 前与客户对清',
      en: 'the statement of {name} for {period} is open; have it agreed by {dueOn}',
    },
  },
  'statement.late': {
    cites: 'DM-8d',
    level: 'flag',
    about: 'statement',
    label: { 'zh-CN': '对账逾期', en: 'a statement is late' },
    says: {
      'zh-CN': '「{name}」{period} 的对账单应在 {dueOn} 前对清，还是「{stage}」',
      en: 'the statement of {name} for {period} was to be agreed by {dueOn} and is still “{stage}”',
    },
  },
  'credit.released': {
    cites: 'DM-8c',
    level: 'info',
    about: 'customer',
    label: { 'zh-CN': '客户信用已放行', en: 'a customer’s credit was released' },
    says: {
      'zh-CN': '{who}已放行「{name}」的赊销，到 {untilOn} 为止：{reason}',
      en: '{who} has released the credit of {name} until {untilOn}: {reason}',
    },
  },
  'credit.proposed': {
    cites: 'X4',
    level: 'flag',
    about: 'customer',
    label: { 'zh-CN': '有额度待核定', en: 'a credit limit waits to be granted' },
    says: {
      'zh-CN': '{who}提议「{name}」的额度 ¥{limit}、{days} 天，请核定',
      en: '{who} proposes a limit of ¥{limit} and {days} days for {name}; please decide',
    },
  },
  'credit.granted': {
    cites: 'X4',
    level: 'info',
    about: 'customer',
    label: { 'zh-CN': '客户额度已核定', en: 'a credit limit was granted' },
    says: {
      'zh-CN': '{who}核定「{name}」的额度 ¥{limit}、{days} 天',
      en: '{who} has granted {name} a limit of ¥{limit} and {days} days',
    },
  },
} as const satisfies Record<string, Kind>;
export type NoticeKind = keyof typeof noticeKinds;

type GapIn<Sentence> = Sentence extends `${string}{${infer Gap}}${infer Rest}` ? Gap | GapIn<Rest> : never;

/** What fills the gaps of a kind's sentence: every one of them, and nothing else. */
export type GapsOf<Of extends NoticeKind> = {
  readonly [Gap in GapIn<(typeof noticeKinds)[Of]['says']['zh-CN']>]: string | number | Words;
};

/** Whether a notice that lies in the table is of a kind there still is. */
export const isNoticeKind = (kind: unknown): kind is NoticeKind =>
  typeof kind === 'string' && Object.hasOwn(noticeKinds, kind);

/** What a notice says, in every language. */
export const noticeSays = (kind: NoticeKind, gaps: Gaps): Words => fill(noticeKinds[kind].says, gaps);
