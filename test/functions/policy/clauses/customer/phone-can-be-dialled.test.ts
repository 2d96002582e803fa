import { phoneCanBeDialled } from '#policy/clauses/customer/phone-can-be-dialled.ts';
import { clauseTable } from '#given/clause.ts';

clauseTable(phoneCanBeDialled, {
  abides: Object.fromEntries(
    [
      '13900001234',
      '+86 139 0000 1234',
      '１３９００００１２３４',
      '139-0000-1234',
      '021-51234567',
      '（0512）66232504',
      '0755 78894947转802',
      '400-820-1234',
      '13900001234/13800001234',
      '+49 30 1234567',
      '',
    ].map((phone) => [phone === '' ? 'empty, which is another clause' : phone, { given: { phone } }]),
  ),
  breaks: Object.fromEntries(
    ['1390000123', '23900001234', '51234567', '张先生', '139000012345', '1390000 123x', '021-1234567'].map((phone) => [
      phone,
      { given: { phone }, at: ['phone'] },
    ]),
  ),
});
