import type { CellMap, Look } from '#policy/form/cell-map.ts';
import { formOf, type Row } from './layout.ts';
import { us } from './us.ts';

const boxed = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;
const body = { font: '宋体', size: 10, vertical: 'center', isWrapped: true } as const;
const heavy = { font: '黑体', size: 10, vertical: 'center', horizontal: 'center', isWrapped: true } as const;
const amount = { ...body, ...boxed, horizontal: 'right', format: '#,##0.00' } as const;

const looks = {
  letterhead: { font: '宋体', size: 9, vertical: 'center', color: '#595959', bottom: 'medium' },
  formNumber: { font: '宋体', size: 9, vertical: 'center', color: '#595959', bottom: 'medium', horizontal: 'right' },
  title: { font: '黑体', size: 20, isBold: true, horizontal: 'center', vertical: 'center' },
  plain: body,
  label: { ...heavy, ...boxed },
  head: { ...heavy, ...boxed, fill: '#E7E6E6' },
  headRight: { ...body, ...boxed, fill: '#E7E6E6', horizontal: 'right' },
  clause: { ...body, ...boxed },
  cell: { ...body, ...boxed },
  middle: { ...body, ...boxed, horizontal: 'center' },
  digits: { ...body, ...boxed, format: '@' },
  quantity: { ...body, ...boxed, horizontal: 'right' },
  amount,
  total: { ...amount, isBold: true, format: '"¥"#,##0.00' },
  percent: { ...body, ...boxed, horizontal: 'center', format: '0.0%' },
} satisfies Record<string, Look>;

type L = keyof typeof looks;

const day = '　　　年　　月　　日';

const goodsLine = (number: number): Row<L> => [
  20,
  ['A', number, 'middle', { marks: ['标的明细'] }],
  ['B', '', 'cell'],
  ['C', '', 'cell'],
  ['D', '', 'middle'],
  ['E', '', 'quantity'],
  ['F', '', 'amount'],
  ['G', '=IF(COUNT({E},{F})=2,ROUND({E}*{F},2),"")', 'amount', { marks: ['明细金额'] }],
  ['H', '', 'cell', { marks: ['标的明细'] }],
];

const share = '=IF(COUNT({E},{合计金额})=2,ROUND({E}*{合计金额},2),"")';

/** The last share takes what rounding left over, so that the shares add up to the total. */
const lastShare =
  '=IF(COUNT({E},{合计金额})<2,"",IF(ROUND(SUM({付款比例}),6)=1,ROUND({合计金额}-SUM({先付金额}),2),ROUND({E}*{合计金额},2)))';

const instalment = (kind: string, due: string, formula = share): Row<L> => [
  20,
  ['B', kind, 'middle'],
  ['C:D', due, 'middle'],
  ['E', '', 'percent', { marks: ['付款比例'] }],
  ['F', '', 'middle'],
  ['G:H', formula, 'amount', { marks: formula === share ? ['先付金额', '付款金额'] : ['付款金额'] }],
];

const clause = (height: number, number: string, title: string, text: string): Row<L> => [
  height,
  ['A', `${number}\n${title}`, 'label'],
  ['B:H', text, 'clause'],
];

const parties = (
  height: number,
  label: string,
  [theirs, ours]: readonly [string, string],
  look: L = 'cell',
  marks: readonly string[] = [],
): Row<L> => [
  height,
  ['A', label, 'label'],
  ['B:D', theirs, look, { marks }],
  ['E', label, 'label'],
  ['F:H', ours, look],
];

