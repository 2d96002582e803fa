import type { Finding } from '#policy/finding.ts';
import { checksumOf } from './checksum.ts';
import { isFormula, valueAt, type Look } from './look.ts';
import type { Row, RowState } from './row.ts';
import type { Card } from './sheet-table.ts';
import { readStampCell, type Stamp } from './stamp.ts';

/** A row before it is known whether another one repeats it. */
interface Read {
  readonly position: number;
  readonly stamp: Stamp | undefined;
  readonly card: Card | undefined;
  readonly checksum: string | undefined;
  readonly unreadable: readonly Finding[];
  readonly typed: Readonly<Record<string, string>>;
  readonly isBlank: boolean;
}

const tooLong = {
  reason: { 'zh-CN': '内容太长，放不进档案', en: 'the text is too long for the files' },
  remedy: { 'zh-CN': '请缩短到 200 字以内', en: 'shorten it to 200 characters' },
};

/** What is typed in a row, as its columns read it: the fields that can be read, and why the others cannot. */
export function readCard(look: Look, position: number) {
  const { table } = look;
  const typed: Record<string, string> = {};
  const card: Record<string, string> = {};
  const unreadable: Finding[] = [];
  for (const { key, kind, cites } of table.card) {
    const value = valueAt(look, key, position);
    typed[key] = String(value);
    const reading = kind.read(value);
    const isTaken = 'text' in reading && table.shape[key]?.safeParse(reading.text).success !== false;
    if (isTaken) {
      card[key] = reading.text;
      continue;
    }
    const says = 'text' in reading ? tooLong : reading;
    const where = { noun: table.noun, field: key };
    unreadable.push({ cites, by: `sheet/${key}`, level: 'refuse', where, ...says });
  }
  return { typed, card: table.completed?.(card) ?? card, unreadable };
}

function readRow(look: Look, position: number): Read {
  const { typed, card, unreadable } = readCard(look, position);
  const isWhole = unreadable.length === 0;
  return {
    position,
    stamp: readStampCell(String(valueAt(look, 'stamp', position))).stamp,
    card: isWhole ? card : undefined,
    checksum: isWhole ? checksumOf(card) : undefined,
    unreadable,
    typed,
    isBlank: Object.values(typed).every((text) => text.trim() === ''),
  };
}

/** The rows that carry one stamp: the one that is as it was pulled keeps it; without one, the first does. */
const keeperOf = (rows: readonly Read[]): Read | undefined =>
  rows.find(({ stamp, checksum, isBlank }) => !isBlank && checksum === stamp?.checksum) ??
  rows.find(({ isBlank }) => !isBlank);

function stateOf({ stamp, checksum, isBlank }: Read): RowState {
  if (isBlank) return 'blank';
  if (!stamp) return 'new';
  const isAsItWas = checksum !== undefined && checksum === stamp.checksum;
  if (stamp.end === 'closed') return isAsItWas ? 'same' : 'new';
  if (stamp.revision === 0) return stamp.end === 'refused' && isAsItWas ? 'refused' : 'unsent';
  return isAsItWas ? 'same' : 'changed';
}

/** A row that carries another row's stamp: the same content is a copy, other content a new row that began as one. */
function repeated(read: Read, keeper: Read, line: (position: number) => number): Pick<Row, 'state' | 'copyOf'> {
  return read.checksum !== undefined && read.checksum === keeper.checksum
    ? { state: 'copy', copyOf: line(keeper.position) }
    : { state: 'new' };
}

/**
 * The table's rows, each with how it stands to the server. Place means nothing: sorted, filtered, moved and pasted
 * rows are known by their stamp; one that lost it is new; of two with one stamp the unchanged one keeps it.
 */
export function rowsOf(look: Look): Row[] {
  const line = (position: number) => look.firstLine + position;
  const reads = Array.from({ length: look.rowCount }, (_, position) => readRow(look, position));
  const byId = new Map<string, Read[]>();
  for (const read of reads) if (read.stamp) byId.set(read.stamp.id, [...(byId.get(read.stamp.id) ?? []), read]);
  return reads.map((read) => {
    const { position, stamp, card, unreadable, typed, isBlank } = read;
    const alike = stamp ? (byId.get(stamp.id) ?? []) : [];
    const keeper = alike.length > 1 ? keeperOf(alike) : undefined;
    const isKeeper = !keeper || keeper === read || isBlank;
    const standing = isKeeper ? { state: stateOf(read) } : repeated(read, keeper, line);
    const isItsOwn = isKeeper && stamp && !(standing.state === 'new');
    return {
      position,
      line: line(position),
      unreadable,
      typed,
      ...(card ? { card } : {}),
      ...(isItsOwn ? { stamp } : {}),
      ...standing,
    };
  });
}

/** The person's formulas are theirs: a card cell that holds one is read by its value and never written. */
export const isWritable = (look: Look, field: string, position: number): boolean => !isFormula(look, field, position);
