import { axes, type Axis } from '#policy/terms/customer.ts';
import type { Words } from '#policy/words.ts';

/** What a customer is on an axis, in words. */
export const classWords = (axis: Axis, value: string): Words =>
  (axes[axis] as Readonly<Partial<Record<string, Words>>>)[value] ?? { 'zh-CN': value, en: value };
