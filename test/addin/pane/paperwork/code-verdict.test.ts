import { verdictOn } from '#addin/pane/paperwork/code-verdict.ts';
import { aContract } from '#given/contract.ts';

const hash = 'abcdefgh-the-rest-of-it';
const act = { byId: 'staff-wang', at: '2026-03-02T03:00:00.000Z' };
const submitted = aContract({ stage: 'rechecking', hash });
const approved = aContract({ stage: 'approved', hash, approval: { ...act, hash } });
const changedSince = aContract({ stage: 'rechecking', hash: 'another-content' });

test.each([
  ['the approved content, by its code alone', approved, 'abcdefgh', undefined, 'approved'],
  ['the approved content, its cells read too', approved, 'abcdefgh', hash, 'approved'],
  ['the approved code over other cells', approved, 'abcdefgh', 'abcdefgh-something-else', 'altered'],
  ['an older content of an approved contract', approved, 'aaaaaaaa', undefined, 'other'],
  ['what was submitted and is not approved', submitted, 'abcdefgh', undefined, 'submitted'],
  ['the content whose approval is void', changedSince, 'abcdefgh', undefined, 'older'],
  ['a draft', aContract(), '--------', undefined, 'draft'],
] as const)('%s', (_, contract, code, sheetHash, verdict) => {
  expect(verdictOn(contract, code, sheetHash)).toBe(verdict);
});
