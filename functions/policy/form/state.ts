import type { Field } from './field.ts';
import { isAllGaps } from './gaps/spans-in.ts';
import { isUnticked } from './gaps/tick-boxes.ts';
import { squeeze, standing, type State } from './written.ts';

/** What stands in a field's gap of a text; the whole text where it has no gap of its own, undefined where the text around it is gone. */
export function writtenIn(text: string, { within }: Pick<Field, 'within'>): string | undefined {
  if (!within) return text;
  const [whole, before, after] = [squeeze(text), squeeze(within.before), squeeze(within.after)];
  const at = after === '' ? whole.lastIndexOf(before) : whole.indexOf(before);
  if (at < 0) return undefined;
  const from = at + before.length;
  const to = after === '' ? whole.length : whole.indexOf(after, from);
  return to < 0 ? whole.slice(from) : whole.slice(from, to);
}

/** How a field stands when its cell shows this text. */
export function state(text: string, field: Pick<Field, 'within'>): State {
  const written = writtenIn(text, field) ?? text;
  const found = standing(written);
  return found === 'filled' && (isAllGaps(written) || isUnticked(written)) ? 'blank' : found;
}
