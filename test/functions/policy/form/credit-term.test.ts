import { creditTerm } from '#policy/form/credit-term.ts';

const days = (count: number) => ({ after: { unit: 'days', count } });
const workdays = (count: number) => ({ after: { unit: 'workdays', count } });
const months = (count: number) => ({ after: { unit: 'months', count } });
const nextMonth = (count: number) => ({ after: { unit: 'dayOfNextMonth', count } });

test.each([
  ['30', days(30)],
  ['３０', days(30)],
  ['0', days(0)],
  ['7.2', days(8)],
  ['30天', days(30)],
  ['验收后三十日内付清', days(30)],
  ['月结60天', days(60)],
  ['一百八十天', days(180)],
  ['两周内', days(14)],
  ['48小时内', days(2)],
  ['半个月', days(15)],
  ['两个半月', days(75)],
  ['Net 45 days', days(45)],
  ['收到发票后10个工作日内', workdays(10)],
  ['within 5 working days', workdays(5)],
  ['三个月', months(3)],
  ['半年内', months(6)],
  ['一年', months(12)],
  ['一个季度', months(3)],
  ['2 months', months(2)],
  ['次月5日前', nextMonth(5)],
  ['下月5号前', nextMonth(5)],
  ['开票后下个月十五日', nextMonth(15)],
  ['次月底', nextMonth(31)],
  ['次月月末', nextMonth(31)],
  ['当日付清', days(0)],
  ['货到付款', days(0)],
  ['款到发货', days(0)],
  ['现款', days(0)],
  ['货款到账后30日', days(30)],
  ['预付30日，余款90日', days(90)],
  ['1个月或45天', days(45)],
  ['2026年12月31日前', { on: '2026-12-31' }],
  ['2026.6.1付一半，2026.9.1付清', { on: '2026-09-01' }],
  ['2026年2月底前', { on: '2026-02-28' }],
  ['12月31日前', { on: '2026-12-31' }],
  ['2月1日前', { on: '2027-02-01' }],
])('%s', (text, term) => {
  expect(creditTerm(text, '', '2026-03-02')).toEqual(term);
});

test.each(['', '/', '双方商定', '-5', '电汇', '99999', '第3期', '30%', '二〇二六年', '2026年2月30日'])(
  '%s says no term',
  (text) => {
    expect(creditTerm(text)).toBeUndefined();
  },
);

test('without the day of the contract a day needs its year', () => {
  expect(creditTerm('12月31日前')).toBeUndefined();
});

test.each([
  ['质保期（月）', months(12)],
  ['质保年限（年）', months(144)],
  ['付款期限（工作日）', workdays(12)],
  ['付款期限（日内）', days(12)],
  ['月结天数', days(12)],
])('a number under the label %s', (label, term) => {
  expect(creditTerm('12', label)).toEqual(term);
});
