import type { Change } from '../model/change.ts';
import type { Json } from '../model/rules.ts';

/** One event for one kind of listener: the client delivers it where (type, target) has a handler. */
export interface RichEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, Json>>;
}

/** Which pane, at whose seat, is told. */
export interface Hearer {
  readonly seat: string;
  readonly pane: string;
}

/** The target that stands for the whole workbook. */
export const EVERYWHERE = 'Workbook';

/** A change of one kind. */
export type Of<K extends Change['kind']> = K extends string ? Extract<Change, { readonly kind: K }> : never;

/** The same event for several targets. */
export const to = (type: number, targets: readonly string[], args: RichEvent['args']): RichEvent[] =>
  [...new Set(targets)].map((target) => ({ type, target, args }));

/** Whether a change came from this seat and this pane, in Excel's words. */
export const sourceOf = ({ by }: Change, hearer: Hearer): Record<string, Json> => ({
  source: by.seat === hearer.seat ? 'Local' : 'Remote',
  triggerSource: by.pane === hearer.pane ? 'ThisLocalAddin' : 'Unknown',
});
