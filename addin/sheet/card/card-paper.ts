import type { CellMap } from '#policy/form/cell-map.ts';
import { axes, stages, typedFieldNames, type NoteKind, type TypedField } from '#policy/terms/customer.ts';
import { keysOf } from '#policy/keys-of.ts';
import type { Locale, Words } from '#policy/words.ts';
import type { CustomerDetail } from '../../wire.ts';
import { paperOf, type Box, type PaperRow } from '../paper/sketch.ts';
import { customerFileTable } from '../tables/customer-file.ts';
import { noteBlocks, parts, type Block, type CardLine, type CardLines } from './card-lines.ts';
import { nameOfEnd, nameOfField, nameOfPart } from './card-names.ts';

/** What a card's sheet is drawn from. */
export interface CardSource {
  readonly detail: CustomerDetail;
  /** Its contacts and notes, and the lines that are still empty. */
  readonly lines: CardLines;
  readonly locale: Locale;
  readonly nameOf: (staffId: string) => string;
  /** Money as people write it. */
  readonly money: (fen: number) => string;
  /** The day it is drawn. */
  readonly today: string;
}

const words = {
  title: { 'zh-CN': '客户卡', en: 'Customer card' },
  basics: { 'zh-CN': '一、基础资料', en: '1. Basics' },
  business: { 'zh-CN': '二、经营和往来', en: '2. Business and relations' },
  trading: { 'zh-CN': '三、交易现状', en: '3. Trading now' },
  owner: { 'zh-CN': '归属人', en: 'Owner' },
  stage: { 'zh-CN': '阶段', en: 'Stage' },
  number: { 'zh-CN': '档案编号', en: 'File number' },
  classes: { 'zh-CN': '分类', en: 'Classes' },
  contacts: { 'zh-CN': '联系人', en: 'Contact' },
  post: { 'zh-CN': '职务', en: 'Post' },
  phone: { 'zh-CN': '电话', en: 'Phone' },
  remark: { 'zh-CN': '备注', en: 'Remark' },
  signed: { 'zh-CN': '签过的合同', en: 'Contracts signed' },
  open: { 'zh-CN': '执行中', en: 'Being carried out' },
  thisYear: { 'zh-CN': '今年签约', en: 'Signed this year' },
  lastYear: { 'zh-CN': '去年签约', en: 'Signed last year' },
  maintained: { 'zh-CN': '最近维护', en: 'Last maintained' },
  until: { 'zh-CN': '维护到期', en: 'Due' },
  day: { 'zh-CN': '日期', en: 'Day' },
  kind: { 'zh-CN': '类别', en: 'Kind' },
  what: { 'zh-CN': '内容', en: 'What' },
  how: { 'zh-CN': '结果', en: 'Outcome' },
  drawn: {
    'zh-CN':
      '{day} 从客户档案画出。资料、联系人和空着的记录行可以直接填改，再从窗格发回；联系人整行清空就是删去；写过的记录不改写，处理结果在窗格里注明。空行用完了，重画一次。',
    en: 'Drawn from the file on {day}. Fields, contacts and empty note lines can be filled in here and sent back from the pane; emptying a contact’s line removes them; notes stay as written, and how they came out is said in the pane. Draw the card again for more empty lines.',
  },
} as const satisfies Record<string, Words>;

/** A row of the paper, and the names of those of its boxes that can be typed in. */
interface CardRow {
  readonly boxes: PaperRow;
  readonly names?: Readonly<Record<number, string>>;
}

const plain = (...boxes: Box[]): CardRow => ({ boxes });

/** A field's content as its cell shows it: every cell of a card is text, days too. */
export const cellText = (field: TypedField, text: string, locale: Locale): string => {
  const kind = customerFileTable.card.find(({ key }) => key === field)?.kind;
  return kind?.choices ? String(kind.write(text, locale)) : text;
};

interface Drawing extends CardSource {
  readonly say: (words: Words) => string;
}

/** Two columns of label and value; a long one takes the whole row. */
function fieldRows(fields: readonly (TypedField | readonly [TypedField, TypedField])[], source: Drawing): CardRow[] {
  const { detail, locale, say } = source;
  const label = (field: TypedField): Box => [2, say(typedFieldNames[field]), 'label'];
  const value = (field: TypedField, across: number): Box => [
    across,
    cellText(field, detail.record[field], locale),
    'cell',
  ];
  return fields.map((one) =>
    typeof one === 'string'
      ? { boxes: [label(one), value(one, 10)], names: { 1: nameOfField(one) } }
      : {
          boxes: [label(one[0]), value(one[0], 4), label(one[1]), value(one[1], 4)],
          names: { 1: nameOfField(one[0]), 3: nameOfField(one[1]) },
        },
  );
}

const pairs = (all: readonly (readonly [Words, string])[], { say }: Drawing): CardRow[] =>
  Array.from({ length: Math.ceil(all.length / 2) }, (_, i) => {
    const boxes = all.slice(i * 2, i * 2 + 2).flatMap(([name, text]): Box[] => [
      [2, say(name), 'label'],
      [4, text, 'cell'],
    ]);
    return plain(...boxes);
  });

