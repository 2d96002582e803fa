import { compare, type MatchSubject } from '#functions/match/index.ts';

const FILED: MatchSubject = {
  name: '宁波市真牛王实业有限公司',
  principal: '王小伟',
  phone: '13812345678',
  address: '浙江省宁波市江北区文三路20号',
  creditCode: '91330205FC9X3LQY0B',
};
const NO_CONTACT = { principal: '', phone: '', address: '', creditCode: '' };
const OTHER_CONTACT = { principal: '赵敏', phone: '13999990000', address: '宁波市江北区长江路300号', creditCode: '' };

const against = (report: Partial<MatchSubject>) => compare({ ...FILED, creditCode: '', ...report }, FILED);
const kindsOf = (report: Partial<MatchSubject>) => against(report).reasons.map(({ kind }) => kind);

describe('the verdict', () => {
  test.each<[string, Partial<MatchSubject>, string]>([
    ['all is equal', {}, 'same'],
    ['the name alone never reaches same', NO_CONTACT, 'suspected'],
    ['an exact name and the principal', { ...NO_CONTACT, principal: '王小伟' }, 'same'],
    [
      'a slipped name and the principal',
      { ...NO_CONTACT, name: '宁波市真牛实业有限公司', principal: '王小伟' },
      'suspected',
    ],
    ['a slipped name and the phone', { ...NO_CONTACT, name: '宁波市真牛实业有限公司', phone: '138 1234 5678' }, 'same'],
    ['a short name and the address', { ...NO_CONTACT, name: '真牛王实业', address: '江北区文三路20号' }, 'same'],
    ['the phone slipped', { phone: '13812345687', address: '', principal: '' }, 'same'],
    ['another phone, the same house', { phone: '13999990000' }, 'same'],
    ['an equal name with other contacts', OTHER_CONTACT, 'suspected'],
    [
      'a name with one other character and other contacts',
      { ...OTHER_CONTACT, name: '宁波市真羊王实业有限公司' },
      'different',
    ],
    [
      'one other character, the same house',
      { name: '宁波市真羊王实业有限公司', phone: '', principal: '' },
      'suspected',
    ],
    ['another number', { name: '宁波市真牛王第二实业有限公司' }, 'suspected'],
    [
      'another trade in the same house',
      { ...OTHER_CONTACT, name: '宁波市真牛王食品有限公司', address: FILED.address },
      'different',
    ],
    ['another trade, all else equal', { name: '宁波市真牛王食品有限公司' }, 'suspected'],
    ['a similar trade, all else equal', { name: '宁波市真牛王实业发展有限公司' }, 'suspected'],
    ['the same name in another city', { ...OTHER_CONTACT, name: '杭州市真牛王实业有限公司' }, 'different'],
    ['another city, all else equal', { name: '杭州市真牛王实业有限公司' }, 'suspected'],
    ['a works of that name', { name: '宁波市真牛王实业厂' }, 'suspected'],
    [
      'another firm with the phone',
      { ...OTHER_CONTACT, name: '宁波市海风食品有限公司', phone: FILED.phone },
      'different',
    ],
    [
      'another firm in the house',
      { ...OTHER_CONTACT, name: '宁波市海风食品有限公司', address: FILED.address },
      'different',
    ],
    ['a branch', { name: '宁波市真牛王实业有限公司杭州分公司' }, 'suspected'],
    ['a branch with its own contacts', { ...OTHER_CONTACT, name: '宁波市真牛王实业有限公司杭州分公司' }, 'suspected'],
    ['the group', { name: '宁波市真牛王集团有限公司' }, 'suspected'],
    [
      'the former name',
      { ...NO_CONTACT, name: '宁波海风实业有限公司(原宁波真牛王实业有限公司)', phone: FILED.phone },
      'same',
    ],
    [
      'English in pinyin',
      { ...NO_CONTACT, name: 'Ningbo Zhenniuwang Industrial Co., Ltd', phone: FILED.phone },
      'same',
    ],
    ['English that is translated', { name: 'Ningbo Bull King Industrial Co., Ltd' }, 'suspected'],
    [
      'the credit code alone',
      { ...OTHER_CONTACT, name: '宁波海风食品有限公司', creditCode: FILED.creditCode },
      'suspected',
    ],
    ['the credit code and the name', { ...OTHER_CONTACT, creditCode: FILED.creditCode }, 'same'],
    ['nothing at all', { ...NO_CONTACT, name: '' }, 'different'],
  ])('%s', (_, report, verdict) => {
    expect(against(report).verdict).toBe(verdict);
  });

  test('a different valid credit code is never the same firm; a slip in one, or one that cannot be right, may be', () => {
    const codes = (creditCode: string) => {
      const { verdict, reasons } = against({ creditCode });
      return [verdict, reasons[0]?.kind];
    };
    expect(codes('91330110MA2AXT6F8Q')).toEqual(['suspected', 'different-credit-code']);
    expect(codes('91330110MA2AXT6F8X')).toEqual(['same', 'doubtful-credit-code']);
    expect(codes('91330205FC9X3LQY0B'.replace('FC', 'CF'))).toEqual(['same', 'near-credit-code']);
  });

  test('one other character in a brand of two is never the same firm', () => {
    const short = (name: string) => ({ ...FILED, creditCode: '', name });
    expect(compare(short('宁波真羊实业有限公司'), short('宁波真牛实业有限公司')).verdict).toBe('suspected');
  });

  test('two rows without a name are not one for sharing a phone and a house', () => {
    expect(compare({ ...FILED, name: '' }, { ...FILED, name: '' }).verdict).not.toBe('same');
  });
});

