import { alikeWithin, type MatchSubject } from '#functions/match/index.ts';
import { aCreditCode } from '#given/customer.ts';

const heng: MatchSubject = {
  name: '苏州恒拓轴承有限公司',
  phone: '0512-65551234',
  address: '苏州市吴中区木渎镇金枫路88号',
  creditCode: aCreditCode(3),
};
const lan: MatchSubject = { name: '宁波澜川阀门有限公司', phone: '0574-87654321' };
const far: MatchSubject = { name: '兰州皋兰水泥有限公司', phone: '0931-2345678' };
const seen = (list: readonly MatchSubject[]) => alikeWithin(list).map(({ at, likeness }) => ({ at, likeness }));

describe('a list of customers held against itself (CF-2.1b)', () => {
  test('a list of different companies has nothing to say', () => {
    expect(seen([heng, lan, far])).toEqual([]);
    expect(seen([])).toEqual([]);
  });

  test('all rows of one company stand together, by whatever each of them agrees in', () => {
    const spelled = { ...heng, name: '恒拓轴承（苏州）有限公司', creditCode: '' };
    const renamed = { name: '恒拓集团轴承厂', creditCode: aCreditCode(3) };
    expect(seen([heng, lan, spelled, far, renamed])).toEqual([{ at: [0, 2, 4], likeness: 'same' }]);
  });

  test('who bears the same name in the same place is the same here as in the files, with nothing else known', () => {
    expect(alikeWithin([{ name: lan.name }, { name: '宁波市澜川阀门有限公司', phone: '0574-81112222' }])).toEqual([
      { at: [0, 1], likeness: 'same', reasons: [{ 'zh-CN': '公司名称与地区相同', en: 'same name and region' }] },
    ]);
  });

  test('two that are only alike are a pair, beside the group that one of them belongs to', () => {
    const alike = { ...heng, name: '苏州恒岳轴承有限公司', phone: '13911110000', creditCode: '' };
    expect(seen([heng, { ...heng }, alike])).toEqual([
      { at: [0, 1], likeness: 'same' },
      { at: [0, 2], likeness: 'suspected' },
    ]);
  });

  test('rows without a name are no company', () => {
    expect(seen([{ name: '' }, { name: '' }, { name: ' ' }])).toEqual([]);
  });
});
