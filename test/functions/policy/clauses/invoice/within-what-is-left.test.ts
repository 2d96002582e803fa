import { withinWhatIsLeft } from '#policy/clauses/invoice/within-what-is-left.ts';
import { clauseTable } from '#given/clause.ts';
import { aContract } from '#given/contract.ts';

const facts = (totalFen: number | undefined, invoicedFen: number) => ({
  contract: aContract(totalFen === undefined ? {} : { totalFen }),
  invoicedFen,
});

clauseTable(withinWhatIsLeft, {
  abides: {
    'all of it': { given: { fen: 12_000_000 }, facts: facts(12_000_000, 0) },
    'all that is left, to the fen': { given: { fen: 8_000_001 }, facts: facts(12_000_001, 4_000_000) },
    'nobody looked': { given: { fen: 12_000_000 } },
  },
  breaks: {
    'a fen more than is left': {
      given: { fen: 8_000_001 },
      facts: facts(12_000_000, 4_000_000),
      at: ['fen'],
      says: ['金额 ¥80,000.01 大于合同未开票的余额 ¥80,000.00'],
    },
    'the contract has become smaller than what was issued': {
      given: { fen: 1 },
      facts: facts(3_000_000, 4_000_000),
      at: ['fen'],
      says: ['余额 ¥0.00'],
    },
    'a contract without a total': { given: { fen: 1 }, facts: facts(undefined, 0), at: ['fen'] },
  },
});
