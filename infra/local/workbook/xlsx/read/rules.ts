import { freshId } from '../../model.ts';
import type { Conditional, ConditionalKind, Json, Validation } from '../../model/rules.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Book } from './book.ts';
import { readable } from './formulas.ts';
import { areasIn } from './places.ts';
import { reachesOut } from '#policy/form/reaching-out.ts';
import { type Element, attribute, below, child, childrenOf, flag, isOn, numberOf } from './xml.ts';

/** A formula of a rule; other makers and later parts of the format put it one element deeper. */
const formulaIn = (rule: Element, name: string): string | undefined => {
  const element = child(rule, name);
  const text = child(element, 'f')?.text ?? element?.text;
  return text === undefined || text.trim() === '' ? undefined : text.trim();
};

const operand = (formula: string | undefined): Json | undefined => {
  if (formula === undefined) return undefined;
  return /^-?\d+(\.\d+)?$/.test(formula) ? Number(formula) : readable(formula);
};

/** The operators of validations; files say `between` where nothing is said. */
const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

const MEASURED: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

const listSource = (formula: string): string =>
  /^".*"$/s.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : readable(formula);

const validationRule = (element: Element): Validation['rule'] => {
  const kind = attribute(element, 'type') ?? 'none';
  const first = formulaIn(element, 'formula1');
  if (kind === 'list')
    return { list: { inCellDropDown: !flag(element, 'showDropDown'), source: listSource(first ?? '""') } };
  if (kind === 'custom') return { custom: { formula: readable(first ?? '') } };
  const measured = MEASURED[kind];
  if (measured === undefined) return {};
  const second = operand(formulaIn(element, 'formula2'));
  const operator = VALIDATION_OPERATORS[attribute(element, 'operator') ?? 'between'] ?? 'Between';
  return {
    [measured]: { formula1: operand(first) ?? '', ...(second !== undefined && { formula2: second }), operator },
  };
};

const alertOf = (element: Element): Json => {
  const [title, message] = [attribute(element, 'errorTitle') ?? '', attribute(element, 'error') ?? ''];
  const showAlert = flag(element, 'showErrorMessage');
  const style = attribute(element, 'errorStyle') ?? 'stop';
  if (showAlert && style === 'stop' && title === '' && message === '') return null;
  return { message, showAlert, style: style.slice(0, 1).toUpperCase() + style.slice(1), title };
};

const promptOf = (element: Element): Json => {
  const [title, message] = [attribute(element, 'promptTitle') ?? '', attribute(element, 'prompt') ?? ''];
  return title === '' && message === '' ? null : { message, showPrompt: flag(element, 'showInputMessage'), title };
};

const validationOf = (element: Element): Validation => ({
  areas: areasIn(attribute(element, 'sqref') ?? child(element, 'sqref')?.text),
  rule: validationRule(element),
  errorAlert: alertOf(element),
  prompt: promptOf(element),
  ignoresBlanks: flag(element, 'allowBlank'),
});

/** Reads what may be put into cells, also the rules that a later Excel keeps at the file's end. */
export const readValidations = (root: Element, sheet: Sheet, { dropped }: Book): void => {
  for (const element of below(root, 'dataValidation')) {
    const validation = validationOf(element);
    const isOutward = ['formula1', 'formula2'].some((name) => reachesOut(formulaIn(element, name) ?? ''));
    if (isOutward) dropped.note('links');
    else if (validation.areas.length > 0) sheet.validations.push(validation);
  }
};

/** The operators of conditional formats; two of them Excel calls otherwise than in validations. */
const CONDITIONAL_OPERATORS: Readonly<Record<string, string>> = {
  ...VALIDATION_OPERATORS,
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

interface Read {
  readonly kind: ConditionalKind;
  readonly formula: string;
  readonly rule: Json;
}

const comparison = (rule: Element, formulas: readonly string[]): Read => {
  const [formula1 = '=', formula2] = formulas;
  const operator = CONDITIONAL_OPERATORS[attribute(rule, 'operator') ?? ''] ?? 'EqualTo';
  return { kind: 'CellValue', formula: '', rule: { formula1, ...(formula2 !== undefined && { formula2 }), operator } };
};

const conditionalRule = (rule: Element, formulas: readonly string[]): Read | undefined => {
  const kind = attribute(rule, 'type') ?? '';
  if (kind === 'cellIs') return comparison(rule, formulas);
  const [operator, text] = [TEXT_OPERATORS[kind], attribute(rule, 'text')];
  if (operator !== undefined && text !== undefined)
    return { kind: 'ContainsText', formula: '', rule: { operator, text } };
  const [formula] = formulas;
  return formula === undefined ? undefined : { kind: 'Custom', formula, rule: null };
};

const PICTURED = new Set(['colorScale', 'dataBar', 'iconSet', 'top10', 'aboveAverage']);

interface Ranked {
  readonly priority: number;
  readonly conditional: Conditional;
}

const conditionalOf = (rule: Element, areas: Conditional['areas'], { styles, dropped }: Book): Ranked | undefined => {
  const formulas = childrenOf(rule, 'formula').map((formula) => readable(formula.text));
  const isPictured = PICTURED.has(attribute(rule, 'type') ?? '');
  const read = isPictured ? undefined : conditionalRule(rule, formulas);
  const isOutward = formulas.some(reachesOut);
  if (!read || isOutward) {
    dropped.note(isOutward ? 'links' : 'conditionals');
    return undefined;
  }
  const format = styles.overlays[numberOf(rule, 'dxfId') ?? -1] ?? {};
  const stopsIfTrue = isOn(attribute(rule, 'stopIfTrue'));
  return {
    priority: numberOf(rule, 'priority') ?? 0,
    conditional: { id: freshId(), areas, ...read, format, stopsIfTrue },
  };
};

/** Reads the formats shown where a rule holds; those that draw bars, scales and icons are not kept. */
export const readConditionals = (root: Element, sheet: Sheet, book: Book): void => {
  const ranked = childrenOf(root, 'conditionalFormatting').flatMap((element) => {
    const areas = areasIn(attribute(element, 'sqref'));
    return areas.length === 0
      ? []
      : childrenOf(element, 'cfRule').flatMap((rule) => conditionalOf(rule, [...areas], book) ?? []);
  });
  ranked.sort((a, b) => a.priority - b.priority);
  sheet.conditionals = ranked.map(({ conditional }) => conditional);
};
