import type { WorkbookModel } from '../model.ts';
import type { Json } from '../model/rules.ts';
import type { Scalar, WireType } from './wire.ts';

/** Excel as the program around the workbook. */
export const application: WireType<WorkbookModel> = {
  scalars: {
    CalculationEngineVersion: { get: () => 191029 },
    CalculationMode: { get: () => 'Automatic', set: () => undefined },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (model) => model.emit({ kind: 'calculate' }),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const property = (key: string, otherwise: Json = ''): Scalar<WorkbookModel> => ({
  get: ({ properties: known }) => known.get(key) ?? otherwise,
  set: ({ properties: known }, value) => {
    known.set(key, value);
  },
});

/** What is noted about the document as such. */
export const properties: WireType<WorkbookModel> = {
  scalars: {
    Author: property('author'),
    Category: property('category'),
    Comments: property('comments'),
    Company: property('company'),
    Keywords: property('keywords'),
    LastAuthor: property('lastAuthor'),
    Manager: property('manager'),
    RevisionNumber: property('revisionNumber', 0),
    Subject: property('subject'),
    Title: property('title'),
  },
};

/** The services that an add-in greets when it starts. */
export const service: WireType<string> = {
  methods: { NotifyActionHandlerReady: () => null },
};
