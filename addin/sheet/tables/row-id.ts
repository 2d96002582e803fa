const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const [digits, bits, base] = [26, 128, 32n];
/** FNV-1a of 128 bits. */
const [basis, prime] = [0x6c62272e07bb014262b821756295c58dn, 0x1000000000000000000013bn];

/** The id by which a row knows a record whose own id is no ULID: always the same one, in a ULID's form. */
export function rowIdOf(id: string): string {
  let hash = basis;
  for (const byte of new TextEncoder().encode(id)) hash = BigInt.asUintN(bits, (hash ^ BigInt(byte)) * prime);
  let text = '';
  for (let i = 0; i < digits; i += 1, hash /= base) text = (alphabet[Number(hash % base)] ?? '') + text;
  return text;
}
