import { unusedLinesStruck } from '#policy/clauses/contract/unused-lines-struck.ts';
import { clauseTable } from '#given/clause.ts';
import { said } from '#given/form.ts';

const struck = { A8: '/', B8: '/', C8: '/', D8: '/' };
const none = { A6: '', B6: '', C6: '', D6: '', A7: '', B7: '', C7: '', D7: '' };

clauseTable(unusedLinesStruck, {
  abides: {
    'every line used or struck': { given: {}, facts: said(struck) },
    'no line used: that is another clause’s matter': { given: {}, facts: said(none) },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'a line left empty': { given: {}, facts: said(), at: ['lines.0.2.0'], cells: ['A8'], says: ['第 3 行'] },
    'a line struck in part': { given: {}, facts: said({ A8: '/', C8: '/' }), at: ['lines.0.2.1'], cells: ['B8'] },
  },
});
