import type { CardOnSheet, LineCells } from '#addin/sheet/card/card-changes.ts';
import { linesOf, type CardLine } from '#addin/sheet/card/card-lines.ts';
import { atLine, linesChangedOn } from '#addin/sheet/card/line-changes.ts';
import { markerOf } from '#addin/sheet/card/marker.ts';
import { settledOn, type Taken } from '#addin/sheet/card/settled.ts';
import { noteKeptAsWritten } from '#policy/clauses/customer/note-kept-as-written.ts';
import { aContact, aCustomer, aNote } from '#given/customer.ts';

const today = '2026-05-01';
const ids = (): (() => string) => {
  let count = 0;
  return () => `01JQZ8K5T00000000000000N${String((count += 1)).padStart(2, '0')}`;
};
const [gu, lin] = [
  aContact(),
  aContact({ contactId: '01JQZ8K5T0000000000000000D', name: '林澈', phone: '138****5678' }),
];
const told = aNote({ kind: 'problem', text: '交期偏长', on: '2026-04-02' });
const record = aCustomer({ contacts: [gu, lin], notes: [told], revision: 7 });
const lines = linesOf(record, { contacts: true, notes: ['problem', 'credit'] }, ids(), 'zh-CN');
const marker = markerOf(record, lines, { bottom: 30, around: 40 });

type Typed = Readonly<Record<number, Readonly<Record<string, string | number>>>>;
const cellsOf = (all: readonly CardLine[], typed: Typed, column: string): LineCells[] =>
  all.map(({ says }, slot) =>
    Object.fromEntries(
      Object.entries(says).map(([part, text]) => [
        part,
        { address: `${column}${slot}${part}`, value: typed[slot]?.[part] ?? text },
      ]),
    ),
  );
const sheet = (contact: Typed = {}, note: Typed = {}): CardOnSheet => ({
  sheetId: 'sheet',
  marker,
  cells: {},
  lines: { contact: cellsOf(lines.contact, contact, 'C'), note: cellsOf(lines.note, note, 'N') },
});
const on = (contact: Typed = {}, note: Typed = {}) => linesChangedOn(sheet(contact, note), today);
const nothing = { contacts: [], struck: [], notes: [], rewritten: [], unreadable: [], basedOn: 7 };
const [newContact, newNote] = [2, 1];

test('lines that nobody touched, and empty ones, have nothing to send', () => {
  expect(on()).toEqual(nothing);
  expect(on({ [newContact]: { name: '  ' } }, { [newNote]: { kind: '以往信用问题' } })).toEqual(nothing);
});

test('a changed line is that contact, a filled one somebody new whose id was there before', () => {
  const { contacts } = on({ 1: { post: '厂长' }, [newContact]: { name: '丁小满', phone: 13_900_001_111 } });
  expect(contacts).toEqual([
    { slot: 1, contact: { ...lin, post: '厂长' }, basedOn: 7 },
    {
      slot: newContact,
      contact: { contactId: lines.contact[newContact]?.id, name: '丁小满', post: '', phone: '13900001111', note: '' },
      basedOn: 7,
    },
  ]);
});

test.each([
  ['emptied', { name: '', post: '', phone: '', note: '' }],
  ['struck', { name: '/', post: '／', phone: ' / ', note: '' }],
])('a line that is %s is somebody to be dropped', (_, typed) => {
  expect(on({ 0: typed })).toMatchObject({ ...nothing, struck: [{ slot: 0, contactId: gu.contactId }] });
});

test('a line half emptied is a change, and one whose row was taken out is none', () => {
  expect(on({ 0: { name: '' } }).contacts.map(({ contact }) => contact)).toEqual([{ ...gu, name: '' }]);
  const { lines: all, ...rest } = sheet({ 0: { name: '甲' } });
  const others = Object.fromEntries(Object.entries(all.contact[0] ?? {}).filter(([part]) => part !== 'name'));
  expect(linesChangedOn({ ...rest, lines: { ...all, contact: [others] } }, today)).toEqual(nothing);
});

test('a new note has the kind that stood there unless another was chosen, and today where no day is given', () => {
  expect(
    on({}, { [newNote]: { text: ' 停线两次 ' }, 2: { text: '晚付', on: '2026年4月1日', kind: '存在的问题' } }).notes,
  ).toEqual([
    { slot: newNote, note: { noteId: lines.note[newNote]?.id, kind: 'problem', on: today, text: '停线两次' } },
    { slot: 2, note: { noteId: lines.note[2]?.id, kind: 'problem', on: '2026-04-01', text: '晚付' } },
  ]);
});

