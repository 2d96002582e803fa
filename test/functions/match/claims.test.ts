import { claimsOf, nameClaimsOf } from '#functions/match/index.ts';

const nameClaim = (name: string) => claimsOf({ name }).find(({ kind }) => kind === 'name')?.value;

const PLACES = ['宁波市', '宁波', '浙江省宁波市', '浙江宁波'];
const FORMS = ['有限公司', '有限责任公司', '股份有限公司', '集团有限公司'];
const WIDTHS = [
  (text: string) => text,
  (text: string) => ` ${Array.from(text).join('　')} `,
  (text: string) => text.replace('(', '（').replace(')', '】').replace('实业', '實業').replace('华龙', '華龍'),
  (text: string) => text.replace('宁波', '寧波'),
];
const SPELLINGS = PLACES.flatMap((place, at) =>
  FORMS.flatMap((form) =>
    WIDTHS.map((write) => write(at % 2 === 0 ? `${place}华龙实业${form}` : `华龙(${place})实业${form}`)),
  ),
);

describe('the claims of a company', () => {
  test('sixty-four spellings of one company claim one name', () => {
    expect(new Set(SPELLINGS).size).toBe(64);
    expect(new Set(SPELLINGS.map(nameClaim)).size).toBe(1);
  });

  test.each([
    ['义乌市真牛渔具有限公司', '浙江省义乌市真牛渔具有限公司'],
    ['真牛(集团)有限公司', '真牛集团有限公司'],
    ['宁波市真牛实业有限公司（浙江）', '真牛实业(浙江宁波)有限公司'],
    ['真牛实业宁波有限公司', '宁波真牛实业有限公司'],
    ['义乌傢俱王贸易有限公司', '义乌家具王贸易有限公司'],
    ['Acme Trading Co., Ltd.', 'ACME  TRADING CO.,LTD'],
    ['ＡＢＢ（中国）有限公司', 'abb【中国】公司'],
  ])('%s and %s are one', (one, other) => {
    expect(nameClaim(one)).toBe(nameClaim(other));
  });

  test.each([
    ['宁波真牛实业有限公司', '杭州真牛实业有限公司', 'another city'],
    ['宁波真牛实业有限公司', '浙江真牛实业有限公司', 'the province alone'],
    ['宁波市江北区真牛实业有限公司', '宁波真牛实业有限公司', 'a district named'],
    ['宁波真牛实业有限公司', '真牛实业有限公司', 'no region'],
    ['上海真牛(北京)实业有限公司', '北京真牛实业有限公司', 'the firm of another city there'],
    ['宁波真牛实业有限公司', '宁波真羊实业有限公司', 'another brand'],
    ['宁波真牛实业有限公司', '宁波真牛商贸有限公司', 'another trade'],
    ['宁波真牛贸易有限公司', '宁波真牛商贸有限公司', 'a trade said for another'],
    ['宁波真牛五金厂', '宁波真牛五金有限公司', 'a works'],
    ['宁波真牛实业有限公司', '宁波真牛实业有限公司杭州分公司', 'a branch'],
    ['宁波真牛第一实业有限公司', '宁波真牛第二实业有限公司', 'another number'],
    ['Acme Transport Ltd', 'Acme Logistics Ltd', 'another English trade'],
    ['😀科技有限公司', '🎉科技有限公司', 'another emoji'],
  ])('%s and %s are two: %s', (one, other) => {
    expect(nameClaim(one)).not.toBe(nameClaim(other));
  });

  test('a name of nothing but region and form claims its whole self', () => {
    expect(nameClaim('北京公司')).toBe('北京公司');
    expect(nameClaim('上海有限公司')).toBe('上海有限公司');
    expect(claimsOf({ name: ' ' })).toEqual([]);
  });

  test('a credit code is claimed in one spelling, and not where none can be read', () => {
    const code = (creditCode: string) => claimsOf({ name: '', creditCode }).map(({ value }) => value);
    expect(code(' ９１33 0110-ecbny5cj2x')).toEqual(['91330110ECBNY5CJ2X']);
    expect(code('无')).toEqual([]);
    expect(code('000000000000000000')).toEqual([]);
  });
});

describe('a name somebody types finds', () => {
  const values = (typed: string) => nameClaimsOf(typed).map(({ value }) => value);

  test.each([
    ['the very firm, in another spelling', '上海市云帆精密机械股份有限公司', '上海云帆精密机械有限公司'],
    [
      'the firm by a name it had before',
      '上海云帆传动有限公司（原上海云帆精密机械有限公司）',
      '上海云帆精密机械有限公司',
    ],
    ['its branch', '宁波真牛实业有限公司杭州分公司', '宁波真牛实业有限公司杭州分公司'],
  ])('%s', (_, typed, onFile) => {
    expect(values(typed)).toContain(nameClaim(onFile));
  });

  test('the firm itself first, never the company it is a branch of, and nobody where nothing is typed', () => {
    expect(values('上海云帆传动有限公司（原上海云帆精密机械有限公司）')[0]).toBe(nameClaim('上海云帆传动有限公司'));
    expect(values('宁波真牛实业有限公司杭州分公司')).not.toContain(nameClaim('宁波真牛实业有限公司'));
    expect(values(' ')).toEqual([]);
  });
});
