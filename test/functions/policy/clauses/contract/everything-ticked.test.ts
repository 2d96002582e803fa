import { everythingTicked } from '#policy/clauses/contract/everything-ticked.ts';
import { clauseTable } from '#given/clause.ts';
import { anItem } from '#given/contract.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, i) => anItem({ key: `text.B${i}`, label: `第${i}条` }));

clauseTable(everythingTicked, {
  abides: { 'all of them ticked': { given: {}, facts: { items: [anItem({ isTicked: true })] } } },
  breaks: {
    'the list was not read': { given: {}, at: [undefined], says: ['没有读到复核清单'] },
    'an empty list': { given: {}, facts: { items: [] }, at: [undefined] },
    'two open, and the first is pointed at': {
      given: {},
      facts: {
        items: [
          anItem({ isTicked: true }),
          anItem({ key: 'lines.0.2', kind: 'line', label: '3', cell: 'B11' }),
          anItem({ key: 'D18', kind: 'place', label: '交货\n地点', cell: 'D18' }),
        ],
      },
      at: ['lines.0.2'],
      cells: ['B11'],
      says: ['还有 2 项未复核（#3、交货 地点）'],
    },
    'a place without a name is called by its cell': {
      given: {},
      facts: { items: [anItem({ key: 'C4', kind: 'place', label: ' ', cell: 'C5' })] },
      at: ['C4'],
      says: ['（C5）'],
    },
    'the first twelve of many are named': {
      given: {},
      facts: { items: many(20) },
      at: ['text.B0'],
      says: ['第11条…'],
    },
  },
});
