import { companyNameOf } from '#functions/match/company-name.ts';

const parts = (typed: string) => {
  const { region, splits, ordinal, house, branch, aliases } = companyNameOf(typed);
  const [split] = splits;
  return [
    region.join('/'),
    split?.brand,
    split?.trades.join('+'),
    ordinal + house,
    branch,
    ...aliases.map((alias) => alias.splits[0]?.brand),
  ];
};

describe('a company name is taken apart', () => {
  test.each([
    ['宁波市真牛实业集团有限公司', ['浙江/宁波', '真牛', '实业', '', undefined]],
    ['　宁 波 真牛（集团）股份有限公司 ', ['浙江/宁波', '真牛', '', '', undefined]],
    ['欧菲(西安)电子有限责任公司', ['陕西/西安', '欧菲', '电子', '', undefined]],
    ['欧菲电子西安有限公司', ['陕西/西安', '欧菲', '电子', '', undefined]],
    ['浙江省义乌市稠城渔业有限公司', ['浙江/金华/义乌', '稠城', '渔业', '', undefined]],
    ['浙江安吉山风竹业有限公司', ['浙江/湖州/安吉', '山风', '竹业', '', undefined]],
    ['大理白族自治州苍山茶业有限公司', ['云南/大理', '苍山', '茶业', '', undefined]],
    ['内蒙古草海牧业有限公司', ['内蒙古', '草海', '牧业', '', undefined]],
    ['東莞市龍騰電子有限公司', ['广东/东莞', '龙腾', '电子', '', undefined]],
    ['短文学化工', ['', '短文学', '化工', '', undefined]],
    ['东方雨虹防水技术股份有限公司', ['', '东方雨虹防水', '技术', '', undefined]],
    ['ABB(中国)有限公司', ['中国', 'abb', '', '', undefined]],
    ['西安黄梅第二环保工程有限公司', ['陕西/西安', '黄梅', '环保工程', '第二', undefined]],
    ['义乌市真牛五金厂', ['浙江/金华/义乌', '真牛', '五金', '厂', undefined]],
    ['杭州唯亮科技有限公司上海分公司', ['浙江/杭州', '唯亮', '科技', '', '上海分公司']],
    ['杭州唯亮科技上海第一分公司', ['浙江/杭州', '唯亮', '科技', '', '上海第一分公司']],
    ['浙江新名科技有限公司（原：杭州旧名贸易有限公司）', ['浙江', '新名', '科技', '', undefined, '旧名']],
    ['杭州唯亮科技有限公司,曾用名:杭州老名贸易有限公司', ['浙江/杭州', '唯亮', '科技', '', undefined, '老名']],
    ['杭州旧名科技(现更名为杭州新名科技有限公司)', ['浙江/杭州', '新名', '科技', '', undefined, '旧名']],
    ['Shenzhen Weiliang Technology Co., Ltd.', ['广东/深圳', 'weiliang', '科技', '', undefined]],
    ['Weiliang Trading (Chongqing) Co.,Ltd', ['重庆', 'weiliang', '贸易', '', undefined]],
    ['唯亮科技有限公司 (Weiliang Technology Co., Ltd.)', ['', '唯亮', '科技', '', undefined, 'weiliang']],
    ['深圳市唯亮科技有限公司(张总)', ['广东/深圳', '唯亮', '科技', '', undefined]],
    ['唯亮科技限有公司', ['', '唯亮', '科技', '', undefined]],
  ])('%s', (typed, expected) => {
    expect(parts(typed)).toEqual(expected);
  });

  test('a trade word that is not known is taken for the last two characters, beside the name undivided', () => {
    expect(companyNameOf('遵义富双妙蛐蛐有限公司').splits).toEqual([
      { brand: '富双妙蛐蛐', trades: [] },
      { brand: '富双妙', trades: ['蛐蛐'] },
    ]);
  });

  test.each(['', '（）', '\ud800', '原'.repeat(300), '('.repeat(100_000), '有限公司'.repeat(90)])(
    'nothing that can be typed stops it',
    (typed) => {
      expect(() => companyNameOf(typed)).not.toThrow();
    },
  );
});
