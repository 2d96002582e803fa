import { fixedPlacesNotStruck } from '#policy/clauses/contract/fixed-places-not-struck.ts';
import { clauseTable } from '#given/clause.ts';
import { said } from '#given/form.ts';

const struckLine = (row: number) =>
  Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((column) => [`${column}${row}`, '/']));
const struck = (...cells: readonly string[]) => said(Object.fromEntries(cells.map((cell) => [cell, '/'])));

clauseTable(fixedPlacesNotStruck, {
  abides: {
    'a place that may be struck': { given: {}, facts: struck('B4') },
    'a line that nobody uses, struck from end to end': { given: {}, facts: said(struckLine(8)) },
    'an instalment that there is not': { given: {}, facts: struck('B12', 'C12', 'D12') },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'the party': { given: {}, facts: struck('B2'), at: ['B2'], cells: ['B2'], says: ['买方'] },
    'the day of the contract': { given: {}, facts: struck('D2'), at: ['D2'] },
    'the day of delivery': { given: {}, facts: struck('D3'), at: ['D3'] },
    'the time of payment': { given: {}, facts: struck('D4'), at: ['D4'], says: ['付款期限'] },
    'the total': { given: {}, facts: struck('D9'), at: ['D9'] },
    'the place of a signature': { given: {}, facts: struck('B16'), at: ['B16'] },
    'quantity and price of a line in use': {
      given: {},
      facts: struck('C7', 'D7'),
      at: ['lines.0.1.2', 'lines.0.1.3'],
      cells: ['C7', 'D7'],
    },
    'all goods': {
      given: {},
      facts: said({ ...struckLine(6), ...struckLine(7), ...struckLine(8) }),
      at: ['lines.0.0.0', 'lines.0.0.2', 'lines.0.0.3', 'lines.0.0.4'],
    },
    'the time of an instalment': { given: {}, facts: struck('C13'), at: ['lines.1.1.1'], cells: ['C13'] },
  },
});