const heading: Row<L>[] = [
  [16, ['A:E', us.name, 'letterhead'], ['F:H', '表单号：LC-XS-01', 'formNumber']],
  [36, ['A:H', '工业品购销合同', 'title']],
  [
    28,
    ['A', '甲　方\n（买方）', 'label'],
    ['B:E', '', 'cell', { marks: ['买方'] }],
    ['F', '合同编号', 'label'],
    ['G:H', '', 'digits', { marks: ['合同编号'] }],
  ],
  [
    28,
    ['A', '乙　方\n（卖方）', 'label'],
    ['B:E', us.name, 'cell'],
    ['F', '签订日期', 'label'],
    ['G:H', day, 'middle', { marks: ['签订日期'] }],
  ],
  [
    28,
    ['A', '甲　方\n采购单号', 'label'],
    ['B:E', '', 'cell'],
    ['F', '签订地点', 'label'],
    ['G:H', '', 'middle', { marks: ['签订地点'] }],
  ],
  [20, ['A:H', '甲方向乙方购买下列工业品，双方商定以下条款，共同遵照执行。', 'plain']],
];

const goods: Row<L>[] = [
  [24, ['A', '第一条', 'head'], ['B:E', '标的、数量与价款', 'head'], ['F:H', '币种及单位：人民币元', 'headRight']],
  [
    28,
    ['A', '序号', 'label'],
    ['B', '产品名称', 'label'],
    ['C', '规格型号', 'label'],
    ['D', '单位', 'label'],
    ['E', '数量', 'label'],
    ['F', '含税单价\n（元）', 'label'],
    ['G', '金额\n（元）', 'label'],
    ['H', '备注', 'label'],
  ],
  ...[1, 2, 3, 4, 5, 6].map(goodsLine),
  [
    28,
    ['A', '合　计\n（大写）', 'label'],
    ['B:E', '', 'cell', { marks: ['合计大写'] }],
    ['F', '合　计\n（小写）', 'label'],
    ['G:H', '=IF(COUNT({明细金额})=0,"",SUM({明细金额}))', 'total', { marks: ['合计金额'] }],
  ],
  [20, ['A:H', '上列单价和金额均含增值税，税率为____%；合同履行期间不因市价涨落而调整。', 'clause']],
];

const delivery: Row<L>[] = [
  clause(
    28,
    '第二条',
    '质量标准',
    '产品按下列标准制造并检验：____________________；未填写的，按乙方现行出厂检验规范。质保期自验收合格之日起____个月。',
  ),
  [
    28,
    ['A', '第三条\n交　货', 'label', { down: 2 }],
    ['B', '交货日期', 'label'],
    ['C:D', day, 'middle', { marks: ['交货日期'] }],
    ['E', '交货地点', 'label'],
    ['F:H', '', 'cell', { marks: ['交货地点'] }],
  ],
  [22, ['B', '收货人', 'label'], ['C:D', '', 'middle'], ['E', '收货电话', 'label'], ['F:H', '', 'digits']],
  clause(
    28,
    '第四条',
    '运输运费',
    '运输由____方安排，方式为________；运费由____方负担，运输保险由____方投保并负担保费。到货后的卸车与就位由甲方负责。',
  ),
  clause(
    28,
    '第五条',
    '包　装',
    '采用________________包装，应能防潮、防锈、防磕碰，适合约定的运输方式；包装费用由____方负担，包装物____回收（填“须”或“不须”）。',
  ),
  clause(
    54,
    '第六条',
    '验收异议',
    '甲方应在到货后____日内对照第一、二条验收并签署验收单。数量、型号或外观不符的，应在到货后____日内书面提出；使用中才能发现的缺陷，应在发现后____日内且不晚于质保期届满书面提出，到期没有提出的视为符合约定。乙方收到异议后应在____日内给出处理办法。',
  ),
];

const payment: Row<L>[] = [
  [
    28,
    ['A', '第七条\n付　款', 'label', { down: 7 }],
    ['B', '款项', 'head'],
    ['C:D', '付款条件', 'head'],
    ['E', '比例', 'head'],
    ['F', '付款期限\n（日内）', 'head'],
    ['G:H', '金额（元）', 'head'],
  ],
  instalment('预付款', '合同生效后'),
  instalment('到货款', '货到并清点后'),
  instalment('验收款', '验收合格后'),
  instalment('质保金', '质保期届满后', lastShare),
  [
    20,
    ['B:D', '合　计', 'label'],
    ['E:F', '=IF(COUNT({付款比例})=0,"",SUM({付款比例}))', 'percent'],
    ['G:H', '=IF(COUNT({付款金额})=0,"",SUM({付款金额}))', 'amount'],
  ],
  [
    28,
    [
      'B:H',
      '甲方以____________（电汇、银行承兑汇票等）支付，汇入本合同载明的乙方账户，以款项到账之日为付款日。乙方变更账户须另出具加盖公章的书面通知。',
      'clause',
    ],
  ],
];

