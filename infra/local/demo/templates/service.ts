import type { CellMap, Look } from '#policy/form/cell-map.ts';
import { type Box, formOf, type Row } from './layout.ts';
import { us } from './us.ts';

const boxed = { top: 'hair', right: 'hair', bottom: 'hair', left: 'hair' } as const;
const body = { font: '宋体', size: 9, vertical: 'center', isWrapped: true } as const;
const caption = { font: '黑体', size: 9, vertical: 'center', color: '#1F4E79', fill: '#DDEBF7' } as const;
const open = { ...body, right: 'hair', bottom: 'thin', left: 'hair' } as const;

const looks = {
  firm: { font: '黑体', size: 12, vertical: 'center', color: '#1F4E79' },
  title: { font: '黑体', size: 20, isBold: true, horizontal: 'center', vertical: 'center', color: '#1F4E79' },
  caption,
  middle: { ...caption, ...boxed, horizontal: 'center', isWrapped: true },
  open,
  digits: { ...open, format: '@' },
  ordered: { ...open, horizontal: 'left', format: 'yyyy-mm-dd' },
  share: { ...open, horizontal: 'center', format: '0.0%' },
  sum: { ...open, horizontal: 'right', format: '#,##0.00' },
  choice: { ...body, ...boxed },
  cell: { ...body, ...boxed },
  centred: { ...body, ...boxed, horizontal: 'center' },
  date: { ...body, ...boxed, horizontal: 'center', format: 'yyyy-mm-dd' },
  amount: { ...body, ...boxed, horizontal: 'right', format: '#,##0.00' },
  total: { ...body, ...boxed, horizontal: 'right', isBold: true, format: '"¥"#,##0.00' },
  clause: { ...body, vertical: 'top' },
  hand: { ...body, ...boxed },
} satisfies Record<string, Look>;

type L = keyof typeof looks;

const task = (number: number): Row<L> => [
  18,
  ['A', number, 'centred'],
  ['B:D', '', 'cell'],
  ['E', '', 'date'],
  ['F', '', 'date'],
  ['G', '', 'centred'],
  ['H', '', 'centred'],
  ['I', '', 'amount'],
  ['J:K', '=IF(COUNT({H},{I})=2,ROUND({H}*{I},2),"")', 'amount', { marks: ['费用'] }],
  ['L', '□', 'centred'],
];

const clauses = [
  '1. 服务要求：受托方按设备说明书和________________标准施工，所用备件须为____件（填“原厂”或“同等”）。委托方负责停机、断电和作业许可，并指派__________到场配合。',
  '2. 费用：本单金额以人民币元计，含税率____%的增值税；不含差旅的，差旅费按实计算且不超过________元。工作量变化须双方书面确认后调整。',
  '3. 验收：完工当日双方填写完工记录；委托方有异议的，应在完工后____日内书面提出，逾期视为验收合格。同一故障____日内再次出现的，受托方负责返修并自担费用。',
  '4. 责任：受托方延误的，每日按本单费用的____%支付违约金；委托方延误付款的，每日按欠付金额的____%支付违约金；累计均不超过本单费用的____%。',
  '5. 保密与争议：双方对服务中接触的工艺、数据保密____年。争议协商不成的，由 □ 委托方　□ 受托方 所在地人民法院管辖。',
  '6. 本单一式____份，委托方____份，受托方____份，双方签字盖章后生效。其他约定：________________________________________。',
];

const byHand = '签字：\n\n日期：　　　年　　月　　日';

/** Beside the clauses, from top to bottom. */
const signatureStrip: readonly (readonly Box<L>[])[] = [
  [['J:L', '委托方（签字、盖章）', 'middle']],
  [['J:L', byHand, 'hand', { down: 2 }]],
  [],
  [['J:L', '受托方（签字、盖章）', 'middle']],
  [['J:L', byHand, 'hand', { down: 2 }]],
];

