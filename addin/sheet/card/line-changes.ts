import type { ClauseId } from '#policy/catalogue.ts';
import { noteKeptAsWritten } from '#policy/clauses/customer/note-kept-as-written.ts';
import type { Finding } from '#policy/finding.ts';
import { Contact, noteKinds, type CardNote, type NoteKind } from '#policy/terms/customer.ts';
import type { Kind } from '../columns.ts';
import { choice, day, digits, text } from '../kinds.ts';
import { lineSum, parts, type Block, type NotePart } from './card-lines.ts';
import { tooLong, type CardOnSheet, type CellFinding, type LineCells } from './card-changes.ts';
import type { LineMark } from './marker.ts';

/** A contact who was changed or added on a line. */
export interface SaidContact {
  readonly slot: number;
  readonly contact: Contact;
  readonly basedOn: number;
}

/** A contact whose line was emptied or struck. */
export interface StruckContact {
  readonly slot: number;
  readonly contactId: string;
  /** What the line showed, as its sum. */
  readonly sum: string;
}

/** A note that was written on an empty line. */
export interface SaidNote {
  readonly slot: number;
  readonly note: Pick<CardNote, 'noteId' | 'kind' | 'on' | 'text'>;
}

/** What a person did to a card's lines. */
export interface LineChanges {
  readonly contacts: readonly SaidContact[];
  readonly struck: readonly StruckContact[];
  readonly notes: readonly SaidNote[];
  /** The revision that new notes are written on. */
  readonly basedOn: number;
  /** Notes that stay as they are, at the cells that say something else; by the line they stand on. */
  readonly rewritten: readonly (CellFinding & { readonly slot: number })[];
  readonly unreadable: readonly CellFinding[];
}

type Says = Readonly<Record<string, string>>;
type Where = Pick<Finding, 'cites' | 'by' | 'where'>;

const cited: Readonly<Record<Block, ClauseId>> = { contact: 'CF-3.1', note: 'CF-3.3' };
const kinds: Readonly<Record<string, Kind>> = {
  name: text,
  post: text,
  phone: digits,
  note: text,
  on: day,
  kind: choice(noteKinds),
  text,
  how: text,
};
const longest: Readonly<Record<string, number>> = { note: 500, text: 500 };
const usualLength = 100;

const whereIn = (block: Block, part: string): Where => ({
  cites: cited[block],
  by: `sheet/${block}-${part}`,
  where: { noun: 'customer', field: `${block}s` },
});

const shownIn = (block: Block, cells: LineCells): Says =>
  Object.fromEntries(parts[block].map((part) => [part, String(cells[part]?.value ?? '')]));

const isEmpty = (says: Says, besides: readonly string[] = []): boolean =>
  Object.entries(says).every(([part, said]) => besides.includes(part) || said.trim() === '');
const isStruck = (says: Says): boolean => Object.values(says).every((said) => /^\s*[/／]?\s*$/.test(said));

/** What a line says, or what of it cannot be read. */
function readLine(
  block: Block,
  cells: LineCells,
): { readonly says: Says; readonly unreadable: readonly CellFinding[] } {
  const says: Record<string, string> = {};
  const unreadable: CellFinding[] = [];
  for (const part of parts[block]) {
    const cell = cells[part];
    if (!cell) continue;
    const reading = (kinds[part] ?? text).read(cell.value);
    const most = longest[part] ?? usualLength;
    if ('text' in reading && reading.text.length <= most) says[part] = reading.text;
    else {
      const why = 'text' in reading ? tooLong(most) : reading;
      unreadable.push({ cell: cell.address, finding: { ...whereIn(block, part), level: 'refuse', ...why } });
    }
  }
  return { says, unreadable };
}

/** The lines whose cells are all still there; a row that was taken out leaves its line as it is in the files. */
const linesOn = (block: Block, { lines, marker }: CardOnSheet): readonly (readonly [number, LineCells, LineMark])[] =>
  lines[block].flatMap((cells, slot) => {
    const mark = marker.lines[block][slot];
    return mark && parts[block].every((part) => cells[part]) ? [[slot, cells, mark] as const] : [];
  });

