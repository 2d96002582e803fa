import { amountSaid } from '#policy/clauses/receipt/amount-said.ts';
import { mostFen } from '#policy/terms/receipt.ts';
import { withFen } from '#policy/receipt.ts';
import { clauseTable } from '#given/clause.ts';
import { aReceipt } from '#given/receipt.ts';

const typed = (amount: string) => withFen(aReceipt({ amount }));

clauseTable(amountSaid, {
  abides: {
    'yuan and fen': { given: typed('102,000.50') },
    'full-width, with the sign of yuan': { given: typed('￥１０２') },
    'the largest': { given: { fen: mostFen } },
  },
  breaks: {
    'another currency': { given: withoutFen('USD 500'), at: ['amount'], says: ['币种不是人民币'] },
    'half a fen': { given: withoutFen('0.005'), at: ['amount'], says: ['不足一分'] },
    nothing: { given: withoutFen(' '), at: ['amount'], says: ['没有金额'] },
    words: { given: withoutFen('若干'), at: ['amount'], says: ['不是数字'] },
    'nothing of it': { given: typed('0.00'), at: ['amount'], says: ['大于零'] },
    'money that went out': { given: typed('(500)'), at: ['amount'], says: ['大于零'] },
    'more than any': { given: { fen: mostFen + 1 }, at: ['amount'], says: ['超过 1,000,000,000.00'] },
  },
});

/** As the server has it: a text that says no amount leaves no fen. */
function withoutFen(amount: string) {
  const receipt = typed(amount);
  expect(receipt.fen).toBeUndefined();
  return { amount, fen: undefined as unknown as number };
}
