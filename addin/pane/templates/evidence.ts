import type { PlainPhrase } from '#addin/words/speak.ts';

const phrases: Readonly<Record<string, PlainPhrase>> = {
  right: 'templates.by.right',
  inside: 'templates.by.inside',
  below: 'templates.by.below',
  above: 'templates.by.above',
  'before-unit': 'templates.by.beforeUnit',
  'beside-box': 'templates.by.besideBox',
  boxed: 'templates.by.boxed',
  coloured: 'templates.by.coloured',
  formatted: 'templates.by.formatted',
  joined: 'templates.by.joined',
  named: 'templates.by.named',
  picked: 'templates.by.picked',
  ruled: 'templates.by.ruled',
  underlined: 'templates.by.underlined',
  unlocked: 'templates.by.unlocked',
  waiting: 'templates.by.waiting',
  computed: 'templates.by.computed',
  written: 'templates.by.written',
  total: 'templates.by.total',
  colon: 'templates.by.inside',
  'date-shell': 'templates.by.dateShell',
  hint: 'templates.by.hint',
  'seal-mark': 'templates.by.sealMark',
  'tick-box': 'templates.by.tickBox',
  token: 'templates.by.token',
  crosses: 'templates.by.token',
  underscores: 'templates.by.ruled',
  'after-currency': 'templates.by.beforeUnit',
  hand: 'templates.by.hand',
};

/** What a place was found by, in words; what has no word is left out. */
export const evidencePhrases = (names: readonly string[]): PlainPhrase[] => [
  ...new Set(names.flatMap((name) => phrases[name] ?? [])),
];
