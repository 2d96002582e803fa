import { useState } from 'react';
import { ulid } from 'ulid';
import {
  cardPaper,
  drawCardSheet,
  filledAround,
  findCardSheet,
  linesOf,
  markerOf,
  offersOn,
  readCardSheet,
  settleCardSheet,
  settledOn,
  showCardSheet,
  type CardChanges,
  type CardOnSheet,
  type CellFinding,
  type SaidContact,
  type Taken,
} from '#addin/sheet/cards.ts';
import { forms } from '#addin/sheet/forms.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { CustomerDetail, Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { yuan } from '../parts/money.ts';
import { command, useCommands } from '../queries.ts';
import type { Choices } from '../sheet-session.ts';
import { useSelection } from '../useSelection.ts';
import {
  answersAt,
  clean,
  isTouched,
  mayWriteOn,
  newestOf,
  seenOn,
  sendingsOf,
  troublesOf,
  type CardSheetState,
  type OnSheet,
  type Sending,
} from './card-sheet-state.ts';
import { contactConflictOf, fieldConflictOf } from './conflicts.ts';

/** How somebody decided what stood in the way. */
interface Insisting {
  readonly changes?: CardChanges['changes'];
  readonly basedOn?: number;
  /** Fields that stay as the others have them. */
  readonly without?: readonly string[];
  readonly contact?: SaidContact;
  readonly mayDrop?: boolean;
}

