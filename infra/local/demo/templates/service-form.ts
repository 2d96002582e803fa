import type { TemplateForm } from '#policy/terms/template.ts';
import { registered } from './places.ts';
import { serviceTemplate } from './service.ts';

/** 技术服务单 as the manager registered it. */
export const serviceForm: TemplateForm = registered({
  map: serviceTemplate,
  cells: {
    I2: ['服务单号', 'number'],
    K2: ['下单日期', 'contract-date'],
    A5: ['委托方（客户）', 'party', { side: 'customer' }],
    E5: ['委托方信用代码', 'tax-number', { side: 'customer', mayStrike: false }],
    H5: ['委托方联系人', 'person', { side: 'customer' }],
    J5: ['委托方电话', 'phone', { side: 'customer' }],
    H7: ['项目负责人', 'person', { side: 'us' }],
    J7: ['负责人电话', 'phone', { side: 'us' }],
    A9: ['设备名称及型号', 'model'],
    E9: ['出厂编号', 'number'],
    H9: ['服务地点', 'place'],
    C11: ['服务类别', 'choice', { mayStrike: false }],
    C12: ['紧急程度', 'choice', { mayStrike: false }],
    I12: ['备件提供', 'choice'],
    A14: ['故障现象或服务需求', 'text'],
    J21: ['费用合计（小写）', 'total'],
    A23: ['预付比例', 'percent'],
    C23: ['预付金额（元）', 'amount'],
    E23: ['完工验收后支付比例', 'percent', { mayStrike: false }],
    G23: ['验收后金额（元）', 'amount'],
    I23: ['付款期限（验收后日数）', 'term'],
    K23: ['付款方式', 'choice', { mayStrike: false }],
  },
  gaps: {
    A21: [['费用合计（大写）', 'amount-in-words']],
    A25: [
      ['施工标准', 'text'],
      ['备件要求', 'text'],
      ['委托方配合人', 'text'],
    ],
    A26: [
      ['税率', 'percent', { mayStrike: false }],
      ['差旅费上限（元）', 'text'],
    ],
    A27: [
      ['异议期限（日）', 'text'],
      ['返修期限（日）', 'text'],
    ],
    A28: [
      ['受托方延误违约金', 'percent'],
      ['委托方延误违约金', 'percent'],
      ['违约金上限', 'percent'],
    ],
    A29: [
      ['保密年限', 'text'],
      ['管辖法院', 'choice', { mayStrike: false }],
    ],
    A30: [
      ['份数', 'text', { mayStrike: false }],
      ['委托方份数', 'text', { mayStrike: false }],
      ['受托方份数', 'text', { mayStrike: false }],
      ['其他约定', 'text'],
    ],
  },
  byHand: ['J26', 'J29'],
  tables: [
    {
      header: { top: 16, left: 2, bottom: 16, right: 12 },
      rows: [17, 20],
      isGrowable: true,
      columns: [
        ['B', '服务内容', 'goods'],
        ['E', '计划开始', 'date'],
        ['F', '计划完成', 'date'],
        ['G', '人数', 'text'],
        ['H', '工时（小时）', 'quantity'],
        ['I', '单价（元/小时）', 'unit-price'],
        ['J', '金额（元）', 'amount', { isComputed: true }],
        ['L', '须客户停机', 'choice'],
      ],
    },
  ],
  clauses: [
    ['A25', '1'],
    ['A26', '2'],
    ['A27', '3'],
    ['A28', '4'],
    ['A29', '5'],
    ['A30', '6'],
  ],
});
