import { classesIn, processOf, timeOf, volumeOf, type Trading } from '#policy/classes.ts';
import { parametersOn } from '#policy/parameters.ts';
import { roughDay } from '#policy/rough-day.ts';

const today = '2026-06-15';
const parameters = parametersOn(today);
const id = '01JQZ8K5T0000000000000000D';
const traded = (changes: Partial<Trading['trade']> = {}, dealingSince = ''): Trading => ({
  trade: { open: [], signed: 0, fenByYear: {}, ...changes },
  dealingSince,
});

describe('by time (CF-1.1)', () => {
  test.each<[string, Trading, string, string]>([
    ['no contract', traded(), 'prospect', '还没有签过合同'],
    ['a first contract of today', traded({ firstSignedOn: today, signed: 1 }), 'new', '首单 2026-06-15，未满 12 个月'],
    ['a day short of a year', traded({ firstSignedOn: '2025-06-16', signed: 1 }), 'new', '未满'],
    ['a year to the day', traded({ firstSignedOn: '2025-06-15', signed: 1 }), 'old', '已满 12 个月'],
    ['a deal before our contracts are kept', traded({}, '2019年5月'), 'old', '首单 2019-05-01'],
    ['the earlier of the two', traded({ firstSignedOn: '2026-02-01', signed: 1 }, '2025-01'), 'old', '首单 2025-01-01'],
    ['a text that is no day', traded({}, '很久'), 'prospect', '还没有签过'],
  ])('%s', (_, trading, value, says) => {
    const derived = timeOf(trading, today, parameters);
    expect([derived.value, derived.reason['zh-CN']]).toEqual([value, expect.stringContaining(says)]);
  });
});

describe('by process (CF-1.2)', () => {
  test.each<[string, Trading, string, string]>([
    ['no contract', traded(), 'developing', '还没有签过合同'],
    ['one that runs', traded({ open: [id], signed: 2 }), 'executing', '1 份合同执行中'],
    ['all closed', traded({ signed: 2 }), 'traded', '2 份合同都已关闭'],
    ['traded before', traded({}, '2019'), 'traded', '2019-01-01 起有过交易'],
  ])('%s', (_, trading, value, says) => {
    const derived = processOf(trading);
    expect([derived.value, derived.reason['zh-CN']]).toEqual([value, expect.stringContaining(says)]);
  });
});

describe('by volume (CF-1.4)', () => {
  const year = (thisYear: number, lastYear = 0) => ({ '2026': thisYear, '2025': lastYear });
  test.each<[string, Trading, string]>([
    ['nothing signed', traded(), 'small'],
    ['a fen short of general', traded({ fenByYear: year(4_999_999) }), 'small'],
    ['general', traded({ fenByYear: year(5_000_000) }), 'general'],
    ['key by the amount, too young', traded({ fenByYear: year(50_000_000), firstSignedOn: '2025-06-16' }), 'general'],
    ['key', traded({ fenByYear: year(50_000_000), firstSignedOn: '2025-06-15' }), 'key'],
    ['key by last year', traded({ fenByYear: year(0, 60_000_000), firstSignedOn: '2025-01-05' }), 'key'],
    [
      'two years ago does not count',
      traded({ fenByYear: { '2024': 60_000_000 }, firstSignedOn: '2024-01-05' }),
      'small',
    ],
  ])('%s', (_, trading, value) => {
    expect(volumeOf(trading, today, parameters).value).toBe(value);
  });

  test('it says what it was reckoned from', () => {
    const trading = traded({ fenByYear: year(123_456_700), firstSignedOn: '2025-06-15' });
    expect(volumeOf(trading, today, parameters).reason['zh-CN']).toBe('一年签约 ¥1,234,567，交易 12 个月');
  });
});

test('the manager’s word holds before what is derived', () => {
  const standing = { ...traded(), time: 'old', process: 'traded', volume: 'key' } as const;
  expect(classesIn(standing, today, parameters)).toEqual({ time: 'old', process: 'traded', volume: 'key' });
});

test.each([
  ['2008', '2008-01-01'],
  ['２００８年５月', '2008-05-01'],
  ['2008 - 5 - 12', '2008-05-12'],
  ['2008年5月12日', '2008-05-12'],
  ['2008.5', '2008-05-01'],
  ['08-05', undefined],
  ['2008-13', undefined],
  ['2008-02-30', undefined],
  ['', undefined],
  ['2008年以前', undefined],
])('%j says %s', (text, day) => {
  expect(roughDay(text)).toBe(day);
});
