import { isBlank } from '#policy/blank.ts';
import { isDay } from '#policy/day.ts';
import { fill, type Words } from '#policy/words.ts';
import type { CellValue, Kind, Reading } from './columns.ts';

/** Excel keeps fifteen digits of a number and puts zeros for the rest. */
const firstUnsafe = 1e15;
const errors = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!)$/;
const scientific = /^\d(\.\d+)?E\+\d+$/i;

const findings = {
  error: {
    reason: { 'zh-CN': '单元格里是错误值 {value}', en: 'the cell holds the error {value}' },
    remedy: { 'zh-CN': '请改公式，或直接填写', en: 'mend the formula, or type the content' },
  },
  digits: {
    reason: { 'zh-CN': 'Excel 已改动这串数字', en: 'Excel has changed this number' },
    remedy: { 'zh-CN': '请以文本重新输入', en: 'type it again as text' },
  },
  broken: {
    reason: { 'zh-CN': '有一个字不完整', en: 'a character is broken in two' },
    remedy: { 'zh-CN': '请删去重新输入', en: 'delete it and type it again' },
  },
  choice: {
    reason: { 'zh-CN': '「{value}」不在可选项里', en: '“{value}” is not one of the choices' },
    remedy: { 'zh-CN': '请选：{choices}', en: 'choose one of: {choices}' },
  },
  day: {
    reason: { 'zh-CN': '「{value}」认不出是哪一天', en: '“{value}” is not a day we can read' },
    remedy: { 'zh-CN': '请写成 2026-03-01 这样', en: 'write it like 2026-03-01' },
  },
} as const satisfies Record<string, { reason: Words; remedy: Words }>;

const unreadable = (what: keyof typeof findings, gaps: Record<string, string | Words> = {}): Reading => ({
  reason: fill(findings[what].reason, gaps),
  remedy: fill(findings[what].remedy, gaps),
});

const shortened = (text: string): string => ([...text].length > 20 ? `${[...text].slice(0, 20).join('')}…` : text);

/** Reads what every kind of cell has in common; the text goes on to the kind's own reading. */
const reading =
  (read: (text: string, value: CellValue) => Reading) =>
  (value: CellValue): Reading => {
    const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    if (errors.test(text)) return unreadable('error', { value: text });
    if (!text.isWellFormed()) return unreadable('broken');
    return read(text, value);
  };

const asTyped = (text: string, value: CellValue): Reading =>
  typeof value === 'number' && (Math.abs(value) >= firstUnsafe || /e/i.test(text)) ? unreadable('digits') : { text };

/** Text, kept as it was typed; a number becomes its plain digits. */
export const text: Kind = { numberFormat: '@', read: reading(asTyped), write: (written) => written };

/** Text made of digits that mean nothing as a number: a phone, a code. */
export const digits: Kind = {
  ...text,
  read: reading((typed, value) => (scientific.test(typed.trim()) ? unreadable('digits') : asTyped(typed, value))),
};

/** What stands between two of several. */
const between = /[、，,;；/\n]+/u;

const folded = (typed: string): string => typed.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

const listed = (options: readonly Words[]): Words => ({
  'zh-CN': options.map((words) => words['zh-CN']).join('、'),
  en: options.map(({ en }) => en).join(', '),
});

/** One of a few: its word in either language, its key, or a shorter word for it. */
export function choice<Key extends string>(
  options: Readonly<Record<Key, Words>>,
  shorter: Readonly<Partial<Record<string, Key>>> = {},
): Kind {
  const keys = Object.keys(options) as Key[];
  const byWord = new Map<string, string>([
    ...Object.entries(shorter).map(([word, key]) => [folded(word), key ?? ''] as const),
    ...keys.flatMap((key) => [key, options[key]['zh-CN'], options[key].en].map((word) => [folded(word), key] as const)),
  ]);
  const choices = keys.map((key) => options[key]);
  return {
    numberFormat: '@',
    choices,
    read: reading((typed) => {
      const key = isBlank(typed) ? '' : byWord.get(folded(typed));
      return key === undefined
        ? unreadable('choice', { value: shortened(typed), choices: listed(choices) })
        : { text: key };
    }),
    write: (key, locale) => (options[key as Key] as Words | undefined)?.[locale] ?? '',
  };
}

/** Several of a few, written one after another; kept by their keys, in their order. */
export function several<Key extends string>(
  options: Readonly<Record<Key, Words>>,
  shorter: Readonly<Partial<Record<string, Key>>> = {},
): Kind {
  const one = choice(options, shorter);
  const keys = Object.keys(options) as Key[];
  return {
    ...one,
    read: (value) => {
      const readings = String(value)
        .split(between)
        .filter((part) => part.trim() !== '')
        .map((part) => one.read(part));
      const wrong = readings.find((each) => 'reason' in each);
      const chosen = readings.flatMap((each) => ('text' in each ? [each.text] : []));
      return wrong ?? { text: keys.filter((key) => chosen.includes(key)).join(',') };
    },
    write: (text, locale) =>
      text
        .split(',')
        .map((key) => one.write(key, locale))
        .filter((word) => word !== '')
        .join(locale === 'en' ? ', ' : '、'),
  };
}

const dayMs = 86_400_000;
const serialZero = Date.UTC(1899, 11, 30);
const lastSerial = 2_958_465;
const written = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;

const ofSerial = (serial: number): string =>
  new Date(serialZero + Math.floor(serial) * dayMs).toISOString().slice(0, 10);

const ofText = (typed: string): string | undefined => {
  const [, year, month, date, packedMonth, packedDate] = written.exec(typed.normalize('NFKC').trim()) ?? [];
  if (year === undefined) return undefined;
  const on = [year, month ?? packedMonth, date ?? packedDate].map((part) => (part ?? '').padStart(2, '0')).join('-');
  return isDay(on) ? on : undefined;
};

/** A day: Excel's own, or written the ways people write it. */
export const day: Kind = {
  numberFormat: 'yyyy-mm-dd',
  read: reading((typed, value) => {
    if (typeof value === 'number' && value >= 1 && value < lastSerial + 1) return { text: ofSerial(value) };
    const on = isBlank(typed) ? '' : ofText(typed);
    return on === undefined ? unreadable('day', { value: shortened(typed) }) : { text: on };
  }),
  write: (on) => (on === '' ? '' : Math.round((Date.parse(on) - serialZero) / dayMs)),
};
