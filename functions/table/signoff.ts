import { Signoff } from '#policy/terms/signoff.ts';
import type { Shelf } from './records.ts';

/** 每月应收确认 in the table: found by whose it is and of which month, and on no list. */
export const signoffShelf: Shelf<Signoff> = {
  noun: 'signoff',
  idOf: ({ signoffId }) => signoffId,
  read: (stored) => Signoff.parse(stored),
  index: () => ({}),
  companions: () => [],
};