const head: Row<L>[] = [
  [
    16,
    ['A:D', us.name, 'firm', { down: 2 }],
    ['E:H', '技术服务单', 'title', { down: 2 }],
    ['I:J', '服务单号', 'caption'],
    ['K:L', '下单日期', 'caption'],
  ],
  [20, ['I:J', '', 'digits'], ['K:L', '', 'ordered']],
  [4],
  [
    14,
    ['A:D', '委托方（客户）', 'caption'],
    ['E:G', '统一社会信用代码', 'caption'],
    ['H:I', '联系人', 'caption'],
    ['J:L', '联系电话', 'caption'],
  ],
  [20, ['A:D', '', 'open'], ['E:G', '', 'digits'], ['H:I', '', 'open'], ['J:L', '', 'digits']],
  [
    14,
    ['A:D', '受托方', 'caption'],
    ['E:G', '开户银行及账号', 'caption'],
    ['H:I', '项目负责人', 'caption'],
    ['J:L', '负责人电话', 'caption'],
  ],
  [
    26,
    ['A:D', us.name, 'open'],
    ['E:G', `${us.bank}\n${us.account}`, 'open'],
    ['H:I', '', 'open'],
    ['J:L', '', 'digits'],
  ],
  [14, ['A:D', '设备名称及型号', 'caption'], ['E:G', '出厂编号', 'caption'], ['H:L', '服务地点', 'caption']],
  [20, ['A:D', '', 'open'], ['E:G', '', 'digits'], ['H:L', '', 'open']],
  [4],
  [
    18,
    ['A:B', '服务类别', 'middle'],
    ['C:L', '□ 安装调试　　□ 定期保养　　□ 故障维修　　□ 计量校准　　□ 操作培训　　□ 其他：______________', 'choice'],
  ],
  [
    18,
    ['A:B', '紧急程度', 'middle'],
    ['C:F', '□ 普通　　□ 加急　　□ 停机抢修', 'choice'],
    ['G:H', '备件提供', 'middle'],
    ['I:L', '□ 委托方自备　□ 受托方提供（另计价）', 'choice'],
  ],
  [14, ['A:L', '故障现象或服务需求', 'caption']],
  [30, ['A:L', '', 'open']],
  [4],
];

const schedule: Row<L>[] = [
  [
    26,
    ['A', '序号', 'middle'],
    ['B:D', '服务内容', 'middle'],
    ['E', '计划开始', 'middle'],
    ['F', '计划完成', 'middle'],
    ['G', '人数', 'middle'],
    ['H', '工时\n（小时）', 'middle'],
    ['I', '单价\n（元/小时）', 'middle'],
    ['J:K', '金额（元）', 'middle'],
    ['L', '须客户\n停机', 'middle'],
  ],
  ...[1, 2, 3, 4].map(task),
  [
    20,
    ['A:G', '费用合计（大写）人民币：________________________________', 'cell'],
    ['H:I', '费用合计（小写）', 'middle'],
    ['J:L', '=IF(COUNT({费用})=0,"",SUM({费用}))', 'total', { marks: ['合计'] }],
  ],
];

const payment: Row<L>[] = [
  [
    14,
    ['A:B', '预付比例', 'caption'],
    ['C:D', '预付金额（元）', 'caption'],
    ['E:F', '完工验收后支付比例', 'caption'],
    ['G:H', '验收后金额（元）', 'caption'],
    ['I:J', '付款期限（验收后日数）', 'caption'],
    ['K:L', '付款方式', 'caption'],
  ],
  [
    20,
    ['A:B', '', 'share', { marks: ['预付'] }],
    ['C:D', '=IF(COUNT({预付},{合计})=2,ROUND({预付}*{合计},2),"")', 'sum', { marks: ['预付额'] }],
    ['E:F', '', 'share', { marks: ['尾款'] }],
    [
      'G:H',
      '=IF(COUNT({尾款},{合计})<2,"",IF(ROUND(SUM({预付},{尾款}),6)=1,ROUND({合计}-SUM({预付额}),2),ROUND({尾款}*{合计},2)))',
      'sum',
    ],
    ['I:J', '', 'open'],
    ['K:L', '□ 电汇　□ 承兑', 'open'],
  ],
  [4],
];

/** 技术服务单: a service order of another layout, captions above their boxes, one page of A4 lying. */
export const serviceTemplate: CellMap = formOf({
  sheet: '技术服务单',
  columns: [7, 13, 13, 13, 13, 13, 9, 10, 14, 10, 10, 11],
  looks,
  rows: [
    ...head,
    ...schedule,
    ...payment,
    ...clauses.map((text, i): Row<L> => [26, ['A:I', text, 'clause'], ...(signatureStrip[i] ?? [])]),
  ],
  names: [],
});
