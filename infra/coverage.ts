import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { activityAuthority } from '#policy/authority/activity.ts';
import { backupAuthority } from '#policy/authority/backup.ts';
import { consentAuthority } from '#policy/authority/consent.ts';
import { contractAuthority } from '#policy/authority/contract.ts';
import { customerAuthority } from '#policy/authority/customer.ts';
import { delegationAuthority } from '#policy/authority/delegation.ts';
import { goliveAuthority } from '#policy/authority/golive.ts';
import { invoiceAuthority } from '#policy/authority/invoice.ts';
import { priceAuthority } from '#policy/authority/price.ts';
import { receiptAuthority } from '#policy/authority/receipt.ts';
import { regionAuthority } from '#policy/authority/region.ts';
import { signoffAuthority } from '#policy/authority/signoff.ts';
import { staffAuthority } from '#policy/authority/staff.ts';
import { statementAuthority } from '#policy/authority/statement.ts';
import { templateAuthority } from '#policy/authority/template.ts';
import { catalogue, placeOf, type Cite, type ClauseId, type Entry } from '#policy/catalogue.ts';
import * as clausesByNoun from '#policy/clauses/index.ts';
import { extraLabel, extras } from '#policy/extras.ts';
import { extrasUpheld, openBecause, upheld } from '#policy/upheld.ts';
import type { Words } from '#policy/words.ts';

const root = resolve(import.meta.dirname, '..');

/** One clause's line on the coverage page. */
export interface Coverage {
  readonly id: ClauseId;
  readonly status: 'enforced' | 'partly' | 'open' | 'reserved';
  readonly enforcedBy: readonly string[];
  readonly tests: readonly string[];
  /** Why it is open, or what of it is. */
  readonly open?: Words;
}

type Beside = (typeof extras)[number];

/** The line of one of the department's own rules, in the second part of the page: they are not the policy's. */
export interface ExtraCoverage extends Pick<Coverage, 'enforcedBy' | 'tests'> {
  readonly id: Beside['id'];
  readonly standing: 'off' | 'always';
}

const testFiles = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('catalogue.test.ts'))
  .sort()
  .map((file) => ({ file: `test/${file}`, text: readFileSync(join(root, 'test', file), 'utf8') }));

/** The clauses of every noun, and every verb with the clause that its authority stands on. */
const allClauses = Object.values(clausesByNoun).flat();
const allVerbs = [
  activityAuthority,
  backupAuthority,
  consentAuthority,
  contractAuthority,
  customerAuthority,
  delegationAuthority,
  goliveAuthority,
  invoiceAuthority,
  priceAuthority,
  receiptAuthority,
  regionAuthority,
  signoffAuthority,
  staffAuthority,
  statementAuthority,
  templateAuthority,
].flatMap((authority) => Object.entries<{ readonly cites: Cite }>(authority));

const clauseFile = (id: string) => `functions/policy/clauses/${id}.ts`;

/** Tests of a clause: those of its files, and every test that names it. */
const testsOf = (id: string, files: readonly string[]) =>
  testFiles
    .filter(
      ({ file, text }) =>
        files.some((source) => file === `test/${source.replace(/\.ts$/, '.test.ts')}`) || names(text, id),
    )
    .map(({ file }) => file);

const names = (text: string, id: string) => new RegExp(`(?<![\\w.-])${id.replace('.', '\\.')}(?![\\w.-])`).test(text);

const verbsCiting = (id: string) =>
  allVerbs
    .filter(([, { cites }]) => cites === id)
    .map(([verb]) => `functions/policy/authority/${verb.split('.')[0] ?? ''}.ts: ${verb}`);

/** The clause files and verbs that cite a rule, and the files that are said to uphold it besides. */
function enforcing(id: string, by: readonly string[]): { clauses: readonly string[]; enforcedBy: readonly string[] } {
  const clauses = allClauses.filter(({ cites }) => cites === id).map((clause) => clauseFile(clause.id));
  const missing = [...clauses, ...by].filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) throw new Error(`${id} is said to be upheld by ${missing.join(', ')}, which is not there.`);
  return { clauses, enforcedBy: [...clauses, ...verbsCiting(id), ...by] };
}

