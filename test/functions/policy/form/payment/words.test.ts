import { chosen, eventIn, isBefore, isOfPaying, isPaidFirst, kindIn } from '#policy/form/payment/words.ts';

test.each([
  ['合同签订后三日内', 'signing'],
  ['合同生效后', 'signing'],
  ['货到并清点后', 'delivery'],
  ['货到30日内', 'delivery'],
  ['提货前付清', 'delivery'],
  ['貨到後付清', 'delivery'],
  ['验收合格后', 'acceptance'],
  ['货到验收合格后30日内', 'acceptance'],
  ['完工验收后支付比例', 'acceptance'],
  ['终验通过后', 'acceptance'],
  ['验收合格并收到发票后', 'invoice'],
  ['验收合格后凭发票付款', 'acceptance'],
  ['货到后付清，乙方开具发票', 'delivery'],
  ['见票后 30 天', 'invoice'],
  ['30 days after delivery', 'delivery'],
  ['within 10 days of invoice', 'invoice'],
  ['on signing of the contract', 'signing'],
  ['电汇', undefined],
  ['', undefined],
])('%s is reckoned from %s', (text, event) => {
  expect(eventIn(text)).toBe(event);
});

test.each([
  ['预付款', 'advance'],
  ['订金', 'advance'],
  ['合同签订后', 'advance'],
  ['到货款', 'delivery'],
  ['验收款', 'acceptance'],
  ['质保金，质保期届满后', 'retention'],
  ['见票后付款', 'term'],
  ['余款', 'term'],
])('%s is of the kind %s', (text, kind) => {
  expect(kindIn(text).kind).toBe(kind);
});

test.each([
  ['款到发货', true],
  ['先款后货', true],
  ['全额预付', true],
  ['现款', true],
  ['payment in advance', true],
  ['预付30%', false],
  ['货到付现款', false],
  ['货到30天', false],
  ['现金', false],
])('whether everything is paid first by %s: %s', (text, isFirst) => {
  expect(isPaidFirst(text)).toBe(isFirst);
});

test('what is paid before the delivery', () => {
  expect(['发货前付60%', '提货前付清', '货到付清'].map(isBefore)).toEqual([true, true, false]);
});

test.each([
  ['货到验收合格后30日内付清全款', true],
  ['付款方式：月结30天', true],
  ['甲方迟延付款的，每迟一日支付欠付金额的0.1%', false],
  ['乙方在收到货款后7日内开具发票', false],
  ['甲方付清全部价款以前，产品的所有权仍归乙方', false],
  ['争议由卖方所在地人民法院管辖', false],
])('whether %s says how it is paid: %s', (sentence, isSaid) => {
  expect(isOfPaying(sentence)).toBe(isSaid);
});

test.each([
  ['□ 月结 30 天  ☑ 月结 60 天  □ 现金', '月结 60 天'],
  ['□ 月结 30 天  □ 现金', ''],
  ['[x] 电汇 [ ] 承兑', '电汇'],
  ['月结 30 天', '月结 30 天'],
])('of the boxes %s', (text, ticked) => {
  expect(chosen(text)).toBe(ticked);
});