function contactsOn(sheet: CardOnSheet): Pick<LineChanges, 'contacts' | 'struck' | 'unreadable'> {
  const contacts: SaidContact[] = [];
  const struck: StruckContact[] = [];
  const unreadable: CellFinding[] = [];
  for (const [slot, cells, { id, sum, revision }] of linesOn('contact', sheet)) {
    const { says, unreadable: wrong } = readLine('contact', cells);
    unreadable.push(...wrong);
    if (wrong.length > 0 || lineSum(says) === sum || (sum === '' && isEmpty(says))) continue;
    if (sum !== '' && isStruck(says)) struck.push({ slot, contactId: id, sum });
    else contacts.push({ slot, contact: Contact.parse({ contactId: id, ...says }), basedOn: revision });
  }
  return { contacts, struck, unreadable };
}

const closedFirst: Pick<Finding, 'reason' | 'remedy'> = {
  reason: { 'zh-CN': '新的一条还没有处理结果', en: 'a new note has no outcome yet' },
  remedy: {
    'zh-CN': '请清空「结果」先发送，再在窗格里注明结果',
    en: 'empty the outcome and send it; then say in the pane how it came out',
  },
};

const unchosen: Pick<Finding, 'reason' | 'remedy'> = {
  reason: { 'zh-CN': '新的一条还没有选类别', en: 'no kind is chosen for the new note' },
  remedy: { 'zh-CN': '请在「类别」里选一个', en: 'choose one under kind' },
};

/** A note that was written keeps its words (CF-3.3); the finding is the house's own. */
function keptAsWritten(slot: number, cells: LineCells): LineChanges['rewritten'][number] {
  const { id: by, cites, level, says } = noteKeptAsWritten;
  const typed = Object.values(shownIn('note', cells)).filter(Boolean).join(' ');
  const finding = { cites, by, level, where: { noun: 'customer', field: 'notes' }, ...says } as Finding;
  return { slot, cell: cells['text']?.address ?? '', typed, finding };
}

function notesOn(sheet: CardOnSheet, today: string): Pick<LineChanges, 'notes' | 'rewritten' | 'unreadable'> {
  const notes: SaidNote[] = [];
  const rewritten: LineChanges['rewritten'][number][] = [];
  const unreadable: CellFinding[] = [];
  for (const [slot, cells, { id, sum }] of linesOn('note', sheet)) {
    const shown = shownIn('note', cells);
    if (sum !== '') {
      if (lineSum(shown) !== sum) rewritten.push(keptAsWritten(slot, cells));
      continue;
    }
    if (isEmpty(shown, ['kind'])) continue;
    const { says, unreadable: wrong } = readLine('note', cells);
    const { on = '', kind = '', text: said = '', how = '' } = says;
    const kindless = kind === '' && !wrong.some(({ cell }) => cell === cells['kind']?.address);
    const missing = (part: NotePart, says: Pick<Finding, 'reason' | 'remedy'>): CellFinding => ({
      cell: cells[part]?.address ?? '',
      finding: { ...whereIn('note', part), level: 'refuse', ...says },
    });
    const here = [
      ...wrong,
      ...(how.trim() === '' ? [] : [missing('how', closedFirst)]),
      ...(kindless ? [missing('kind', unchosen)] : []),
    ];
    unreadable.push(...here);
    if (here.length > 0) continue;
    notes.push({ slot, note: { noteId: id, kind: kind as NoteKind, on: on === '' ? today : on, text: said.trim() } });
  }
  return { notes, rewritten, unreadable };
}

/** What was changed, added or struck on a card's lines. An empty day is the day it is sent. */
export function linesChangedOn(sheet: CardOnSheet, today: string): LineChanges {
  const [contacts, notes] = [contactsOn(sheet), notesOn(sheet, today)];
  const basedOn = sheet.marker.revision;
  return { ...contacts, ...notes, basedOn, unreadable: [...contacts.unreadable, ...notes.unreadable] };
}

/** The house's findings on a line stand at the cell that names it. */
export const atLine = (
  findings: readonly Finding[],
  { lines }: CardOnSheet,
  block: Block,
  slot: number,
): readonly CellFinding[] => {
  const cell = lines[block][slot]?.[block === 'contact' ? 'name' : 'text']?.address;
  return cell === undefined ? [] : findings.map((finding) => ({ finding, cell }));
};
