import { answer } from '../rich-api/answer.ts';
import type { RichRequest, RichResponse } from '../rich-api/request.ts';
import type { Session } from '../rich-api/session.ts';
import type { Json } from '../model/rules.ts';

/** What the page around the pane does when the pane asks for it. */
export interface Surroundings {
  readonly session: Session;
  readonly onCommandCompleted: (commandId: string) => void;
  readonly onClose: () => void;
  /** Waits until formulas have their values. */
  readonly settled: () => Promise<void>;
  /** Hears of each refusal that names something this workbook does not know. */
  readonly log: (line: string) => void;
}

type Call = Readonly<Record<string, Json | undefined>>;

const DONE = { Error: 0, Version: 1 };
const EDITING_A_CELL = { Error: 5004, Version: 1 };
const NOT_KNOWN = { Error: 5001, Version: 1 };

const logged = (response: RichResponse, log: Surroundings['log']): RichResponse => {
  const error = response.Error;
  if (error?.Code === 'ApiNotFound' || error?.Code === 'GeneralException')
    log(`${error.Code} in ${error.Location}: ${error.Message}`);
  return response;
};

const BODY = 4;

/** A batch of the client's; while somebody types into a cell it is turned away, as in Excel. */
const richApi = async (call: Call, { session, settled, log }: Surroundings): Promise<Json> => {
  if (session.model.seat(session.seat).isEditing) return EDITING_A_CELL;
  await settled();
  const body = (call['ArrayData'] as readonly Json[])[BODY];
  const response = logged(answer(session, JSON.parse(body as string) as RichRequest), log);
  return { ...DONE, Data: [200, [], JSON.stringify(response)] };
};

const loadSettings = (_: Call, { session: { model } }: Surroundings): Json => ({
  ...DONE,
  Properties: { Settings: [...model.settings].map(([Name, Value]) => ({ Name, Value })) },
});

const saveSettings = (call: Call, { session }: Surroundings): Json => {
  const { Properties } = call['DdaSettingsMethod'] as { Properties: readonly (readonly [string, string])[] };
  const { model, seat, pane } = session;
  model.settings.clear();
  for (const [key, value] of Properties) model.settings.set(key, value);
  model.as({ origin: 'pane', seat, pane }, () => model.emit({ kind: 'settings' }));
  return DONE;
};

const commandCompleted = (call: Call, { onCommandCompleted }: Surroundings): Json => {
  onCommandCompleted(call['0'] as string);
  return DONE;
};

const openWindow = (call: Call, { log }: Surroundings): Json => {
  const url = Object.values(call).find((value) => typeof value === 'string' && value.startsWith('https://'));
  if (typeof url === 'string') window.open(url, '_blank', 'noopener');
  else log('A page was to be opened that is not https.');
  return DONE;
};

const close = (_: Call, { onClose }: Surroundings): Json => {
  onClose();
  return DONE;
};

/** The host's methods by the numbers that the client knows them by. */
const METHODS: Readonly<Record<number, (call: Call, around: Surroundings) => Json | Promise<Json>>> = {
  75: loadSettings,
  76: saveSettings,
  93: richApi,
  94: commandCompleted,
  97: close,
  102: openWindow,
};

/** Does what the client asks of the host by number. */
export const dispatch = (data: Json, around: Surroundings): Json | Promise<Json> => {
  const call = data as Call;
  const { DispatchId } = call['DdaMethod'] as { DispatchId: number };
  const method = METHODS[DispatchId];
  if (method) return method(call, around);
  around.log(`The client asked for method ${DispatchId}, which this host does not have.`);
  return NOT_KNOWN;
};
