import { fitsOnFile } from '#policy/clauses/statement/fits-on-file.ts';
import { clauseTable } from '#given/clause.ts';
import { aDifference, aStatementLine } from '#given/statement.ts';

const lines = (count: number, reference = '') => Array.from({ length: count }, () => aStatementLine({ reference }));
const differences = (count: number, cause = '') =>
  Array.from({ length: count }, (_, i) => aDifference({ n: i + 1, cause }));

clauseTable(fitsOnFile, {
  abides: {
    'a short one': { given: {} },
    'as many lines as there may be': { given: { ours: lines(500), theirs: lines(500, '摘'.repeat(60)) } },
  },
  breaks: {
    'a line too many of ours': { given: { ours: lines(501) }, at: [undefined], says: ['超过 500 行'] },
    'a difference too many': { given: { differences: differences(501) }, at: [undefined], says: ['差异超过 500 笔'] },
    'their references are too long': {
      given: { theirs: lines(500, '摘'.repeat(61)) },
      at: [undefined],
      says: ['超过 30000 字'],
    },
    'the causes are too long': { given: { differences: differences(100, '因'.repeat(301)) }, at: [undefined] },
  },
});
