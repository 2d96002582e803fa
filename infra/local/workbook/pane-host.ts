import { type WorkbookModel, freshId } from './model.ts';
import type { Change } from './model/change.ts';
import type { Json } from './model/rules.ts';
import { type Load, appContext, windowName } from './pane-host/bootstrap.ts';
import { type Surroundings, dispatch } from './pane-host/dispatch.ts';
import { ACTION, type Envelope, event, reply, requestIn } from './pane-host/envelope.ts';
import { catalogue } from './rich-api/catalogue.ts';
import { eventsOf } from './rich-api/events.ts';
import { Session } from './rich-api/session.ts';

/** A pane beside a workbook: whose it is, and where its page is. */
export interface PaneHostOptions {
  readonly model: WorkbookModel;
  /** The pane's page; it must be https and on this page's own hostname, or its client refuses to work. */
  readonly src: string;
  readonly container: HTMLElement;
  /** Whose selection and active sheet the pane sees. */
  readonly seat?: string;
  readonly personName?: string;
  readonly locale?: string;
  readonly isReadOnly?: boolean;
  readonly onClose?: () => void;
  readonly settled?: () => Promise<void>;
  readonly log?: (line: string) => void;
}

const RICH_API = 65536;
const SELECTION_CHANGED = 'documentSelectionChanged';

/** Holds an add-in's pane in a frame and is the Excel that the pane's own office.js talks to. */
export class PaneHost {
  frame: HTMLIFrameElement;
  private readonly options: PaneHostOptions;
  private readonly origin: string;
  private readonly pane = freshId();
  private load: Load;
  private session: Session;
  private heard = new Set<string>();
  private pending: Json[] = [];
  private readonly commands = new Map<string, { readonly name: string; readonly done: () => void }>();
  private readonly stop: () => void;

  constructor(options: PaneHostOptions) {
    this.options = options;
    this.origin = new URL(options.src, location.href).origin;
    this.load = this.freshLoad();
    this.session = this.freshSession();
    this.frame = this.mount();
    const onMessage = (message: MessageEvent): void => this.receive(message);
    window.addEventListener('message', onMessage);
    const off = options.model.on((change) => this.tell(change));
    this.stop = () => {
      window.removeEventListener('message', onMessage);
      off();
    };
  }

  private freshLoad(): Load {
    const conversation = crypto.randomUUID();
    return { conversation, instance: this.pane, hostOrigin: location.origin, locale: this.options.locale ?? 'zh-CN' };
  }

  private freshSession(): Session {
    const { model, seat = '', personName = '我' } = this.options;
    return new Session(model, catalogue, { seat, pane: this.pane, personName });
  }

  /** The frame must bear its name before it is put into the page: the browser fixes the name then. */
  private mount(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.name = windowName(this.load);
    frame.src = this.options.src;
    frame.title = '销售台';
    frame.allow = 'clipboard-read; clipboard-write';
    this.options.container.append(frame);
    return frame;
  }

  /** Loads the pane anew, as closing and opening it does. */
  reload(): void {
    this.session.dispose();
    this.session = this.freshSession();
    this.load = this.freshLoad();
    this.heard = new Set();
    this.frame.remove();
    this.frame = this.mount();
  }

  dispose(): void {
    this.stop();
    this.session.dispose();
    this.frame.remove();
  }

  /** Presses a button of the ribbon: resolves when the pane says that the command is done. */
  runCommand(functionName: string): Promise<void> {
    return new Promise((done) => {
      const id = freshId();
      this.commands.set(id, { name: functionName, done });
      this.sendCommand(id, functionName);
    });
  }

  private sendCommand(id: string, name: string): void {
    this.send('appCommandInvoked', [id, name, JSON.stringify({ source: { id: name } })]);
  }

  private post(message: string): void {
    this.frame.contentWindow?.postMessage(message, this.origin);
  }

  private send(name: string, value: Json): void {
    if (this.heard.has(name)) this.post(event(name, this.load.conversation, value));
  }

  private tell(change: Change): void {
    const { model, seat = '' } = this.options;
    const events = eventsOf(model, change, { seat, pane: this.pane });
    const isRemote = change.by.seat !== seat;
    const entries = events.map(({ type, target, args }) => [RICH_API, type, target, JSON.stringify(args), 0, isRemote]);
    if (entries.length > 0) this.queue(entries);
    if (change.kind === 'selection' && change.seat === seat) this.later(() => this.send(SELECTION_CHANGED, {}));
  }

  /** Events go out after the answer to the request that caused them. */
  private queue(entries: readonly Json[]): void {
    if (this.pending.length === 0)
      this.later(() => {
        const all = this.pending;
        this.pending = [];
        this.send('richApiMessage', { ArrayData: all });
      });
    this.pending.push(...entries);
  }

  private later(work: () => void): void {
    setTimeout(work, 0);
  }

  private receive(message: MessageEvent): void {
    if (message.source !== this.frame.contentWindow || message.origin !== this.origin) return;
    const request = requestIn(message.data, this.load.conversation);
    if (!request) return;
    const answered = this.answer(request);
    if (answered instanceof Promise) void answered.then((value) => this.post(reply(request, location.origin, value)));
    else this.post(reply(request, location.origin, answered));
  }

  private answer(request: Envelope): Json | Promise<Json> {
    if (request._actionType === ACTION.invoke) return this.invoke(request);
    if (request._actionType === ACTION.register) this.hear(request._actionName);
    else this.heard.delete(request._actionName);
    return { Error: 0 };
  }

  private hear(name: string): void {
    this.heard.add(name);
    if (name === 'appCommandInvoked') for (const [id, command] of this.commands) this.sendCommand(id, command.name);
  }

  private invoke({ _actionName: name, _data: data }: Envelope): Json | Promise<Json> {
    if (name === 'executeMethod') return dispatch(data, this.surroundings());
    if (name !== 'ContextActivationManager_getAppContextAsync') return null;
    const { model, isReadOnly = false } = this.options;
    const size = { width: this.frame.clientWidth, height: this.frame.clientHeight };
    return appContext(this.load, { name: model.name, isReadOnly, settings: model.settings }, size);
  }

  private surroundings(): Surroundings {
    const { onClose, settled, log } = this.options;
    return {
      session: this.session,
      onCommandCompleted: (id) => {
        this.commands.get(id)?.done();
        this.commands.delete(id);
      },
      onClose: onClose ?? (() => undefined),
      settled: settled ?? (() => Promise.resolve()),
      log: log ?? ((line) => console.warn(line)),
    };
  }
}
