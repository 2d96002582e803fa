import { contractAuthority, contractMoves, type ContractVerb } from '#policy/authority/contract.ts';
import { keysOf } from '#policy/keys-of.ts';
import { contractStages, type ContractStage } from '#policy/terms/contract.ts';
import { roles, type Actor, type Role } from '#policy/terms/staff.ts';

/**
 * 谁、何时、能否 (CT-3b): written by hand from the policy, not from the table it is held against. Each role may do it with
 * a contract of their `own`, with one that an`other` handles, with `any`, or with none (-). In a stage without a line
 * nobody does it.
 */
const expected = `
  verb     stage       salesperson  assistant  manager  superior  finance
  read     drafted     own          any        any      any       any
  read     reviewing   own          any        any      any       any
  read     rechecking  own          any        any      any       any
  read     returned    own          any        any      any       any
  read     approved    own          any        any      any       any
  read     signed      own          any        any      any       any
  read     filed       own          any        any      any       any
  read     closed      own          any        any      any       any
  read     void        own          any        any      any       any
  draft    drafted     own          -          -        -         -
  submit   drafted     own          -          -        -         -
  submit   returned    own          -          -        -         -
  submit   approved    own          -          -        -         -
  recall   reviewing   own          -          -        -         -
  recall   rechecking  own          -          -        -         -
  review   reviewing   -            -          -        other     -
  tick     rechecking  -            -          other    -         -
  approve  rechecking  -            -          other    -         -
  return   rechecking  -            -          other    -         -
  sign     approved    -            other      -        -         -
  copy     signed      -            other      -        -         other
  copy     filed       -            other      -        -         other
  file     signed      -            other      -        -         -
  reach    signed      own          any        own      own       own
  reach    filed       own          any        own      own       own
  close    filed       own          any        own      own       own
  void     drafted     own          own        any      own       own
  void     returned    own          own        any      own       own
`;

const whose = { own: [true, false], other: [false, true], any: [true, true], '-': [false, false] } as const;
type Cell = keyof typeof whose;
type Row = Readonly<Record<Role, Cell>>;

const verbs = keysOf(contractMoves);
const stages = keysOf(contractStages);

const [head = [], ...lines] = expected
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));
const rowOf = (cells: readonly string[]): Row => Object.fromEntries(roles.map((each, i) => [each, cells[i]])) as Row;
const nobody = rowOf(roles.map(() => '-'));
const rows = new Map(lines.map(([verb, stage, ...cells]) => [`contract.${verb} ${stage}`, rowOf(cells)]));
const expectedOf = (verb: ContractVerb, stage: ContractStage): Row => rows.get(`${verb} ${stage}`) ?? nobody;

const may = (verb: ContractVerb, stage: ContractStage, own: readonly Role[], isOwn: boolean): boolean =>
  contractAuthority[verb].test(
    { staffId: 'me', name: '某人', roles: own },
    { stage, handlerId: isOwn ? 'me' : 'another' },
  ) === undefined;

/** Whose contracts somebody with these roles may do it with. */
function cellOf(verb: ContractVerb, stage: ContractStage, own: readonly Role[]): Cell | undefined {
  const [ofOwn, ofOther] = [may(verb, stage, own, true), may(verb, stage, own, false)];
  return keysOf(whose).find((cell) => whose[cell][0] === ofOwn && whose[cell][1] === ofOther);
}

test('the table has a column for every role, and a line for nothing that is not there', () => {
  expect(head.slice(2)).toEqual(roles);
  expect([...new Set(lines.map(([verb]) => `contract.${verb}`))]).toEqual(verbs);
  expect(lines.filter(([, stage]) => !stages.includes(stage as ContractStage))).toEqual([]);
  expect(
    lines.filter(([, , ...cells]) => cells.length !== roles.length || cells.some((cell) => !(cell in whose))),
  ).toEqual([]);
  expect(rows.size).toBe(lines.length);
});

describe.each(verbs)('%s', (verb) => {
  test.each(stages)('while it is %s: every role, their own and others’', (stage) => {
    const found = Object.fromEntries(roles.map((each) => [each, cellOf(verb, stage, [each])]));
    expect(found).toEqual(expectedOf(verb, stage));
  });

  test.each(stages)('while it is %s: with several roles, what any of them opens', (stage) => {
    const row = expectedOf(verb, stage);
    const sets = Array.from({ length: 2 ** roles.length }, (_, set) =>
      roles.filter((_each, i) => (set >> i) % 2 === 1),
    );
    const others = sets
      .filter((set) => set.length > 1)
      .filter((set) =>
        [true, false].some(
          (isOwn) => may(verb, stage, set, isOwn) !== set.some((each) => whose[row[each]][isOwn ? 0 : 1]),
        ),
      );
    expect(others).toEqual([]);
  });
});

describe('who stands in for somebody', () => {
  const standIn = (forId: string): Actor => ({
    staffId: 'me',
    name: '某人',
    roles: ['assistant', 'manager', 'superior'],
    standsIn: (['manager', 'superior'] as const).map((role) => ({ forId, role, untilOn: '2026-03-08' })),
  });
  const decisions = ['contract.review', 'contract.tick', 'contract.approve', 'contract.return'] as const;

  test.each(decisions)('%s: not with a contract that they handle, nor that whom they stand in for handles', (verb) => {
    const [stage] = contractMoves[verb].from;
    const of = (handlerId: string) =>
      contractAuthority[verb].test(standIn('giver'), { stage, handlerId }) === undefined;
    expect([of('another'), of('giver'), of('me')]).toEqual([true, false, false]);
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
