/** Which Salesdesk this is, as package.json has it. The policy has editions of its own, and its own days for them. */
export const release = '0.1.0';

/** The header by which the API says with every answer which release it is. */
export const RELEASE = 'salesdesk-release';

const partsOf = (of: string): readonly number[] => of.split('.').map(Number);

/** Whether one release is later than another. What is no release is later than none. */
export function isLater(one: string, other: string): boolean {
  const others = partsOf(other);
  for (const [at, part] of partsOf(one).entries()) {
    const difference = part - (others[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
