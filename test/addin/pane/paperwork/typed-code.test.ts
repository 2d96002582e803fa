import { codeText } from '#addin/sheet/form/code.ts';
import { typedCode } from '#addin/pane/paperwork/typed-code.ts';

const code = { contractId: '01JQZ8K5T0000000000000000C', revision: 12, hash: 'aB3_-xYz' };
const text = codeText(code);

const fullWidth = 0xfee0;
const inFullWidth = (plain: string): string =>
  plain.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + fullWidth));

test.each([
  ['as it is printed', text],
  ['with spaces around', `  ${text}\n`],
  ['with spaces between its parts', text.replaceAll('·', ' ')],
  ['with other dots', text.replaceAll('·', '.')],
  ['without its beginning', text.slice(3)],
  ['in full-width letters', inFullWidth(text)],
  ['the id in small letters', text.replace(code.contractId, code.contractId.toLowerCase())],
  ['the letter O for a nought', text.replace('T0000', 'TOOOO')],
])('a code typed %s is read', (_, typed) => {
  expect(typedCode(typed)).toEqual(code);
});

test.each([
  ['nothing', ''],
  ['a contract number', 'HT-2026-0001'],
  ['an id alone', code.contractId],
  ['a hash cut short', text.slice(0, -1)],
  ['a hash too long', `${text}9`],
  ['an id with a sign too many', text.replace('01J', '001J')],
  ['an id cut short', text.replace('01J', '1J')],
])('%s is no code', (_, typed) => {
  expect(typedCode(typed)).toBeUndefined();
});