function headRows(source: Drawing): CardRow[] {
  const { detail, say, nameOf } = source;
  const { record, card } = detail;
  const classes = card
    ? keysOf(axes).map((axis) => {
        const named: Readonly<Partial<Record<string, Words>>> = axes[axis];
        const word = named[card.classes[axis].value];
        return word ? say(word) : '';
      })
    : [];
  return [
    plain([12, say(words.title), 'title']),
    ...fieldRows(['name'], source),
    ...pairs(
      [
        [words.number, record.fileNumber ?? ''],
        [words.owner, nameOf(record.ownerId ?? record.reporterId)],
        [words.stage, say(stages[record.stage])],
        [words.classes, classes.join(' · ')],
      ],
      source,
    ),
  ];
}

const widths: Readonly<Record<Block, readonly number[]>> = { contact: [3, 3, 3, 3], note: [2, 2, 5, 3] };

/** A line of named cells. */
const lineRow = (block: Block, slot: number, { says }: CardLine): CardRow => ({
  boxes: parts[block].map((part, i): Box => [widths[block][i] ?? 1, says[part] ?? '', 'cell']),
  names: Object.fromEntries(parts[block].map((part, i) => [i, nameOfPart({ block, slot, part })])),
});

const lineHead = (block: Block, heads: readonly Words[], { say }: Drawing): CardRow =>
  plain(...heads.map((head, i): Box => [widths[block][i] ?? 1, say(head), 'label']));

const contactRows = (drawing: Drawing): CardRow[] => [
  lineHead('contact', [words.contacts, words.post, words.phone, words.remark], drawing),
  ...drawing.lines.contact.map((line, slot) => lineRow('contact', slot, line)),
];

function figureRows(source: Drawing): CardRow[] {
  const {
    detail: { card },
    money,
  } = source;
  if (!card) return [];
  const { signed, openContracts, fenThisYear, fenLastYear } = card.figures;
  return pairs(
    [
      [words.signed, String(signed)],
      [words.open, String(openContracts)],
      [words.thisYear, money(fenThisYear)],
      [words.lastYear, money(fenLastYear)],
      [words.maintained, card.clock.fromOn],
      [words.until, card.clock.dormantOn],
    ],
    source,
  );
}

function noteRows(kinds: readonly NoteKind[], drawing: Drawing): CardRow[] {
  const told = drawing.lines.note.flatMap((line, slot) =>
    kinds.includes(line.kind) ? [lineRow('note', slot, line)] : [],
  );
  if (told.length === 0) return [];
  return [lineHead('note', [words.day, words.kind, words.what, words.how], drawing), ...told];
}

/** Where the named boxes come to stand, and where the paper ends. */
function namesIn(rows: readonly CardRow[]): CellMap['names'] {
  const named = rows.flatMap(({ boxes, names = {} }, above) =>
    Object.entries(names).map(([place, name]) => {
      const left = 1 + boxes.slice(0, Number(place)).reduce((sum, [across]) => sum + across, 0);
      const right = left + (boxes[Number(place)]?.[0] ?? 1) - 1;
      return { name, area: { top: above + 1, bottom: above + 1, left, right } };
    }),
  );
  const end = { top: rows.length, bottom: rows.length, left: 1, right: 1 };
  return [...named, { name: nameOfEnd, area: end }];
}

/** How many boxes say something that is neither a field nor a line. */
export const filledAround = ({ cells, names }: CellMap): number => {
  const named = new Set(names.filter(({ name }) => name !== nameOfEnd).map(({ area }) => `${area.top}:${area.left}`));
  return cells.filter(({ text, row, column }) => text !== '' && !named.has(`${row}:${column}`)).length;
};

/** 客户卡 (CF-4.1): the record laid out as one card, A4 upright; every field that is typed has its own named cell. */
export function cardPaper(source: CardSource): CellMap {
  const drawing: Drawing = { ...source, say: (said) => said[source.locale] };
  const { say } = drawing;
  const rows: CardRow[] = [
    ...headRows(drawing),
    plain(),
    plain([12, say(words.basics), 'heading']),
    ...fieldRows(
      [
        ['principal', 'phone'],
        'address',
        ['nature', 'creditCode'],
        ['legalForm', 'foundedOn'],
        ['industry', 'dealingSince'],
        'products',
        ['source', 'obtainedOn'],
      ],
      drawing,
    ),
    ...contactRows(drawing),
    plain(),
    plain([12, say(words.business), 'heading']),
    ...fieldRows(['demand', ['region', 'relation'], ['attitude', 'reputation']], drawing),
    ...figureRows(drawing),
    ...noteRows(noteBlocks[0], drawing),
    plain(),
    plain([12, say(words.trading), 'heading']),
    ...fieldRows(
      [
        ['creditStanding', 'dealTerms'],
        ['bank', 'bankAccount'],
      ],
      drawing,
    ),
    ...noteRows(noteBlocks[1], drawing),
    plain(),
    plain([12, say(words.drawn).replace('{day}', source.today), 'plain']),
  ];
  const paper = paperOf(
    say(words.title),
    rows.map(({ boxes }) => boxes),
  );
  return { ...paper, names: [...namesIn(rows)] };
}
