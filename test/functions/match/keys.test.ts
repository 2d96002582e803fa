import { matchKeys, MOST_KEYS, type MatchSubject } from '#functions/match/index.ts';
import { chanceFrom } from '#given/chance.ts';
import { companyFrom, subjectOf } from '#given/companies.ts';
import { SAME } from '#given/mistakes.ts';

const FULL: MatchSubject = {
  name: '宁波真牛大地实业有限公司（原名：宁波旧名贸易有限公司）',
  principal: '王小伟',
  phone: '13812345678/0574-87654321',
  address: '浙江省宁波市江北区文三路20号3楼',
  creditCode: '91330110ECBNY5CJ2X',
};
const shared = (a: MatchSubject, b: MatchSubject) => matchKeys(a).filter((key) => matchKeys(b).includes(key));

describe('match keys', () => {
  test('are never more than the budget, whatever is filled in', () => {
    expect(matchKeys(FULL)).toHaveLength(MOST_KEYS);
    expect(matchKeys({ name: '' })).toEqual([]);
  });

  test('are of a constant number for any company in any spelling', () => {
    const chance = chanceFrom(5);
    for (let turn = 0; turn < 300; turn += 1) {
      const company = companyFrom(chance);
      const report = chance.oneOf(Object.values(SAME))(company, chance) ?? subjectOf(company, chance);
      const keys = matchKeys(report);
      expect(keys.length).toBeLessThanOrEqual(MOST_KEYS);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test.each([
    ['a character dropped', '宁波真牛实业有限公司', '宁波牛实业有限公司'],
    ['a character dropped of three', '宁波真牛王实业有限公司', '宁波真王实业有限公司'],
    ['a character dropped of six', '宁波真牛大地之王实业有限公司', '宁波真牛地之王实业有限公司'],
    ['a character replaced', '宁波真牛王实业有限公司', '宁波真羊王实业有限公司'],
    ['two swapped', '宁波真牛大地实业有限公司', '宁波真大牛地实业有限公司'],
    ['two swapped of two', '宁波真牛实业有限公司', '宁波牛真实业有限公司'],
    ['one that sounds alike', '宁波新色彩科技有限公司', '宁波鑫色彩科技有限公司'],
    ['the region and the form left out', '宁波真牛实业集团有限公司', '真牛实业'],
    ['another word for the trade', '宁波真牛贸易有限公司', '宁波真牛商贸有限公司'],
    ['the former name', '宁波新名科技有限公司(原宁波旧名贸易有限公司)', '宁波旧名贸易有限公司'],
    ['a branch', '宁波真牛实业有限公司杭州分公司', '宁波真牛实业有限公司'],
    ['English', 'Ningbo Zhenniu Trading Co., Ltd.', '宁波真牛贸易有限公司'],
    ['a letter dropped in English', 'Weiliang Trading', 'Weilang Trading'],
  ])('a name is found again after %s', (_, one, other) => {
    expect(shared({ name: one }, { name: other })).not.toEqual([]);
  });

  test.each([
    ['a telephone', { phone: '+86 0574-87654321' }, { phone: '(0574)８７６５４３２１转802' }],
    ['an address', { address: '江北区文三路20号' }, { address: '浙江省 宁波市江北区文三路２０号A座1502室' }],
    ['an address in a town', { address: '义乌市高新路10号' }, { address: '浙江省义乌市稠江街道高新路10号3幢2层' }],
  ])('%s written otherwise is the same key', (_, one, other) => {
    expect(shared({ name: '甲', ...one }, { name: '乙', ...other })).toHaveLength(1);
  });
});
