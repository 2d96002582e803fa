import { figuresCanBeRead } from '#policy/clauses/contract/figures-can-be-read.ts';
import { clauseTable } from '#given/clause.ts';
import { said } from '#given/form.ts';

const total = (text: string) => ({ given: {}, facts: said({ D9: text }) });

clauseTable(figuresCanBeRead, {
  abides: {
    'plain figures': { given: {}, facts: said() },
    'full-width digits': total('７６６０．００'),
    'thousands separators of both widths': total('７，６６０'),
    'a currency and a unit': total('人民币7,660.00元整'),
    'ten thousands': total('0.766万元'),
    'nothing less than nothing': total('-0'),
    'a struck one: that is another clause’s matter': total('/'),
    'a price for each': { given: {}, facts: said({ D6: '2860元/台', C6: '2 台' }) },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'more than there is': { ...total('1e400'), at: ['D9'], cells: ['D9'], says: ['1e400'] },
    'below nothing': { ...total('-5'), at: ['D9'] },
    'an error of the sheet': { ...total('#REF!'), at: ['D9'] },
    words: { ...total('面议'), at: ['D9'] },
    'separators in the wrong places': { ...total('76,60'), at: ['D9'] },
    'a number too large to be shown': { given: {}, facts: said({ D9: ['####', 1e21] }), at: ['D9'] },
    'a quantity of nothing': { given: {}, facts: said({ C6: '0' }), at: ['lines.0.0.2'] },
    'a quantity below nothing': { given: {}, facts: said({ C6: ['-2', -2] }), at: ['lines.0.0.2'] },
    'a price below nothing': { given: {}, facts: said({ D6: '-1' }), at: ['lines.0.0.3'] },
    'a share that is none': { given: {}, facts: said({ B12: '三成' }), at: ['lines.1.0.0'] },
  },
});
