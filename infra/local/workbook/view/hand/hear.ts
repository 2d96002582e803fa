import {
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICommandInfo,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import {
  CopyCommand,
  CutCommand,
  KeyCode,
  PasteCommand,
  SelectionMoveType,
  SetCellEditVisibleOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetRowAutoHeightMutation,
  SheetPasteShortKeyCommandName,
} from '@univerjs/preset-sheets-core';
import { addressOf } from '../../model/address.ts';
import { sameArea } from '../../model/area.ts';
import { TAKEN } from './after.ts';
import { Clipboard } from './clipboard.ts';
import type { Hand } from './hand.ts';
import { DONE_INSTEAD } from './instead.ts';

interface Editing {
  readonly visible: boolean;
  readonly keycode?: number;
}

/** What stands in the cell editor, as it was typed. */
const editorText = (hand: Hand): string => {
  const editor = hand.surface.injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  const stream = editor?.getSnapshot().body?.dataStream ?? '';
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
};

const noteTyped = (hand: Hand, { visible, keycode }: Editing): void => {
  hand.typed = visible || keycode === KeyCode.ESC ? undefined : editorText(hand);
};

const followSelection = (hand: Hand, params: { subUnitId: string; type?: SelectionMoveType }): void => {
  const sheet = hand.model.find(params.subUnitId);
  const isUnderWay = params.type === SelectionMoveType.MOVE_START || params.type === SelectionMoveType.MOVING;
  const area = sheet && !isUnderWay && hand.areas(sheet).at(-1);
  if (!sheet || !area || sheet.id !== hand.sheet().id) return;
  if (!sameArea(area, hand.model.selection(hand.person.seat).area)) hand.person.select(sheet.id, addressOf(area));
};

/** While a sheet goes, Univer may still come by it. */
const followSheet = ({ model, person }: Hand, { subUnitId }: { readonly subUnitId: string }): void => {
  if (model.find(subUnitId)?.visibility === 'Visible') person.activate(subUnitId);
};

/** What Univer merely shows but the model must know of. */
const NOTICED: Readonly<Record<string, (hand: Hand, params: never) => void>> = {
  [SetSelectionsOperation.id]: followSelection,
  [SetWorksheetActiveOperation.id]: followSheet,
  [SetCellEditVisibleOperation.id]: ({ person }, { visible }: Editing) =>
    visible ? person.beginEdit() : person.endEdit(),
};

/** Univer would fit rows to their text by itself; how high a row is, the model says. */
const NEVER = new Set([SetWorksheetRowAutoHeightMutation.id]);

const hearCommand = (hand: Hand, clipboard: Clipboard, { id, params = {} }: Readonly<ICommandInfo>): void => {
  const asked = params as { subUnitId?: string; textContent?: string };
  if (id === SetCellEditVisibleOperation.id) noteTyped(hand, params as Editing);
  if (id === CopyCommand.id || id === CutCommand.id) clipboard.isCutting = id === CutCommand.id;
  if (id === SheetPasteShortKeyCommandName) clipboard.paste(asked.textContent ?? '');
  else if (id === PasteCommand.id) void navigator.clipboard.readText().then((text) => clipboard.paste(text));
  else {
    const doing = DONE_INSTEAD[id];
    if (!doing) return;
    const sheet = hand.sheet(asked.subUnitId);
    hand.act(sheet, () => doing(hand, sheet, asked));
  }
  throw new CanceledError();
};

const hearDone = (hand: Hand, { id, params = {} }: Readonly<ICommandInfo>): void => {
  const { subUnitId } = params as { subUnitId?: string };
  const taking = TAKEN[id];
  const sheet = subUnitId === undefined ? undefined : hand.model.find(subUnitId);
  if (taking && sheet) hand.attempt(sheet.id, () => taking(hand, sheet, params as never));
  NOTICED[id]?.(hand, params as never);
};

/** Hears what the person does in Univer and lets the model do it. */
export const hear = (hand: Hand): (() => void) => {
  const { commands, api, isDrawing } = hand.surface;
  const clipboard = new Clipboard(hand);
  const heard = [
    commands.beforeCommandExecuted((info) => {
      if (NEVER.has(info.id)) throw new CanceledError();
      if (!isDrawing()) hearCommand(hand, clipboard, info);
    }),
    commands.onCommandExecuted((info, options) => {
      if (!isDrawing() && options?.['fromFormula'] !== true) hearDone(hand, info);
    }),
    api.addEvent(api.Event.ClipboardChanged, ({ text }) => clipboard.remember(text)),
  ];
  const off = hand.model.on(hand.history.follow);
  return () => {
    off();
    for (const one of heard) one.dispose();
  };
};
