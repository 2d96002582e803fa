import type { WorkbookModel } from '../model.ts';
import { parseArea } from '../model/address.ts';
import { areaFrom } from '../model/area.ts';
import { present } from '../model/refusal.ts';
import type { Session } from './session.ts';
import { NOTHING, type WireObject, type WireType } from './wire.ts';

const selected = (session: Session): WireObject => {
  const { sheet, area } = session.model.selection(session.seat);
  return session.range(sheet, area);
};

/** An event names the cells it tells of by a text of our own: the sheet's id and the address. */
export const eventReference = (sheetId: string, address: string): string => `evt:${sheetId}!${address}`;

const rangeOfEvent = (session: Session, reference: string): WireObject => {
  const [, sheetId = '', address = ''] = /^evt:(.+)!([^!]+)$/.exec(reference) ?? [];
  const sheet = session.model.find(sheetId);
  const area = parseArea(address);
  return sheet && area ? session.range(sheet, area) : NOTHING;
};

/** The workbook itself, where every path begins. */
export const workbook: WireType<WorkbookModel> = {
  scalars: {
    AutoSave: { get: () => true },
    IsDirty: { get: () => false, set: () => undefined },
    Name: { get: ({ name }) => name },
    PreviouslySaved: { get: () => true },
    ReadOnly: { get: () => false },
  },
  links: {
    Application: (model, session) => session.wire('Application', model),
    Comments: (_, session) => session.wire('CommentCollection', {}),
    Names: (_, session) => session.wire('NamedItemCollection', {}),
    Properties: (model, session) => session.wire('DocumentProperties', model),
    Settings: (model, session) => session.wire('SettingCollection', model),
    Tables: (_, session) => session.wire('TableCollection', {}),
    Worksheets: (model, session) => session.wire('WorksheetCollection', model),
  },
  methods: {
    GetActiveCell: (_, __, session) => {
      const { sheet, area } = session.model.selection(session.seat);
      return session.range(sheet, areaFrom(area.top, area.left, 1, 1));
    },
    GetSelectedRange: (_, __, session) => selected(session),
    GetSelectedRanges: (_, __, session) => {
      const { sheet, area } = session.model.selection(session.seat);
      return session.ranges('RangeAreas', sheet, [area]);
    },
    Save: () => null,
    _GetRangeForEventByReferenceId: (_, args, session) => {
      const range = rangeOfEvent(session, args.text(0));
      return present(range.isNull ? undefined : range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, session) => rangeOfEvent(session, args.text(0)),
    _RemoveReference: (_, args, session) => session.release(args.text(0)),
  },
};