function coverageOf({ id, reserved }: Entry & { id: ClauseId }): Coverage {
  const { by = [], rest } = upheld[id] ?? {};
  const { clauses, enforcedBy } = enforcing(id, by);
  if (reserved) return { id, status: 'reserved', enforcedBy: [], tests: [] };
  if (enforcedBy.length === 0) {
    const open = openBecause.find(([start]) => id.startsWith(start))?.[1];
    return { id, status: 'open', enforcedBy, tests: [], ...(open ? { open } : {}) };
  }
  return {
    id,
    status: rest ? 'partly' : 'enforced',
    enforcedBy,
    tests: testsOf(id, clauses),
    ...(rest ? { open: rest } : {}),
  };
}

/** Every clause of the policy, and what stands behind it. */
export const coverage = (): Coverage[] => catalogue.map(coverageOf);

/** Every rule of the department's own, and what stands behind it. */
export const extraCoverage = (): ExtraCoverage[] =>
  extras.map((extra) => {
    const { id } = extra;
    const { clauses, enforcedBy } = enforcing(id, extrasUpheld[id] ?? []);
    return { id, standing: 'isAlways' in extra ? 'always' : 'off', enforcedBy, tests: testsOf(id, clauses) };
  });

const marks = { enforced: '已执行 enforced', partly: '部分 partly', open: '未做 open', reserved: '原文缺 reserved' };

const standings = { off: '默认关闭 off by default', always: '始终执行 always on' };

/** The page as text. */
export const coveragePage = (lines: readonly Coverage[], besides: readonly ExtraCoverage[]): string =>
  [
    '# 制度覆盖 Policy coverage',
    '',
    'Made by `npm run coverage:policy`.',
    '',
    '| Id | 出处 | 要求 What it asks | 状态 | 由谁执行 Enforced by | 测试 Tests |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines.map(({ id, status, enforcedBy, tests, open }) => {
      const { rule } = catalogue.find((entry) => entry.id === id) as Entry;
      const asks = `${rule['zh-CN']} ${rule.en}`;
      const still = open ? `${marks[status]}：${open['zh-CN']} (${open.en})` : marks[status];
      return `| ${[id, placeOf(id)['zh-CN'], asks, still, list(enforcedBy), list(tests.map((file) => basename(file)))].join(' | ')} |`;
    }),
    '',
    `## ${extraLabel['zh-CN']} ${extraLabel.en}`,
    '',
    '制度没有写，由部门自定，不当作制度引用。',
    'Rules that the policy does not have: the department’s own, never cited as the policy, and not counted above.',
    '',
    '| Id | 规定 The rule | 采用 Standing | 由谁执行 Enforced by | 测试 Tests |',
    '| --- | --- | --- | --- | --- |',
    ...besides.map(({ id, standing, enforcedBy, tests }) => {
      const { rule } = extras.find((extra) => extra.id === id) as Beside;
      const asks = `${rule['zh-CN']} ${rule.en}`;
      return `| ${[id, asks, standings[standing], list(enforcedBy), list(tests.map((file) => basename(file)))].join(' | ')} |`;
    }),
    '',
  ].join('\n');

const list = (files: readonly string[]) => files.map((file) => `\`${file.replace('functions/', '')}\``).join('<br>');

/** The made files, by path. */
export const coverageTexts = (): Map<string, string> => {
  const [lines, besides] = [coverage(), extraCoverage()];
  return new Map([
    ['functions/policy/coverage.json', `${JSON.stringify(lines, null, 1)}\n`],
    ['functions/policy/coverage-extras.json', `${JSON.stringify(besides, null, 1)}\n`],
    ['functions/policy/COVERAGE.md', coveragePage(lines, besides)],
  ]);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of coverageTexts()) writeFileSync(join(root, file), text);
  const statuses = coverage().map(({ status }) => status);
  console.log(
    [...new Set(statuses)].map((each) => `${each} ${statuses.filter((status) => status === each).length}`).join(', '),
  );
}
