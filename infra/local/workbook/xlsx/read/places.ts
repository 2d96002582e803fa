import { parseArea } from '../../model/address.ts';
import type { Area } from '../../model/area.ts';

/** The areas that a list of addresses names, such as `A1:B2 D4`. */
export const areasIn = (text: string | undefined): Area[] =>
  (text ?? '').split(/\s+/).flatMap((address) => (address === '' ? [] : (parseArea(address) ?? [])));