const duties: Row<L>[] = [
  clause(
    30,
    '第八条',
    '发　票',
    '乙方在收到________款后____日内开具税率为____%的增值税专用发票；开票资料有误的，由提供资料的一方承担由此发生的损失。',
  ),
  clause(
    30,
    '第九条',
    '风险转移',
    '产品毁损、灭失的风险自________________时起由甲方承担。甲方付清全部价款以前，产品的所有权仍归乙方。',
  ),
  clause(
    44,
    '第十条',
    '售后服务',
    '质保期内产品自身发生故障的，乙方应在接到通知后____小时内答复；需要现场处理的，____日内派人到场，修理、更换的费用由乙方负担。安装使用不当或正常磨损造成的故障，费用由甲方负担。',
  ),
  clause(
    58,
    '第十一条',
    '违约责任',
    '乙方迟延交货的，每迟一日支付迟交部分价款____%的违约金；甲方迟延付款的，每迟一日支付欠付金额____%的违约金；以上累计均以合同总额的____%为限。一方无正当理由解除合同的，支付合同总额____%的违约金；违约金不足以弥补对方损失的，补足差额。',
  ),
  clause(
    44,
    '第十二条',
    '不可抗力',
    '遇战争、严重自然灾害、政府管制等双方均无法控制的情形而不能如期履行的，受影响一方应在____日内书面告知对方并随后提供证明，双方据此商定顺延、变更或解除，互不承担违约责任。',
  ),
  clause(
    30,
    '第十三条',
    '保　密',
    '双方对因本合同得知的对方图纸、价格、客户等未公开信息保密，不得挪作他用；此项义务在合同终止后继续____年。',
  ),
  clause(
    44,
    '第十四条',
    '争议解决',
    '双方应先协商；协商不成的，按第____种方式处理：（1）向________________人民法院起诉；（2）提交________________仲裁委员会仲裁。未选用的一种以“/”划去。',
  ),
  clause(
    58,
    '第十五条',
    '份数生效',
    '本合同一式____份，甲方执____份，乙方执____份，内容一致。自双方签字并盖章之日起生效，有效期至　　　年　　月　　日；到期尚未履行完的部分仍按本合同履行。附件：________________________。修改或增加条款须另签补充协议。',
  ),
  [44, ['A', '第十六条\n其他约定', 'label'], ['B:H', '', 'clause']],
];

const signatures: Row<L>[] = [
  [26, ['A:D', '甲　方（买方）', 'head'], ['E:H', '乙　方（卖方）', 'head']],
  parties(26, '单位名称', ['={买方}&""', us.name]),
  parties(26, '税　号', ['', us.creditCode], 'digits', ['买方税号']),
  parties(30, '地　址', ['', us.address]),
  parties(26, '电　话', ['', us.phone], 'digits'),
  parties(26, '开户银行', ['', us.bank]),
  parties(26, '银行账号', ['', us.account], 'digits'),
  parties(32, '代 表 人\n（签字）', ['', '']),
  parties(90, '盖　章', ['', '']),
  parties(26, '签字日期', [day, day]),
];

/** 工业品购销合同: the department's form for selling industrial goods, two pages of A4. */
export const saleTemplate: CellMap = formOf({
  sheet: '工业品购销合同',
  columns: [9.5, 17, 14, 7.5, 9.5, 13, 14, 9],
  looks,
  rows: [...heading, ...goods, ...delivery, ...payment, ...duties, ...signatures],
  names: [
    '合同编号',
    '签订日期',
    '签订地点',
    '买方',
    '买方税号',
    '标的明细',
    '合计金额',
    '合计大写',
    '交货日期',
    '交货地点',
    '付款比例',
    '付款金额',
  ],
});
