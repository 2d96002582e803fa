import { extraLabel, isExtra, type ExtraId } from './extras.ts';
import type { Words } from './words.ts';

/** 总则, 一 日常管理, 二 合同管理 and 客户档案: the chapters that have a body. */
export type Chapter = 'general' | 'daily' | 'contracts' | 'customers';

/** 条款 One thing the policy asks, under the number it keeps for ever. */
export interface Entry {
  readonly id: string;
  readonly chapter: Chapter;
  /** The item within the chapter as people cite it, e.g. `(8)`, `(2)c`, `二1`; empty for the general part. */
  readonly item: string;
  /** What it asks, in our own words. */
  readonly rule: Words;
  readonly priority: 0 | 1 | 2;
  /** The policy itself refuses here; every other refusal stands by the department's setting. */
  readonly literal?: true;
  /** A number the document leaves out. */
  readonly reserved?: true;
}

/** 制度 Everything the policy asks, in the document's order. */
export const catalogue = [
  {
    id: 'GN-1',
    chapter: 'general',
    item: '',
    rule: {
      'zh-CN': '部门每一位员工都按本制度办事。',
      en: 'Every member of the department works by this policy.',
    },
    priority: 0,
  },
  {
    id: 'GN-2',
    chapter: 'general',
    item: '',
    rule: {
      'zh-CN': '制度从定下的那天起就要照办。',
      en: 'The policy holds from the day it is laid down.',
    },
    priority: 1,
  },
  {
    id: 'DM-1',
    chapter: 'daily',
    item: '(1)',
    rule: {
      'zh-CN': '公司的规定、通知和通告，都要知道并遵守。',
      en: "Know and keep the company's rules, notices and announcements.",
    },
    priority: 2,
  },
  {
    id: 'DM-2',
    chapter: 'daily',
    item: '(2)',
    rule: {
      'zh-CN': '对客户实话实说，不许下规定以外的承诺。',
      en: 'Tell customers the truth and promise nothing beyond the rules.',
    },
    priority: 1,
  },
  {
    id: 'DM-3',
    chapter: 'daily',
    item: '(3)',
    rule: {
      'zh-CN': '上级交给的任务要用心做，计划要按期完成。',
      en: "Carry out the superior's tasks and plans with care and on time.",
    },
    priority: 1,
  },
  {
    id: 'DM-4a',
    chapter: 'daily',
    item: '(4)',
    rule: {
      'zh-CN': '每周、每月都要有自己的工作计划和销售计划。',
      en: 'Have a work plan and a sales plan for every week and every month.',
    },
    priority: 0,
  },
  {
    id: 'DM-4b',
    chapter: 'daily',
    item: '(4)',
    rule: {
      'zh-CN': '定下的目标要尽力达到，争取做得更多。',
      en: 'Work to reach the targets that were set, and to do better than them.',
    },
    priority: 1,
  },
  {
    id: 'DM-4c',
    chapter: 'daily',
    item: '(4)',
    rule: {
      'zh-CN': '一个阶段做完要及时总结，用来改进下一阶段。',
      en: 'Sum up each period in good time, so that the next one is better.',
    },
    priority: 1,
  },
  {
    id: 'DM-5',
    chapter: 'daily',
    item: '(5)',
    rule: {
      'zh-CN': '按计划打电话、做拜访，处好客户关系，不断提高业务能力。',
      en: 'Call and visit as planned, stay on good terms with customers, and keep improving.',
    },
    priority: 0,
  },
  {
    id: 'DM-6',
    chapter: 'daily',
    item: '(6)',
    rule: {
      'zh-CN': '要主动去找新客户。',
      en: 'Go out and find new customers.',
    },
    priority: 1,
  },
  {
    id: 'DM-7',
    chapter: 'daily',
    item: '(7)',
    rule: {
      'zh-CN': '随时了解自己区域里客户的经营情况和消息。',
      en: 'Keep up with how the customers of your region are doing.',
    },
    priority: 1,
  },
  {
    id: 'DM-8a',
    chapter: 'daily',
    item: '(8)',
    rule: {
      'zh-CN': '卖出去的，款要收得回来。',
      en: 'Make sure that what was sold is paid for.',
    },
    priority: 0,
  },
  {
    id: 'DM-8b',
    chapter: 'daily',
    item: '(8)',
    rule: {
      'zh-CN': '发票要按规定开好。',
      en: 'Invoices are issued as they should be.',
    },
    priority: 0,
  },
  {
    id: 'DM-8c',
    chapter: 'daily',
    item: '(8)',
    rule: {
      'zh-CN': '看产品卖得怎样、客户付得怎样，把经营风险控制住。',
      en: 'Keep business risk in hand by watching how products sell and how customers pay.',
    },
    priority: 0,
  },
  {
    id: 'DM-8d',
    chapter: 'daily',
    item: '(8)',
    rule: {
      'zh-CN': '结款步骤要清楚，到期就对账、结清，数目不能错。',
      en: 'Make the steps of settlement clear; reconcile and settle when due, without an error.',
    },
    priority: 0,
  },
  {
    id: 'DM-9',
    chapter: 'daily',
    item: '(9)',
    rule: {
      'zh-CN': '合同措辞要严密，不能因为写得不清让公司受损失。',
      en: 'Word contracts so tightly that no gap in the text can cost the company money.',
    },
    priority: 0,
  },
  {
    id: 'DM-10',
    chapter: 'daily',
    item: '(10)',
    rule: {
      'zh-CN': '按公司的价格政策报价，不能自己放宽。',
      en: "Quote by the company's price policy; nobody loosens it alone.",
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'DM-11',
    chapter: 'daily',
    item: '(11)',
    rule: {
      'zh-CN': '客户信息要保密，传到外面的人会被开除。',
      en: 'Customer information is confidential; whoever passes it outside is dismissed.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'DM-12',
    chapter: 'daily',
    item: '(12)',
    rule: {
      'zh-CN': '原文没有这一条，只留编号。',
      en: 'The document leaves this item out; only its number is kept.',
    },
    priority: 2,
    reserved: true,
  },
  {
    id: 'DM-13',
    chapter: 'daily',
    item: '(13)',
    rule: {
      'zh-CN': '合同从签到履行，再到日常管理，都要做好。',
      en: 'Conclude, perform and look after sales contracts well.',
    },
    priority: 1,
  },
  {
    id: 'CT-1',
    chapter: 'contracts',
    item: '(1)',
    rule: {
      'zh-CN': '谁经办的业务，合同就由谁跟客户签。',
      en: 'The salesperson who handles the business signs the contract with the customer.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-2a',
    chapter: 'contracts',
    item: '(2)a',
    rule: {
      'zh-CN': '补充协议等附件也是合同，一样要守规矩。',
      en: 'Supplements and other additions are contracts too, under the same rules.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-2b1',
    chapter: 'contracts',
    item: '(2)b',
    rule: {
      'zh-CN': '单价、付款日期和条款都照规定写。',
      en: 'Keep to the unit prices, payment dates and terms as they are laid down.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-2b2',
    chapter: 'contracts',
    item: '(2)b',
    rule: {
      'zh-CN': '让价、延后付款、改条款、加条款，有一项就是特殊合同。',
      en: 'A discount, later payment, a changed term or an added one makes a contract special.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-2b3',
    chapter: 'contracts',
    item: '(2)b',
    rule: {
      'zh-CN': '特殊合同要先请上级评审。',
      en: 'A special contract goes to a superior for review first.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-2c1',
    chapter: 'contracts',
    item: '(2)c',
    rule: {
      'zh-CN': '合同表格里每一栏都要填，不能留空。',
      en: 'Every field of a contract form is filled in; none is left blank.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-2c2',
    chapter: 'contracts',
    item: '(2)c',
    rule: {
      'zh-CN': '确实没有内容的栏，用“/”划掉。',
      en: 'A field with nothing to say is struck with “/”.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-2c3',
    chapter: 'contracts',
    item: '(2)c',
    rule: {
      'zh-CN': '没填好造成的后果由经办人承担，公司可以追究。',
      en: 'The salesperson in charge answers for the results, and the company may hold them to it.',
    },
    priority: 1,
    literal: true,
  },
  {
    id: 'CT-3a',
    chapter: 'contracts',
    item: '(3)',
    rule: {
      'zh-CN': '标准合同要经理评审过才能用。',
      en: 'A standard contract is reviewed by the manager before it is used.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-3b',
    chapter: 'contracts',
    item: '(3)',
    rule: {
      'zh-CN': '销售人员填好合同，再由经理复核、签批。',
      en: 'When a salesperson has filled in a contract, the manager rechecks it and signs it off.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-3c',
    chapter: 'contracts',
    item: '(3)',
    rule: {
      'zh-CN': '复核要逐条逐款地看，每个数据都要对得上。',
      en: 'The recheck covers every article and clause, and every figure must be right.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-3d',
    chapter: 'contracts',
    item: '(3)',
    rule: {
      'zh-CN': '复核时要看签字、盖章齐不齐。',
      en: 'The recheck looks whether all signatures and seals are in place.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-3e',
    chapter: 'contracts',
    item: '(3)',
    rule: {
      'zh-CN': '是特殊合同的，还要看评审记录在不在。',
      en: 'For a special contract, the recheck also looks for the record of its review.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CT-4a',
    chapter: 'contracts',
    item: '(4)',
    rule: {
      'zh-CN': '合同一般有两份原件，客户和财务各一份，可按需要增减。',
      en: 'There are normally two originals, one for the customer and one for finance; the number may vary.',
    },
    priority: 1,
    literal: true,
  },
  {
    id: 'CT-4b',
    chapter: 'contracts',
    item: '(4)',
    rule: {
      'zh-CN': '部门自己也要有一份复印件，归档保管。',
      en: 'The department keeps one photocopy on file.',
    },
    priority: 1,
    literal: true,
  },
  {
    id: 'CF-1.0',
    chapter: 'customers',
    item: '一',
    rule: {
      'zh-CN': '过去、现在、将来的客户，直接的和间接的，都要建档。',
      en: 'Past, present and future customers are all on file, direct and indirect alike.',
    },
    priority: 1,
  },
  {
    id: 'CF-1.1',
    chapter: 'customers',
    item: '一1',
    rule: {
      'zh-CN': '按时间分成老客户、新客户、潜在客户，重点是后两类。',
      en: 'By time, customers are old, new or prospective; the last two come first.',
    },
    priority: 1,
  },
  {
    id: 'CF-1.2',
    chapter: 'customers',
    item: '一2',
    rule: {
      'zh-CN': '按交易进程分：做过交易的、正在执行的、还在开发的。',
      en: 'By progress, customers have traded, are in execution or are being developed.',
    },
    priority: 1,
  },
  {
    id: 'CF-1.2a',
    chapter: 'customers',
    item: '一2',
    rule: {
      'zh-CN': '客户不再交易了，档案也要继续管。',
      en: 'A customer who no longer trades stays on file and looked after.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CF-1.2b',
    chapter: 'customers',
    item: '一2',
    rule: {
      'zh-CN': '执行中的客户慢慢补全资料，开发中的客户尽量多收集。',
      en: 'Complete the card step by step while work is under way; gather all you can while developing.',
    },
    priority: 1,
  },
  {
    id: 'CF-1.3',
    chapter: 'customers',
    item: '一3',
    rule: {
      'zh-CN': '按性质分：政府机构、普通公司、经销商等。',
      en: 'By nature, customers are government bodies, ordinary companies, dealers and so on.',
    },
    priority: 1,
  },
  {
    id: 'CF-1.4',
    chapter: 'customers',
    item: '一4',
    rule: {
      'zh-CN': '按交易量和地位分主力、一般、零散三类，先顾好主力。',
      en: 'By volume and standing, customers are key, general or small; key ones come first.',
    },
    priority: 1,
  },
  {
    id: 'CF-2.0',
    chapter: 'customers',
    item: '二',
    rule: {
      'zh-CN': '客户资料归公司所有，名称、负责人、性质、需求、电话、地址六项要齐全。',
      en: 'Customer records belong to the company and give all six: name, principal, nature, demand, phone, address.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CF-2.1a',
    chapter: 'customers',
    item: '二1',
    rule: {
      'zh-CN': '得到客户信息，要马上报给经理。',
      en: 'Report a customer to the manager as soon as you learn of it.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CF-2.1b',
    chapter: 'customers',
    item: '二1',
    rule: {
      'zh-CN': '经理要查过已有档案，确认里面没有这个客户。',
      en: 'The manager searches the files and makes sure that the customer is not among them.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CF-2.1c',
    chapter: 'customers',
    item: '二1',
    rule: {
      'zh-CN': '查实是新客户的，就归报备的销售人员。',
      en: 'A customer proved to be new belongs to the salesperson who reported it.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CF-2.1d',
    chapter: 'customers',
    item: '二1',
    rule: {
      'zh-CN': '经理确认之后，才能开始联系客户。',
      en: 'Contact with the customer begins only after the manager has confirmed.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CF-2.1e',
    chapter: 'customers',
    item: '二1',
    rule: {
      'zh-CN': '归属人没同意，别人不能私下联系这个客户。',
      en: "Without the owner's consent nobody else contacts the customer.",
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CF-2.1f',
    chapter: 'customers',
    item: '二1',
    rule: {
      'zh-CN': '客户要常维护，三个月以上没维护的，可以移交。',
      en: 'Keep in touch with your customers; after more than three months without it one may be transferred.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CF-2.1g',
    chapter: 'customers',
    item: '二1',
    rule: {
      'zh-CN': '久未维护的客户由经理决定交给谁，归属一起变。',
      en: 'The manager decides who takes over a neglected customer, and ownership moves along.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CF-2.2a',
    chapter: 'customers',
    item: '二2',
    rule: {
      'zh-CN': '报上来的客户资料要属实、能用。',
      en: 'What is reported about a customer is true and valid.',
    },
    priority: 1,
    literal: true,
  },
  {
    id: 'CF-2.2b',
    chapter: 'customers',
    item: '二2',
    rule: {
      'zh-CN': '自己的客户资料，自己要留一份备份。',
      en: "Keep a backup of your own customers' records.",
    },
    priority: 1,
  },
  {
    id: 'CF-2.3',
    chapter: 'customers',
    item: '二3',
    rule: {
      'zh-CN': '经理确认后，由助理把客户录入档案、归档。',
      en: 'Once the manager has confirmed a customer, the assistant enters and files it.',
    },
    priority: 0,
    literal: true,
  },
  {
    id: 'CF-2.4',
    chapter: 'customers',
    item: '二',
    rule: {
      'zh-CN': '销售做法要统一，区域要分得合理。',
      en: 'Sell by one standard, and divide the regions sensibly.',
    },
    priority: 1,
  },
  {
    id: 'CF-3.1',
    chapter: 'customers',
    item: '三1',
    rule: {
      'zh-CN': '基础资料要记清：客户是谁、在哪里、找谁、做什么、何时成立、何时开始往来。',
      en: 'Basic section: who and where they are, whom to ask for, what they make, since when, and trading with us since when.',
    },
    priority: 0,
  },
  {
    id: 'CF-3.2',
    chapter: 'customers',
    item: '三2',
    rule: {
      'zh-CN': '业务情况要记清：过去和现在卖得怎样、和我方及同行处得如何、愿不愿意合作。',
      en: 'Business section: sales then and now, relations with our staff and with competitors, attitude.',
    },
    priority: 1,
  },
  {
    id: 'CF-3.3',
    chapter: 'customers',
    item: '三3',
    rule: {
      'zh-CN': '交易现状要记清：问题、优势、对策，还有信誉、信用和交易条件。',
      en: 'Trading section: problems, strengths, measures, reputation, credit and its history, terms.',
    },
    priority: 1,
  },
  {
    id: 'CF-4.1',
    chapter: 'customers',
    item: '四1',
    rule: {
      'zh-CN': '每个客户都要有一张电子档案卡。',
      en: 'Every customer has an electronic card.',
    },
    priority: 0,
  },
  {
    id: 'CF-4.1a',
    chapter: 'customers',
    item: '四1',
    rule: {
      'zh-CN': '跑市场、拜访客户得到的资料，要整理进档案。',
      en: 'What is learned in the field and on visits is gathered into the files.',
    },
    priority: 1,
  },
  {
    id: 'CF-4.1b',
    chapter: 'customers',
    item: '四1',
    rule: {
      'zh-CN': '展会、研讨会上收来的资料，也要整理进档案。',
      en: 'What is collected at exhibitions and seminars is gathered into the files as well.',
    },
    priority: 1,
  },
  {
    id: 'CF-4.2',
    chapter: 'customers',
    item: '四2',
    rule: {
      'zh-CN': '公司的客户要合理分类，分得出轻重。',
      en: "The company's customers are grouped in a sound way.",
    },
    priority: 1,
  },
  {
    id: 'CF-5.1',
    chapter: 'customers',
    item: '五1',
    rule: {
      'zh-CN': '档案要常更新：过时的去掉，新的补上，变化有记录。',
      en: 'Keep the files alive: drop what is out of date, add what is new, record what changes.',
    },
    priority: 0,
  },
  {
    id: 'CF-5.2',
    chapter: 'customers',
    item: '五2',
    rule: {
      'zh-CN': '多花心思在将来的和潜在的客户身上。',
      en: 'Give more attention to future and prospective customers.',
    },
    priority: 1,
  },
  {
    id: 'CF-5.3',
    chapter: 'customers',
    item: '五3',
    rule: {
      'zh-CN': '建档是为了用：需要的人要能及时看到完整的客户资料。',
      en: 'Files are there to be used: whoever needs them gets them in time and in full.',
    },
    priority: 1,
  },
] as const satisfies readonly Entry[];

/** The number of a clause of the policy. */
export type ClauseId = (typeof catalogue)[number]['id'];

/** What a rule stands on: a clause of the policy, or something the department has added of its own. */
export type Cite = ClauseId | ExtraId;

const byId: ReadonlyMap<string, Entry> = new Map(catalogue.map((entry) => [entry.id, entry]));

/** What the policy asks under a number. */
export function entryOf(id: ClauseId): Entry {
  const entry = byId.get(id);
  if (!entry) throw new Error(`the policy has no clause ${id}`);
  return entry;
}

/** Whether the policy's own words refuse here. */
export const isLiteral = (id: Cite): boolean => !isExtra(id) && entryOf(id).literal === true;

const digits: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 五: '5' };

/** `二1` as a reader of English cites it, `2.1`. */
const decimal = (item: string): string => Array.from(item, (sign) => digits[sign] ?? sign).join('.');

const places: Readonly<Record<Chapter, (item: string) => Words>> = {
  general: () => ({ 'zh-CN': '总则', en: 'General' }),
  daily: (item) => ({ 'zh-CN': `一${item}`, en: `I ${item}` }),
  contracts: (item) => ({ 'zh-CN': `二${item}`, en: `II ${item}` }),
  customers: (item) => ({ 'zh-CN': `客${item}`, en: `Customer files ${decimal(item)}` }),
};

/** 一(8): where in the document a clause stands, as people cite it; what the department has added stands nowhere in it. */
export function placeOf(id: Cite): Words {
  if (isExtra(id)) return extraLabel;
  const { chapter, item } = entryOf(id);
  return places[chapter](item);
}
