import { addressOf, columnLetters } from '../../model/address.ts';
import type { Area } from '../../model/area.ts';
import type { Conditional, Json, Validation } from '../../model/rules.ts';
import type { Sheet } from '../../model/sheet.ts';
import { reachesOut } from '#policy/form/reaching-out.ts';
import { fileFormula } from './formulas.ts';
import type { StyleList } from './styles.ts';
import { type Attributes, escaped, list, tag } from './xml.ts';

const sqref = (areas: readonly Area[]): string => areas.map(addressOf).join(' ');

type Parts = Readonly<Record<string, Json>>;

const partsOf = (value: Json | undefined): Parts =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Parts) : {};

const textOf = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  list: 'list',
  custom: 'custom',
};

/** The two formulas of a rule as a file writes them. */
const formulasOf = (kind: string, rule: Parts): string[] => {
  if (kind === 'custom') return [fileFormula(textOf(rule['formula']))];
  if (kind === 'list') {
    const source = textOf(rule['source']);
    return [source.startsWith('=') ? fileFormula(source) : quoted(source)];
  }
  return [rule['formula1'], rule['formula2']]
    .map(textOf)
    .filter((text) => text !== '')
    .map(fileFormula);
};

const said = (value: Json | undefined, longest: number): string | undefined =>
  textOf(value).slice(0, longest) || undefined;

/** Longer ones Excel takes for damage. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 257;

const messages = ({ errorAlert, prompt }: Validation): Attributes => {
  const [alert, asked] = [partsOf(errorAlert), partsOf(prompt)];
  const style = textOf(alert['style']).toLowerCase();
  return {
    errorStyle: style === 'warning' || style === 'information' ? style : undefined,
    showInputMessage: asked['showPrompt'] === true || undefined,
    showErrorMessage: errorAlert === null || alert['showAlert'] !== false || undefined,
    errorTitle: said(alert['title'], LONGEST_TITLE),
    error: said(alert['message'], LONGEST_MESSAGE),
    promptTitle: said(asked['title'], LONGEST_TITLE),
    prompt: said(asked['message'], LONGEST_MESSAGE),
  };
};

const validation = (given: Validation): string => {
  const [[kind, value] = ['', null]] = Object.entries(given.rule);
  const rule = partsOf(value);
  const formulas = formulasOf(kind, rule);
  if (formulas.some(reachesOut) || (kind === 'list' && (formulas[0] ?? '').length > LONGEST_LIST)) return '';
  const operator = OPERATORS[textOf(rule['operator'])];
  const attributes: Attributes = {
    type: KINDS[kind],
    operator: operator === 'between' ? undefined : operator,
    allowBlank: given.ignoresBlanks || undefined,
    showDropDown: rule['inCellDropDown'] === false || undefined,
    ...messages(given),
    sqref: sqref(given.areas),
  };
  return tag(
    'dataValidation',
    attributes,
    formulas.map((formula, index) => tag(`formula${index + 1}`, {}, escaped(formula))),
  );
};

/** What may be put into the cells of a sheet. */
export const validations = (sheet: Sheet): string =>
  list(
    'dataValidations',
    sheet.validations
      .filter(({ areas }) => areas.length > 0)
      .map(validation)
      .filter(Boolean),
  );

const operand = (value: Json): string => {
  const text = textOf(value);
  if (text.startsWith('=')) return fileFormula(text);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : quoted(text);
};

interface Written {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

const TEXTS: Readonly<Record<string, { readonly type: string; readonly operator: string; readonly formula: string }>> =
  {
    Contains: { type: 'containsText', operator: 'containsText', formula: 'NOT(ISERROR(SEARCH(TEXT,CELL)))' },
    NotContains: { type: 'notContainsText', operator: 'notContains', formula: 'ISERROR(SEARCH(TEXT,CELL))' },
    BeginsWith: { type: 'beginsWith', operator: 'beginsWith', formula: 'LEFT(CELL,LEN(TEXT))=TEXT' },
    EndsWith: { type: 'endsWith', operator: 'endsWith', formula: 'RIGHT(CELL,LEN(TEXT))=TEXT' },
  };

const textRule = ({ areas: [area], rule }: Conditional): Written | undefined => {
  const { operator, text } = partsOf(rule);
  const known = TEXTS[textOf(operator)];
  if (!known || !area) return undefined;
  const cell = `${columnLetters(area.left)}${area.top + 1}`;
  const formula = known.formula.replace(/TEXT|CELL/g, (gap) => (gap === 'CELL' ? cell : quoted(textOf(text))));
  return { attributes: { type: known.type, operator: known.operator, text: textOf(text) }, formulas: [formula] };
};

const valueRule = ({ rule }: Conditional): Written => {
  const { formula1 = '', formula2, operator } = partsOf(rule);
  const formulas = [formula1, ...(formula2 === undefined || formula2 === null || formula2 === '' ? [] : [formula2])];
  return {
    attributes: { type: 'cellIs', operator: OPERATORS[textOf(operator)] ?? 'equal' },
    formulas: formulas.map(operand),
  };
};

const RULES: Record<Conditional['kind'], (conditional: Conditional) => Written | undefined> = {
  Custom: ({ formula }) =>
    formula === '' ? undefined : { attributes: { type: 'expression' }, formulas: [fileFormula(formula)] },
  CellValue: valueRule,
  ContainsText: textRule,
};

/** The formats that a sheet shows where a rule holds, the first of them with the first word. */
export const conditionals = (sheet: Sheet, styles: StyleList): string =>
  sheet.conditionals
    .map((conditional, index) => {
      const written = conditional.areas.length > 0 ? RULES[conditional.kind](conditional) : undefined;
      if (!written || written.formulas.some(reachesOut)) return '';
      const { type, ...others } = written.attributes;
      const attributes = {
        type,
        dxfId: styles.placeOverlay(conditional.format),
        priority: index + 1,
        stopIfTrue: conditional.stopsIfTrue || undefined,
        ...others,
      };
      const rule = tag(
        'cfRule',
        attributes,
        written.formulas.map((formula) => tag('formula', {}, escaped(formula))),
      );
      return tag('conditionalFormatting', { sqref: sqref(conditional.areas) }, rule);
    })
    .join('');
