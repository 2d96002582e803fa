import { en } from '#addin/words/en.ts';
import { learning, speaker, type Phrase } from '#addin/words/speak.ts';
import { zh } from '#addin/words/zh-CN.ts';
import { roleNames, roles } from '#policy/terms/staff.ts';

beforeAll(() => Promise.all([learning['zh-CN'](), learning.en()]));

const gapsIn = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();

test.each(Object.keys(zh) as Phrase[])('%s has the same gaps in both languages, and says something', (name) => {
  expect(gapsIn(en[name])).toEqual(gapsIn(zh[name]));
  expect(zh[name]).not.toBe('');
  expect(en[name]).not.toBe('');
});

test('no language has a phrase that the other lacks', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

test('numbers are grouped, and the word follows the number', () => {
  const [chinese, english] = [speaker('zh-CN'), speaker('en')];
  expect(chinese('send.send', { n: 1_200 })).toBe('发送 1,200 行');
  expect(english('filing.title', { n: 1 })).toBe('File 1 customer');
  expect(english('filing.title', { n: 2_000 })).toBe('File 2,000 customers');
});

test('what a person typed is filled in as it is, gaps and all', () => {
  expect(speaker('zh-CN')('row.withdrawn', { name: '{name}公司' })).toBe('已撤回「{name}公司」。');
});

test.each(roles)('a %s is called what the policy calls them', (role) => {
  expect({ 'zh-CN': zh[`role.${role}`], en: en[`role.${role}`] }).toEqual(roleNames[role]);
});
