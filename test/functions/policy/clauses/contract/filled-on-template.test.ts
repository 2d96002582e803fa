import { filledOnTemplate } from '#policy/clauses/contract/filled-on-template.ts';
import { readForm } from '#policy/form/reading.ts';
import { clauseTable } from '#given/clause.ts';
import { aFilledSheet, aForm, said, shifted } from '#given/form.ts';

const notes = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`H${i + 20}`, `附注${i}`]));

/** The form with so many lines of goods more. */
function longer(by: number) {
  const form = aForm();
  const { cells, ...sheet } = shifted(aFilledSheet(), 8, by);
  const lines = Array.from({ length: by }, (_, i) => ({ row: 8 + i, column: 1, text: `阀门${i}` }));
  return { form, reading: readForm(form, { ...sheet, cells: [...cells, ...lines] }) };
}

clauseTable(filledOnTemplate, {
  abides: {
    'the template filled in': { given: {}, facts: said() },
    'a hundred notes': { given: {}, facts: said(notes(100)) },
    'two hundred lines': { given: {}, facts: longer(198) },
    'a sheet that was not read': { given: {} },
  },
  breaks: {
    'a line more': { given: {}, facts: longer(199), at: [undefined], says: ['明细 201 行'] },
    'more notes than anybody reviews one by one': {
      given: {},
      facts: said(notes(101)),
      at: [undefined],
      says: ['101 处'],
    },
  },
});
