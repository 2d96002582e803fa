import { amountInWordsAgrees } from '#policy/clauses/contract/amount-in-words-agrees.ts';
import { clauseTable } from '#given/clause.ts';
import { said } from '#given/form.ts';

const inWords = (words: string, total = '7,660.00') => ({ given: {}, facts: said({ B9: words, D9: total }) });

clauseTable(amountInWordsAgrees, {
  abides: {
    'words and figures alike': { given: {}, facts: said() },
    'with a heading of its own': inWords('（大写）人民币柒仟陆佰陆拾元整'),
    'with jiao and fen': inWords('柒仟陆佰陆拾元零柒分', '7660.07'),
    'in traditional characters': inWords('壹萬貳仟圓整', '12000'),
    'words left out: that is another clause’s matter': inWords(''),
    'figures that cannot be read: that is another clause’s matter': inWords('柒仟元整', '七千'),
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'another amount': { ...inWords('壹拾贰万元整', '¥102,000'), at: ['B9'], cells: ['B9'], says: ['102,000.00'] },
    'words that say no amount': { ...inWords('七千多'), at: ['B9'] },
    'numerals in an order that no number has': { ...inWords('柒柒仟陆佰陆拾元整'), at: ['B9'] },
  },
});