test('a note that was written stays: what was written over it is told with the house’s own words, and nothing is sent', () => {
  const { rewritten, ...others } = on({}, { 0: { text: '交期很短' } });
  expect({ ...others, rewritten: [] }).toEqual(nothing);
  expect(rewritten).toMatchObject([
    { slot: 0, cell: 'N0text', typed: '2026-04-02 存在的问题 交期很短', finding: { by: noteKeptAsWritten.id } },
  ]);
  expect(rewritten[0]?.finding.reason).toBe((noteKeptAsWritten.says as { reason: unknown }).reason);
});

test.each([
  ['the day', { text: '晚付', on: '春节前后' }, 'N1on', '认不出是哪一天'],
  ['the kind', { text: '晚付', kind: '闲话' }, 'N1kind', '不在可选项里'],
  ['no kind', { text: '晚付', kind: '' }, 'N1kind', '还没有选类别'],
  ['the length', { text: '长'.repeat(501) }, 'N1text', '内容太长'],
  ['an outcome', { text: '晚付', how: '已补付' }, 'N1how', '还没有处理结果'],
])('of a new note %s can be wrong: told at its cell', (_, typed, cell, reason) => {
  const { notes, unreadable } = on({}, { [newNote]: typed });
  expect(notes).toEqual([]);
  expect(unreadable.map((one) => one.cell)).toEqual([cell]);
  expect(unreadable[0]?.finding.reason['zh-CN']).toContain(reason);
});

test('what the house says of a line stands at the cell that names it', () => {
  const [finding] = on({}, { 0: { text: '改' } }).rewritten.map((one) => one.finding);
  const at = (block: 'contact' | 'note', slot: number) => atLine(finding ? [finding] : [], sheet(), block, slot);
  expect([at('contact', 1), at('note', 0), at('note', 9)].map((all) => all.map(({ cell }) => cell))).toEqual([
    ['C1name'],
    ['N0text'],
    [],
  ]);
});

test('what was taken is remembered as it stands now; what was not stays as it was typed, on its own revision', () => {
  const taken: Taken = { fields: false, contacts: [newContact], dropped: [0], notes: [newNote], rewritten: [0] };
  const typed = sheet(
    { 0: { name: '', post: '', phone: '' }, 1: { post: '厂长' }, [newContact]: { name: '丁小满' } },
    { 0: { text: '改' }, [newNote]: { text: '停线' } },
  );
  const ding = aContact({ contactId: lines.contact[newContact]?.id ?? '', name: '丁小满', post: '', phone: '' });
  const note = aNote({ noteId: lines.note[newNote]?.id ?? '', kind: 'problem', on: today, text: '停线' });
  const next = { ...record, revision: 9, contacts: [lin, ding], notes: [told, note] };
  const settled = settledOn(typed, next, taken, { locale: 'zh-CN', newId: () => 'a-new-id' });

  expect(settled.writes).toEqual([
    { address: 'N0text', text: '交期偏长' },
    { address: 'N1on', text: today },
  ]);
  const { contact, note: notes } = settled.marker.lines;
  expect(contact.map(({ id, revision }) => [id, revision])).toEqual([
    ['a-new-id', 9],
    [lin.contactId, 7],
    [ding.contactId, 9],
    [lines.contact[3]?.id, 7],
  ]);
  expect(settled.marker.revision).toBe(7);
  // Looked at again, only what was not taken waits.
  const written = new Map(settled.writes.map(({ address, text }) => [address, text]));
  const now = (all: readonly LineCells[]) =>
    all.map((line) =>
      Object.fromEntries(
        Object.entries(line).map(([part, cell]) => [
          part,
          cell && { ...cell, value: written.get(cell.address) ?? cell.value },
        ]),
      ),
    );
  const after = {
    ...typed,
    marker: settled.marker,
    lines: { contact: now(typed.lines.contact), note: now(typed.lines.note) },
  };
  expect(linesChangedOn(after, today)).toMatchObject({
    contacts: [{ contact: { ...lin, post: '厂长' }, basedOn: 7 }],
    struck: [],
    notes: [],
    rewritten: [],
  });
  expect(notes.map(({ sum }) => sum === '')).toEqual([false, false, true]);
});
