import { useState } from 'react';
import {
  atCells,
  cardPaper,
  cellText,
  changesOn,
  drawCardSheet,
  findCardSheet,
  markerOf,
  readCardSheet,
  settleCardSheet,
  showCardSheet,
  type CardChanges,
  type CardOnSheet,
  type CellFinding,
} from '#addin/sheet/cards.ts';
import { forms } from '#addin/sheet/forms.ts';
import { typedFields, type Customer, type TypedField } from '#policy/terms/customer.ts';
import type { CustomerDetail, Result } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { yuan } from '../parts/money.ts';
import { command, useCommands } from '../queries.ts';
import type { Choices } from '../sheet-session.ts';
import { useSelection } from '../useSelection.ts';
import { fieldConflictOf } from './conflicts.ts';

/** How the card's sheet was found the last time it was checked or sent. */
interface CardSheetState {
  readonly changes: CardChanges['changes'];
  /** How many cells cannot be read. */
  readonly unreadable: number;
  readonly atCells: readonly CellFinding[];
  readonly turnedAway?: Result | undefined;
  readonly said?: string;
}

const clean: CardSheetState = { changes: {}, unreadable: 0, atCells: [] };

/** Fields whose cells say something else than the record, as their cells are to show it. */
const toShow = ({ cells }: CardOnSheet, text: (field: TypedField) => string): CardChanges['changes'] =>
  Object.fromEntries(
    typedFields
      .filter((field) => cells[field] && String(cells[field].value) !== text(field))
      .map((field) => [field, text(field)]),
  );

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

  const drawn = async (): Promise<CardSheetState> => {
    const there = await findCardSheet(customerId);
    const unsent = there && changesOn(there);
    // What somebody typed and did not send is not drawn over.
    if (there && unsent && (Object.keys(unsent.changes).length > 0 || unsent.unreadable.length > 0)) {
      await showCardSheet(there.sheetId);
      return { changes: unsent.changes, unreadable: unsent.unreadable.length, atCells: unsent.unreadable };
    }
    const nameOf = (id: string) => people[id] ?? t('person.unknown');
    const map = cardPaper({ detail, locale, nameOf, money: yuan, today });
    await drawCardSheet(map, markerOf(record, map.rows.length), `${t('card.title')} ${record.name}`);
    return { ...clean, said: t('card.drawn') };
  };

  const look = async (id: string) => {
    const sheet = await readCardSheet(id);
    if (!sheet) return undefined;
    return { sheet, ...changesOn(sheet) };
  };
  const marked = async (sheet: CardOnSheet, at: readonly CellFinding[]): Promise<void> =>
    forms.mark(
      sheet.sheetId,
      at.map(({ cell, finding: { level } }) => ({ cell, level })),
    );

  const checked = async (id: string): Promise<CardSheetState | undefined> => {
    const seen = await look(id);
    if (!seen) return undefined;
    const { sheet, changes, unreadable } = seen;
    const [result] =
      Object.keys(changes).length > 0
        ? await server.checks([command('customer.edit', { customerId, changes }, sheet.marker.revision)])
        : [];
    const at = [...unreadable, ...atCells(result?.findings ?? [], sheet)];
    await marked(sheet, at);
    return {
      changes,
      unreadable: unreadable.length,
      atCells: at,
      turnedAway: result?.ok === false ? result : undefined,
    };
  };

  const sent = async (
    id: string,
    insisted: CardChanges['changes'] = {},
    basedOn?: number,
    without: readonly string[] = [],
  ): Promise<CardSheetState | undefined> => {
    const seen = await look(id);
    if (!seen) return undefined;
    const { sheet, unreadable } = seen;
    const typed = Object.entries({ ...seen.changes, ...insisted }).filter(([field]) => !without.includes(field));
    const changes: CardChanges['changes'] = Object.fromEntries(typed);
    if (unreadable.length > 0) {
      await marked(sheet, unreadable);
      return { changes, unreadable: unreadable.length, atCells: unreadable };
    }
    if (typed.length === 0 && without.length === 0) return clean;
    const edit = command('customer.edit', { customerId, changes }, basedOn ?? sheet.marker.revision);
    const [result] = await mutateAsync([edit]);
    const at = atCells(result?.findings ?? [], sheet);
    await marked(sheet, at);
    if (!result?.ok) return { changes, unreadable: 0, atCells: at, turnedAway: result };
    const next = result.record as Customer;
    const shown = toShow(sheet, (field) => cellText(field, next[field], locale));
    await settleCardSheet(sheet, markerOf(next, sheet.marker.bottom), shown);
    return { ...clean, atCells: at, said: t('card.sent') };
  };

  const settle = (choices: Choices) => {
    const conflict = fieldConflictOf(state?.turnedAway, record);
    if (!conflict || sheetId === undefined) return;
    const both = conflict.fields.flatMap(({ field, both: text }) =>
      choices[field] === 'both' && text !== undefined ? [[field, text]] : [],
    );
    const theirs = conflict.fields.map(({ field }) => field).filter((field) => choices[field] === 'theirs');
    during(() => sent(sheetId, Object.fromEntries(both) as CardChanges['changes'], conflict.revision, theirs));
  };

  return {
    isOnIt: sheetId !== undefined,
    isBusy,
    state,
    error,
    draw: () => during(drawn),
    check: () => {
      if (sheetId !== undefined) during(() => checked(sheetId));
    },
    send: () => {
      if (sheetId !== undefined) during(() => sent(sheetId));
    },
    settle,
    jump: (cell: string) => {
      if (sheetId !== undefined) forms.jump(sheetId, cell).catch(setError);
    },
  };
}
