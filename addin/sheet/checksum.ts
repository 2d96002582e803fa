const basis = 0x811c9dc5;
const primes = [0x01000193, 0x85ebca6b] as const;
const low32 = 2 ** 32;
const high21 = 2 ** 21;

const mix = (text: string, seed: number, prime: number): number => {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), prime);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
};

/**
 * 53 bits that differ where two cards differ, in a few characters. A blank field is left out, so a column that is
 * added to the table later changes no row.
 */
export function checksumOf(card: Readonly<Record<string, string>>): string {
  const text = Object.keys(card)
    .sort()
    .filter((field) => card[field] !== '')
    .map((field) => `${field}\u0001${card[field] ?? ''}\u0002`)
    .join('');
  const low = mix(text, basis, primes[0]);
  const high = mix(text, text.length ^ basis, primes[1]) % high21;
  return (high * low32 + low).toString(36);
}
