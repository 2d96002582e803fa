import { figures, type Figure } from './figures.ts';
import { wholeShare, yuanText } from './number.ts';
import type { Reading } from './reading.ts';

/** Shares of one payment, and the sums that go with them. */
export interface Instalments {
  /** In parts of the whole. */
  readonly shares: readonly Figure<number>[];
  /** In fen. */
  readonly sums: readonly Figure<number>[];
}

const payment = /付|款|订金|定金|质保金|尾|余|验收后|到货后|instal|deposit|payment|balance/iu;
const penalty = /违约|迟延|逾期|延误|滞纳|每日|每迟|赔偿|上限|税|利率|折扣|penalty|late|tax|interest|discount/iu;

export const isOfPayment = ({ label }: Pick<Figure<number>, 'label'>): boolean =>
  payment.test(label) && !penalty.test(label);

/** A table that sells something has no instalments. */
export const isSelling = ({ tables }: Reading, table: number): boolean =>
  tables[table]?.table.columns.some(({ kind }) => kind === 'goods' || kind === 'unit-price') ?? false;

/** 付款分期: table by table, and those outside of tables where there are several. One share alone says nothing of the rest. */
export function instalments(reading: Reading): Instalments[] {
  const [allShares, allSums] = [figures(reading, 'percent'), figures(reading, 'amount')];
  const inTables = reading.tables.flatMap((_, table): Instalments[] => {
    if (isSelling(reading, table)) return [];
    const isHere = ({ line }: Figure<number>) => line?.[0] === table;
    return [{ shares: allShares.filter(isHere), sums: allSums.filter(isHere) }];
  });
  const isSingle = (figure: Figure<number>) => !figure.line && isOfPayment(figure);
  const shares = allShares.filter(isSingle);
  const places = reading.fields.filter(
    ({ field }) => field.kind === 'percent' && payment.test(field.label) && !penalty.test(field.label),
  );
  return [...inTables, ...(places.length > 1 ? [{ shares, sums: allSums.filter(isSingle) }] : [])].filter(
    ({ shares, sums }) => shares.length + sums.length > 0,
  );
}

const sumOf = (parts: readonly Figure<number>[]): number => parts.reduce((sum, { value = 0 }) => sum + value, 0);
const isRead = (parts: readonly Figure<number>[]): boolean =>
  parts.length > 0 && parts.every(({ value }) => value !== undefined);

/** What instalments add up to where that is not the whole; a third of the whole may be rounded. */
export function shortOfWhole(
  { shares, sums }: Instalments,
  totalFen: number | undefined,
): { readonly place: Figure<number>; readonly sum: string; readonly whole: string }[] {
  const [lastShare, lastSum] = [shares.at(-1), sums.at(-1)];
  const [share, sum] = [sumOf(shares), sumOf(sums)];
  const areSharesShort = isRead(shares) && Math.abs(share - wholeShare) > shares.length;
  const areAllThere = shares.length === 0 || sums.length === shares.length;
  const areSumsShort = areAllThere && isRead(sums) && totalFen !== undefined && sum !== totalFen;
  return [
    ...(lastShare && areSharesShort
      ? [{ place: lastShare, sum: `${share / (wholeShare / 100)}%`, whole: '100%' }]
      : []),
    ...(lastSum && areSumsShort ? [{ place: lastSum, sum: yuanText(sum), whole: yuanText(totalFen) }] : []),
  ];
}
