import { contractInForce } from '#policy/clauses/invoice/contract-in-force.ts';
import { contractStages, type ContractStage } from '#policy/terms/contract.ts';
import { keysOf } from '#policy/keys-of.ts';
import { clauseTable } from '#given/clause.ts';
import { aContract } from '#given/contract.ts';
import { anIssue } from '#given/invoice.ts';

const inForce: readonly ContractStage[] = ['approved', 'signed', 'filed'];
const row = (stage: ContractStage) => ({ given: {}, facts: { contract: aContract({ stage }) } });

clauseTable(contractInForce, {
  abides: {
    ...Object.fromEntries(inForce.map((stage) => [stage, row(stage)])),
    'closed since it was asked for': { ...row('closed'), given: { issued: anIssue() } },
    'nobody looked': { given: {} },
  },
  breaks: {
    ...Object.fromEntries(
      keysOf(contractStages)
        .filter((stage) => !inForce.includes(stage))
        .map((stage) => [stage, { ...row(stage), at: ['contractId'], says: [contractStages[stage]['zh-CN']] }]),
    ),
    'void, though it is about to be issued': { ...row('void'), given: { issued: anIssue() }, at: ['contractId'] },
  },
});
