import { contractAuthority, contractMoves, type ContractVerb } from '#policy/authority/contract.ts';
import { keysOf } from '#policy/keys-of.ts';
import { contractStages, type ContractStage } from '#policy/terms/contract.ts';
import { roles, type Role } from '#policy/terms/staff.ts';

/**
 * 谁、何时、能否 (CT-3b): written by hand from the policy, not from the table it is held against.
 * Stage by stage: what the handler may do, and what each role may do with somebody else's contract.
 */
const expected: Readonly<Record<ContractStage, Readonly<Record<'handler' | Role, string>>>> = {
  drafted: {
    handler: 'read draft submit void',
    salesperson: '',
    assistant: 'read',
    manager: 'read void',
    superior: 'read',
    finance: 'read',
  },
  reviewing: {
    handler: 'read recall',
    salesperson: '',
    assistant: 'read',
    manager: 'read',
    superior: 'read review',
    finance: 'read',
  },
  rechecking: {
    handler: 'read recall',
    salesperson: '',
    assistant: 'read',
    manager: 'read tick approve return',
    superior: 'read',
    finance: 'read',
  },
  returned: {
    handler: 'read submit void',
    salesperson: '',
    assistant: 'read',
    manager: 'read void',
    superior: 'read',
    finance: 'read',
  },
  approved: {
    handler: 'read submit',
    salesperson: '',
    assistant: 'read sign',
    manager: 'read',
    superior: 'read',
    finance: 'read',
  },
  signed: {
    handler: 'read reach',
    salesperson: '',
    assistant: 'read copy file reach',
    manager: 'read',
    superior: 'read',
    finance: 'read copy',
  },
  filed: {
    handler: 'read reach close',
    salesperson: '',
    assistant: 'read copy reach close',
    manager: 'read',
    superior: 'read',
    finance: 'read copy',
  },
  closed: { handler: 'read', salesperson: '', assistant: 'read', manager: 'read', superior: 'read', finance: 'read' },
  void: { handler: 'read', salesperson: '', assistant: 'read', manager: 'read', superior: 'read', finance: 'read' },
};

const verbs = keysOf(contractMoves);
const stages = keysOf(contractStages);
const may = (verb: ContractVerb, stage: ContractStage, own: readonly Role[], isHandler: boolean): boolean =>
  contractAuthority[verb].test(
    { staffId: 'me', name: '某人', roles: own },
    { stage, handlerId: isHandler ? 'me' : 'another' },
  ) === undefined;
const listed = (words: string): ContractVerb[] =>
  words.split(' ').flatMap((word) => (word === '' ? [] : [`contract.${word}` as ContractVerb]));

describe.each(stages)('a contract that is %s', (stage) => {
  test.each(verbs)('%s: of one’s own, as a salesperson', (verb) => {
    expect(may(verb, stage, ['salesperson'], true)).toBe(listed(expected[stage].handler).includes(verb));
  });

  test.each(verbs.flatMap((verb) => roles.map((role) => [verb, role] as const)))(
    '%s: of somebody else, as %s',
    (verb, role) => {
      expect(may(verb, stage, [role], false)).toBe(listed(expected[stage][role]).includes(verb));
    },
  );

  test('whoever holds every role still decides nothing on a contract of their own', () => {
    const decisions = [
      'contract.review',
      'contract.tick',
      'contract.approve',
      'contract.return',
      'contract.sign',
      'contract.file',
    ] as const;
    expect(decisions.filter((verb) => may(verb, stage, roles, true))).toEqual([]);
  });
});

test('a refusal says what would open the way', () => {
  const denial = contractAuthority['contract.approve'].test(
    { staffId: 'me', name: '某人', roles: ['manager'] },
    { stage: 'drafted', handlerId: 'another' },
  );
  expect(denial?.reason['zh-CN']).toBe('这份合同现在是「草拟」，不能签批');
  expect(denial?.remedy['zh-CN']).toContain('复核中');
});
