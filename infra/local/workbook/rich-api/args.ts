import { Refusal } from '../model/refusal.ts';
import type { Json } from '../model/rules.ts';
import { type WireObject, isObject } from './wire.ts';

/** An argument: a value, or an object of the same request. */
export type Arg = Json | WireObject | readonly Arg[] | { readonly [key: string]: Arg };

const wrong = (index: number, wanted: string): Refusal =>
  new Refusal('InvalidArgument', `Argument ${index + 1} should be ${wanted}.`);

/** The arguments of one call, read by place and kind. */
export class Args {
  private readonly all: readonly Arg[];

  constructor(all: readonly Arg[]) {
    this.all = all;
  }

  any(index: number): Arg {
    return this.all[index] ?? null;
  }

  json(index: number): Json {
    const arg = this.any(index);
    if (isWire(arg)) throw wrong(index, 'a value');
    return arg as Json;
  }

  optionalText(index: number): string | undefined {
    const arg = this.any(index);
    if (arg === null) return undefined;
    if (typeof arg !== 'string') throw wrong(index, 'a text');
    return arg;
  }

  text(index: number): string {
    const text = this.optionalText(index);
    if (text === undefined) throw wrong(index, 'a text');
    return text;
  }

  optionalNumber(index: number): number | undefined {
    const arg = this.any(index);
    if (arg === null) return undefined;
    if (typeof arg !== 'number') throw wrong(index, 'a number');
    return arg;
  }

  number(index: number): number {
    const number = this.optionalNumber(index);
    if (number === undefined) throw wrong(index, 'a number');
    return number;
  }

  flag(index: number, otherwise = false): boolean {
    const arg = this.any(index);
    return typeof arg === 'boolean' ? arg : otherwise;
  }
}

/** Whether an argument is one of the request's objects. */
export const isWire = (arg: Arg): arg is WireObject => isObject(arg as Json | WireObject);
