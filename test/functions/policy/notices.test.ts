import { isNoticeKind, noticeKinds, noticeSays, type NoticeKind } from '#policy/notices.ts';
import { keysOf } from '#policy/keys-of.ts';
import type { Words } from '#policy/words.ts';

const kinds = keysOf(noticeKinds);
const gapsIn = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, gap = '']) => gap).sort();

describe.each(kinds)('%s', (kind: NoticeKind) => {
  const { says, label } = noticeKinds[kind];

  it('asks for the same gaps in both languages', () => {
    expect(gapsIn(says.en)).toEqual(gapsIn(says['zh-CN']));
  });

  it('leaves no gap open where all are filled', () => {
    const gaps = Object.fromEntries(gapsIn(says.en).map((gap) => [gap, `<${gap}>`]));
    const { 'zh-CN': chinese, en } = noticeSays(kind, gaps);
    expect([chinese, en].filter((sentence) => sentence.includes('{'))).toEqual([]);
  });

  it('is called something that names nobody, and raises its voice nowhere', () => {
    expect([label['zh-CN'], label.en].flatMap(gapsIn)).toEqual([]);
    expect([...Object.values<string>(label), ...Object.values<string>(says)].join()).not.toMatch(/[!！]/);
  });
});

test('no notice of a consent tells the asker who the owner is', () => {
  const toAsker = ['consent.granted', 'consent.declined', 'consent.revoked'] as const;
  expect(toAsker.flatMap((kind) => gapsIn(noticeKinds[kind].says.en)).filter((gap) => /who|owner/.test(gap))).toEqual(
    [],
  );
});

test('a word in a gap is told in the language of its sentence', () => {
  const what: Words = { 'zh-CN': '拜访', en: 'visit' };
  const said = noticeSays('consent.used', { who: '林志远', name: '云帆机械', on: '2026-03-02', what });
  expect(said).toEqual({
    'zh-CN': '林志远按您的同意联系了「云帆机械」：2026-03-02 拜访',
    en: '林志远 contacted 云帆机械 with your consent: visit, 2026-03-02',
  });
});

test('a gap that is filled with a gap opens none', () => {
  const said = noticeSays('filing.late', { name: '{day}有限公司', day: '2026-03-02' });
  expect(said['zh-CN']).toBe('「{day}有限公司」2026-03-02 已确认，还没有归档');
});

test.each([
  ['filing.late', true],
  ['toString', false],
  ['nothing', false],
  [undefined, false],
  [7, false],
])('whether %s is a kind of notice: %s', (kind, is) => {
  expect(isNoticeKind(kind)).toBe(is);
});
