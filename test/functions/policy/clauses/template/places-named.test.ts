import { placesNamed } from '#policy/clauses/template/places-named.ts';
import { clauseTable } from '#given/clause.ts';
import { aField, aTable, noForm } from '#given/contract.ts';

clauseTable(placesNamed, {
  abides: {
    'the form was not read': { given: {} },
    'all named': { given: {}, facts: { form: { ...noForm, fields: [aField()], tables: [aTable()] } } },
  },
  breaks: {
    'a place of spaces': {
      given: {},
      facts: { form: { ...noForm, fields: [aField({ label: '\u3000\n' })] } },
      at: ['D18'],
      cells: ['D18'],
      says: ['D18'],
    },
    'the second gap of a cell': {
      given: {},
      facts: { form: { ...noForm, fields: [aField(), aField({ id: 'D18.2', label: '' })] } },
      at: ['D18.2'],
      cells: ['D18'],
    },
    'a column': {
      given: {},
      facts: { form: { ...noForm, tables: [aTable({ label: '' })] } },
      at: ['B8'],
      cells: ['B8'],
    },
  },
});
