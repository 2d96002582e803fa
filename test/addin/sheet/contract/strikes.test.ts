import { halfStruck, strikable, strikes } from '#addin/sheet/contract/strikes.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import { readForm } from '#policy/form/reading.ts';
import { written, type Answers } from '#given/filled.ts';
import { aSale } from '#given/sale.ts';

const read = (changes: Answers = {}) => readForm(saleForm, aSale(changes));
const keys = (changes: Answers = {}) => strikable(read(changes)).map(({ key }) => key);
const writes = (changes: Answers = {}) => {
  const reading = read(changes);
  return strikes(reading, strikable(reading));
};

test('a form well filled in has nothing to strike', () => {
  expect(keys()).toEqual([]);
});

test('what may be struck is, what may not stays open', () => {
  expect(keys({ F18: '', C19: '-', F24: '', B3: '', C18: '' })).toEqual(['F18', 'C19']);
  expect(writes({ F18: '', C19: '-' })).toEqual([
    { address: 'F18', text: '/' },
    { address: 'C19', text: '/' },
  ]);
});

test('a line that nobody uses is struck whole, a line in use only where its columns allow', () => {
  const unused = Object.fromEntries(['B', 'C', 'D', 'E', 'F', 'H'].map((column) => [`${column}14`, '']));

  expect(writes(unused).map(({ address }) => address)).toEqual(['B14', 'C14', 'D14', 'E14', 'F14', 'H14']);
  expect(writes({ B9: '', C9: '', H9: '' }).map(({ address }) => address)).toEqual(['C9', 'H9']);
});

test('a table that nobody uses yet is left alone', () => {
  expect(strikable(readForm(saleForm, saleForm.map)).filter(({ line }) => line)).toEqual([]);
});

test('gaps of one text are struck in one writing, the others keep what they say', () => {
  expect(writes({ 'B36.2': '', 'B36.3': '无' })).toEqual([
    {
      address: 'B36',
      text: '双方应先协商；协商不成的，按第1种方式处理：（1）向/人民法院起诉；（2）提交/仲裁委员会仲裁。未选用的一种以“/”划去。',
    },
  ]);
});

test('a gap whose sentence was rewritten is nowhere, so nothing is written there', () => {
  const sheet = written(aSale(), { B34: '受影响一方应及时告知对方。' });

  expect(strikable(readForm(saleForm, sheet))).toEqual([]);
});

test('what is no strike and might be one is known by its cell', () => {
  const half = halfStruck(strikable(read({ F18: '', C19: '-', 'B36.2': '无', 'B36.3': 'N/A' })));

  expect([...half].map(([cell, places]) => [cell, places.length])).toEqual([
    ['C19', 1],
    ['B36', 2],
  ]);
});
