import { comparePersons, personOf } from '#functions/match/person.ts';
import { comparePhones, phonesOf } from '#functions/match/phone.ts';
import { compareStreets, streetOf } from '#functions/match/street.ts';

describe('telephones', () => {
  test.each([
    ['+86 0571-46181469', '0571 46181469', 'same'],
    ['１３８ １１１１ ９９４７', '008613811119947', 'same'],
    ['(0512)62345678转802', '0512-62345678-803', 'same'],
    ['62345678', '0512-62345678', 'same'],
    ['13811119947/0571-88888889', '0571-88888889', 'same'],
    ['13811119947', '13811119974', 'near'],
    ['13811119947', '1381111994', 'near'],
    ['0571-46181469', '0512-46181469', 'near'],
    ['13811119947', '13600001111', 'different'],
    ['13811119947', '0571-46181469', 'unlike kinds'],
    ['13811119947', '', undefined],
    ['无', '13811119947', undefined],
    ['00000000', '00000000', undefined],
  ])('%s and %s: %s', (one, other, relation) => {
    expect(comparePhones(phonesOf(one), phonesOf(other))).toBe(relation);
  });
});

describe('addresses', () => {
  const relation = (one: string, other: string) => {
    const [a, b] = [streetOf(one), streetOf(other)];
    return a === null || b === null ? undefined : compareStreets(a, b);
  };

  test.each([
    ['浙江省义乌市稠江街道高新路10号3幢2层', '义乌市高新路１０号', 'same house'],
    ['江北区文三路222号', '宁波市江北区文三路222号A座', 'same house'],
    ['解放路一百二十号', '解放路120号', 'same house'],
    ['上海市浦东新区张江路88弄5号302室', '浦东新区张江路88弄5号', 'same house'],
    ['成都市高新技术产业开发区文三路9号', '高新区文三路9号', 'same house'],
    ['文三路9号3楼', '文三路9号5楼', 'other room'],
    ['文三路9号', '文三路90号', 'other number'],
    ['文三路9号', '文三路', 'same road'],
    ['上海市南京西路100号', '南京西路100号', 'same house'],
    ['文三路9号', '长江路9号', 'different street'],
    ['宁波市文三路9号', '杭州市文三路9号', 'different city'],
    ['万达广场A座', '文三路9号', 'unclear'],
    ['No. 9 Wensan Road', '文三路9号', undefined],
    ['', '文三路9号', undefined],
    ['宁波市', '文三路9号', undefined],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(relation(one, other)).toBe(expected);
  });
});

describe('principals', () => {
  test.each([
    ['王 小伟', '王小偉先生', 'same'],
    ['王小伟', '王晓伟', 'near'],
    ['王小伟', '王伟', 'near'],
    ['王小伟', '小王伟', 'near'],
    ['王伟', '王芳', 'different'],
    ['王小伟', 'XIAOWEI WANG', 'same'],
    ['王小伟', 'Tom', undefined],
    ['王总', '王小伟', undefined],
    ['李总', '王小伟', 'different'],
    ['', '王小伟', undefined],
  ])('%s and %s: %s', (one, other, relation) => {
    expect(comparePersons(personOf(one), personOf(other))).toBe(relation);
  });
});