describe('the reasons', () => {
  test.each<[string, Partial<MatchSubject>, string]>([
    ['同音', { name: '宁波市甄牛王实业有限公司' }, 'same-sound'],
    ['缺字', { name: '宁波市真王实业有限公司' }, 'character-dropped'],
    ['颠倒', { name: '宁波市牛真王实业有限公司' }, 'characters-swapped'],
    ['行业颠倒', { name: '宁波市真牛王业实有限公司' }, 'characters-swapped'],
    ['错字', { name: '宁波市真羊王实业有限公司' }, 'one-character-differs'],
    ['别的字号', { name: '宁波市海风实业有限公司' }, 'brand-differs'],
    ['缺行业', { name: '真牛王' }, 'trade-missing'],
    ['集团', { name: '宁波市真牛王集团有限公司' }, 'group-and-member'],
    ['分公司', { name: '宁波市真牛王实业有限公司杭州分公司' }, 'branch'],
    ['曾用名', { name: '海风有限公司(原宁波真牛王实业有限公司)' }, 'former-name'],
    ['省', { name: '浙江真牛王实业有限公司' }, 'wider-region'],
    ['无地区', { name: '真牛王实业' }, 'same-phone'],
    ['房号', { address: '宁波市江北区文三路20号3楼' }, 'same-address'],
    ['门牌', { address: '宁波市江北区文三路200号' }, 'other-house-number'],
    ['外地', { address: '杭州市余杭区文三路20号' }, 'address-in-other-city'],
    ['姓名同音', { principal: '王晓伟' }, 'near-principal'],
    ['姓名拼音', { principal: 'Wang Xiaowei' }, 'same-principal'],
  ])('%s', (_, report, kind) => {
    expect(kindsOf(report)).toContain(kind);
  });

  test('what is missing says nothing, a landline beside a mobile neither', () => {
    expect(kindsOf({ phone: '0574-87654321', address: '', principal: '王总' })).toEqual([
      'same-brand',
      'same-trade',
      'same-region',
    ]);
  });

  test('numerals and directions are not slips', () => {
    const names = (one: string, other: string) =>
      compare({ name: one }, { name: other }).reasons.map(({ kind }) => kind);
    expect(names('宁波一建达机械有限公司', '宁波二建达机械有限公司')).toContain('number-differs');
    expect(names('宁波江南春食品有限公司', '宁波江北春食品有限公司')).toContain('number-differs');
  });

  test('the end of a name without a known trade is not forgiven a slip: it may be the trade', () => {
    const { reasons } = compare({ name: '遵义富双妙蛐蚂有限公司' }, { name: '遵义富双妙蛐蛐有限公司' });
    expect(reasons.map(({ kind }) => kind)).toContain('different-trade');
  });

  test('the score is the sum of its reasons', () => {
    const { score, reasons } = against({});
    expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score);
  });
});
