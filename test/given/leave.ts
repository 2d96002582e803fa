import type { Use } from '#infra/aws/uses.ts';

/** One thing that a function may or does, as a sentence's end: `dynamodb:Query on the index gsi1`. */
export type Leave = string;

export const onItems = (action: string): Leave => `dynamodb:${action} on the table`;
export const onIndex = (index: string): Leave => `dynamodb:Query on the index ${index}`;
export const onScans = (action: string): Leave => `s3:${action} on the scans`;

/** Everything that a use comes to. */
export const leavesOf = ({ items, indexes, scans }: Use): Leave[] => [
  ...items.map(onItems),
  ...indexes.map(onIndex),
  ...scans.map(onScans),
];

/** Name of the environment variable that tells the tests where to note what is done and what is granted. */
export const NOTES = 'SALESDESK_LEAVES';

/** What the tests of a run noted: that a function did something, or that its role in the template may. */
export interface Note {
  readonly what: 'done' | 'granted';
  readonly who: string;
  readonly leave: Leave;
}

const namesOf = (notes: readonly Note[], what: Note['what']): string[] => [
  ...new Set(notes.filter((note) => note.what === what).map(({ who, leave }) => `${who}: ${leave}`)),
];
const listOf = (head: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [[head, ...names.toSorted()].join('\n  ')];

/**
 * What is wrong with the roles after a run of tests. Nothing may be missing after any run in which they were read; only a
 * whole run, in which every test passed, shows that nothing is granted for nothing.
 */
export function faultsIn(notes: readonly Note[], isWhole: boolean): string[] {
  const [done, granted] = [namesOf(notes, 'done'), namesOf(notes, 'granted')];
  if (granted.length === 0) return isWhole ? ['No test noted what the roles in the template are granted.'] : [];
  const missing = done.filter((each) => !granted.includes(each));
  const unused = granted.filter((each) => !done.includes(each));
  return [
    ...listOf('A function did what its role is not granted (infra/aws/uses.ts names too little):', missing),
    ...(isWhole
      ? listOf('A role is granted what its function did in no test (infra/aws/uses.ts names too much):', unused)
      : []),
  ];
}
