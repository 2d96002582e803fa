import { creditCodeChecks } from '#policy/clauses/customer/credit-code-checks.ts';
import { clauseTable } from '#given/clause.ts';
import { aCreditCode } from '#given/customer.ts';

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

clauseTable(creditCodeChecks, {
  abides: {
    'the right check digit': { given: { creditCode: aCreditCode(7) } },
    'full-width and lower case': { given: { creditCode: fullWidth(aCreditCode(7).toLowerCase()) } },
    'not known': { given: { creditCode: '' } },
    struck: { given: { creditCode: '/' } },
  },
  breaks: {
    'one digit wrong': { given: { creditCode: aCreditCode(7).replace('MA1K', 'MA2K') }, at: ['creditCode'] },
    'two digits swapped': { given: { creditCode: '91310151MA1K000075' }, at: ['creditCode'] },
    'seventeen places': { given: { creditCode: aCreditCode(7).slice(1) }, at: ['creditCode'] },
    'a letter the alphabet does not have': { given: { creditCode: 'O1310115MA1K00007X' }, at: ['creditCode'] },
    'an old registration number': { given: { creditCode: '310115000123456' }, at: ['creditCode'] },
  },
});
