import { spansOf } from './span.ts';

/** 【 】, （ ） and 《 》 with nothing in them; `[ ]` is a box to tick. */
export const emptyBrackets = spansOf(
  'empty-brackets',
  /【\s*】|（\s*）|〔\s*〕|［\s*］|「\s*」|『\s*』|《\s*》|〈\s*〉|\(\s+\)/gu,
);
