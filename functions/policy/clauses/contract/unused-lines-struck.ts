import type { ContractClause } from '#policy/facts/contract.ts';
import { unusedLines } from '#policy/form/asked.ts';

/** 明细表没有用到的行，打印前划去，免得以后有人往里填。 */
export const unusedLinesStruck: ContractClause = {
  id: 'contract/unused-lines-struck',
  cites: 'CT-2c1',
  gates: ['contract.submit'],
  level: 'flag',
  says: {
    reason: {
      'zh-CN': '明细第 {line} 行没有用到，也没有划去',
      en: 'line {line} of the table is neither used nor struck',
    },
    remedy: { 'zh-CN': '请用“/”划去或删去这一行', en: 'strike it with “/”, or delete the row' },
  },
  breaches: (_, { reading }) =>
    (reading ? unusedLines(reading) : []).flatMap(([first]) =>
      first ? [{ field: first.key, cell: first.at, gaps: { line: (first.line?.[1] ?? 0) + 1 } }] : [],
    ),
};