/** Draws a customer's card, holds what is changed on it against the clauses, and sends it. */
export function useCardSheet(detail: CustomerDetail) {
  const { t, locale } = useLanguage();
  const { server } = useHouse();
  const { people, today } = useWho();
  const announce = useAnnounce();
  const { mutateAsync } = useCommands();
  const selection = useSelection();
  const [isBusy, setBusy] = useState(false);
  const [state, setState] = useState<CardSheetState>();
  const [error, setError] = useState<unknown>();
  const { record } = detail;
  const { customerId } = record;
  const sheetId = selection?.card?.customerId === customerId ? selection.card.sheetId : undefined;

  const during = (work: () => Promise<CardSheetState | undefined>) => {
    const act = async () => {
      setBusy(true);
      setError(undefined);
      try {
        const next = await work();
        setState(next);
        if (next?.said !== undefined) announce(next.said);
      } catch (problem) {
        setError(problem);
      } finally {
        setBusy(false);
      }
    };
    void act();
  };
  const onSheet = (work: (id: string) => Promise<CardSheetState | undefined>) => {
    if (sheetId !== undefined) during(() => work(sheetId));
  };

  const drawn = async (): Promise<CardSheetState> => {
    const there = await findCardSheet(customerId, ulid);
    const seen = there && seenOn(there, today);
    // What somebody typed and did not send is not drawn over.
    if (seen && isTouched(seen)) {
      await showCardSheet(seen.sheet.sheetId);
      return { seen, atCells: [...seen.unreadable, ...seen.lines.rewritten] };
    }
    const nameOf = (id: string) => people[id] ?? t('person.unknown');
    const may = mayWriteOn(detail);
    const lines = linesOf(record, may, ulid, locale);
    const map = cardPaper({ detail, lines, locale, nameOf, money: yuan, today });
    const marker = markerOf(record, lines, { bottom: map.rows.length, around: filledAround(map) });
    await drawCardSheet(
      { map, marker, offers: offersOn(lines, may.notes, locale) },
      `${t('card.title')} ${record.name}`,
    );
    return { ...clean, said: t('card.drawn') };
  };

  const marked = ({ sheetId: id }: CardOnSheet, at: readonly CellFinding[]): Promise<void> =>
    forms.mark(
      id,
      at.map(({ cell, finding: { level } }) => ({ cell, level })),
    );
  const look = async (id: string): Promise<OnSheet | undefined> => {
    const sheet = await readCardSheet(id, ulid);
    return sheet && seenOn(sheet, today);
  };

  const checked = async (id: string): Promise<CardSheetState | undefined> => {
    const seen = await look(id);
    if (!seen) return undefined;
    const { sheet, changes } = seen;
    const fields = Object.keys(changes).length > 0 ? { changes, basedOn: sheet.marker.revision } : undefined;
    const sendings = sendingsOf(customerId, seen, fields);
    const results = sendings.length > 0 ? await server.checks(sendings.map(({ envelope }) => envelope)) : [];
    const answered = together(sendings, results);
    const at = [...seen.unreadable, ...seen.lines.rewritten, ...answersAt(sheet, answered)];
    await marked(sheet, at);
    return { seen, atCells: at, ...troublesOf(answered) };
  };

  /** Whoever is dropped was seen by whoever dropped them: nothing may have changed in between. */
  const dropped = async ({ lines: { struck } }: OnSheet) => {
    const [results, slots]: [Result[], number[]] = [[], []];
    for (const { slot, contactId } of struck) {
      const { revision, contacts } = newestOf(results) ?? record;
      const isThere = contacts.some((contact) => contact.contactId === contactId);
      const [result] = isThere
        ? await mutateAsync([command('customer.dropContact', { customerId, contactId }, revision)])
        : [];
      if (result) results.push(result);
      if (result?.ok ?? !isThere) slots.push(slot);
    }
    return { results, slots };
  };

  const sent = async (id: string, insisting: Insisting = {}): Promise<CardSheetState | undefined> => {
    const looked = await look(id);
    if (!looked) return undefined;
    const seen = withContact(looked, insisting.contact);
    const { sheet, lines, unreadable } = seen;
    const { without = [], basedOn = sheet.marker.revision, mayDrop = false } = insisting;
    const typed = Object.entries({ ...seen.changes, ...insisting.changes }).filter(
      ([field]) => !without.includes(field),
    );
    if (unreadable.length > 0) {
      await marked(sheet, unreadable);
      return { seen, atCells: unreadable };
    }
    const asking = record.contacts.filter(({ contactId }) => lines.struck.some((one) => one.contactId === contactId));
    if (asking.length > 0 && !mayDrop) return { seen, atCells: [], asking };
    const changes: CardChanges['changes'] = Object.fromEntries(typed);
    const fields = typed.length + without.length > 0 ? { changes, basedOn } : undefined;
    const sendings = sendingsOf(customerId, seen, fields);
    const gone = await dropped(seen);
    const results = sendings.length > 0 ? await mutateAsync(sendings.map(({ envelope }) => envelope)) : [];
    const answered = together(sendings, results);
    const at = answersAt(sheet, answered);
    await marked(sheet, at);

    const next: Customer = newestOf([...gone.results, ...results]) ?? record;
    const went = (about: Sending['about']) =>
      answered.flatMap(([sending, { ok }]) => (sending.about === about && ok ? [sending.slot] : []));
    const taken: Taken = {
      fields: went('fields').length > 0,
      contacts: went('contact'),
      dropped: gone.slots,
      notes: went('note'),
      rewritten: lines.rewritten.map(({ slot }) => slot),
    };
    const { marker, writes } = settledOn(sheet, next, taken, { locale, newId: ulid });
    await settleCardSheet(sheet.sheetId, marker, writes);
    const all = [...gone.results, ...results];
    const isDone = all.every(({ ok }) => ok);
    const refused = gone.results.find(({ ok }) => !ok);
    return {
      ...(isDone ? {} : { seen: (await look(id)) ?? seen }),
      atCells: [...at, ...lines.rewritten],
      ...troublesOf(answered),
      ...(refused && { lineTurnedAway: refused }),
      ...(isDone && all.length + gone.slots.length > 0 && { said: t('card.sent') }),
    };
  };

  const settle = (choices: Choices) => {
    const conflict = fieldConflictOf(state?.turnedAway, record);
    if (!conflict) return;
    const both = conflict.fields.flatMap(({ field, both: text }) =>
      choices[field] === 'both' && text !== undefined ? [[field, text]] : [],
    );
    const without = conflict.fields.map(({ field }) => field).filter((field) => choices[field] === 'theirs');
    const changes = Object.fromEntries(both) as CardChanges['changes'];
    onSheet((id) => sent(id, { changes, basedOn: conflict.revision, without }));
  };
  const settleContact = (choices: Choices) => {
    const { slot, contact, result } = state?.contactConflict ?? {};
    const conflict = contact && contactConflictOf(result, contact);
    if (!conflict || slot === undefined) return;
    const theirs = conflict.fields.filter(({ field }) => choices[field] === 'theirs');
    const parts = Object.fromEntries(theirs.map(({ field, theirs: text }) => [field, text]));
    const basedOn = conflict.revision;
    onSheet((id) => sent(id, { contact: { slot, contact: { ...contact, ...parts }, basedOn } }));
  };

  return {
    isOnIt: sheetId !== undefined,
    isBusy,
    state,
    error,
    draw: () => during(drawn),
    check: () => onSheet(checked),
    send: () => onSheet((id) => sent(id)),
    /** Sends once it is confirmed who is dropped, or leaves everything as it is. */
    drop: () => onSheet((id) => sent(id, { mayDrop: true })),
    leave: () => setState((was) => was && { ...was, asking: [] }),
    settle,
    settleContact,
    jump: (cell: string) => {
      if (sheetId !== undefined) forms.jump(sheetId, cell).catch(setError);
    },
  };
}

const together = (sendings: readonly Sending[], results: readonly Result[]): readonly (readonly [Sending, Result])[] =>
  sendings.flatMap((sending, i) => {
    const result = results[i];
    return result ? [[sending, result] as const] : [];
  });

/** A contact as it was decided takes the place of what the line says. */
const withContact = (seen: OnSheet, said: SaidContact | undefined): OnSheet =>
  said
    ? {
        ...seen,
        lines: {
          ...seen.lines,
          contacts: seen.lines.contacts.map((one) => (one.slot === said.slot ? said : one)),
        },
      }
    : seen;
