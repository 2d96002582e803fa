import type { CellMap } from '#policy/form/cell-map.ts';
import { serviceForm } from '#infra/local/demo/templates/service-form.ts';
import { aCard } from './customer.ts';
import { filled, type Answers } from './filled.ts';

const struckLine = (row: number): Answers =>
  Object.fromEntries(['B', 'E', 'F', 'G', 'H', 'I', 'L'].map((column) => [`${column}${row}`, '/']));

const number = (text: string): { readonly text: string; readonly number: number } => ({
  text,
  number: Number(text.replaceAll(',', '')),
});

const answers: Answers = {
  I2: 'FW-2026-0031',
  K2: { text: '2026-03-02', number: 46_083 },
  H5: '顾明',
  J5: '13900001234',
  H7: '陈晓雯',
  J7: '0512-66180275',
  A9: '电动球阀 LC-QF50',
  E9: '2503117',
  H9: '上海市嘉定区宝安公路1200号',
  C11: '□ 安装调试　　☑ 定期保养　　□ 故障维修　　□ 计量校准　　□ 操作培训　　□ 其他：/',
  C12: '☑ 普通　　□ 加急　　□ 停机抢修',
  I12: '/',
  A14: '年度保养，更换密封件',
  B17: '阀门保养',
  E17: { text: '2026-03-09', number: 46_090 },
  F17: { text: '2026-03-10', number: 46_091 },
  G17: number('2'),
  H17: number('16'),
  I17: number('380.00'),
  J17: number('6,080.00'),
  L17: '☑',
  ...struckLine(18),
  ...struckLine(19),
  ...struckLine(20),
  A21: '陆仟零捌拾元整',
  J21: number('6,080.00'),
  A23: { text: '30.0%', number: 0.3 },
  C23: number('1,824.00'),
  E23: { text: '70.0%', number: 0.7 },
  G23: number('4,256.00'),
  I23: number('30'),
  K23: '☑ 电汇　□ 承兑',
  'A25.1': 'GB/T 13927',
  'A25.2': '原厂',
  'A25.3': '顾明',
  'A26.1': '6',
  'A26.2': '1,000',
  'A27.1': '3',
  'A27.2': '30',
  'A28.1': '0.5',
  'A28.2': '0.5',
  'A28.3': '10',
  'A29.1': '2',
  'A29.2': '☑ 委托方　□ 受托方',
  'A30.1': '贰',
  'A30.2': '壹',
  'A30.3': '壹',
  'A30.4': '/',
};

/** The demo's service order with nothing open and nothing wrong; then with these answers in place of those. */
export function aService(changes: Answers = {}): CellMap {
  const { name, creditCode } = aCard();
  return filled(serviceForm, { A5: name, E5: creditCode, ...answers, ...changes });
}
