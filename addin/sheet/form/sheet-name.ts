const longest = 31;
const usual = '合同';

const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** A name as Excel takes it for a sheet. */
function legal(name: string): string {
  const plain = name
    .replaceAll(/[\\/?*[\]:\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[' ]+|[' ]+$/g, '');
  const isTaken = plain === '' || /^history$/i.test(plain);
  return cut(isTaken ? `${usual}${plain}` : plain, longest).replaceAll(/[' ]+$/g, '');
}

/** A name for a new sheet: legal, and unlike those that are there. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const name = legal(wanted);
  const known = new Set(taken.map((one) => one.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? '' : ` (${count})`;
    const candidate = `${cut(name, longest - end.length)}${end}`;
    if (!known.has(candidate.toLowerCase())) return candidate;
  }
}
