import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keysOf } from '#policy/keys-of.ts';
import { formatted } from '../formatted.ts';
import { assumed, habits, standing } from './habits.ts';
import { limits } from './limits.ts';
import { measures, pricesOf, pricesReadOn, type Measure, type Region } from './prices.ts';
import { billOf, monthOf, readUnitsOf, usdOf, type Department, type Line } from './reckon.ts';
import { acts, largestTransaction, readPerPerson, type Act } from './units.ts';

const root = resolve(import.meta.dirname, '../..');
const file = 'infra/cost/COST.md';

const shown: readonly Department[] = [20, 200, 2_000].map((staff) => ({ staff, years: 3 }));
const [small] = shown as [Department, ...Department[]];
const region: Region = 'ap-southeast-1';
const regions = keysOf(pricesOf) as Region[];

/** A sum as a bill has it; less than a cent is said to be that. */
export const dollars = (usd: number): string => (usd > 0 && usd < 0.005 ? '< 0.01' : usd.toFixed(2));
const said = (usd: number): string => `$${dollars(usd)}`;

/** A quantity with as many digits as it is worth. */
export const rounded = (quantity: number): string =>
  quantity.toLocaleString('en', { maximumFractionDigits: quantity < 10 ? 2 : 0 });

/** Rows as a Markdown table, its head first. */
const table = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const total = (lines: readonly Line[], of: 'usd' | 'afterFree'): number =>
  lines.reduce((sum, line) => sum + line[of], 0);
const billIn = (where: Region, department: Department) => billOf(monthOf(department), pricesOf[where]);

const people = ({ staff }: Department): string => `${rounded(staff)} people`;

/** The bills side by side, a line for each thing that costs a cent in any of them. */
function bills(): string {
  const all = shown.map((department) => billIn(region, department));
  const [first = []] = all;
  const lines = first
    .map(({ measure }, i) => [measures[measure].says, ...all.map((bill) => dollars(bill[i]?.usd ?? 0))])
    .filter(([, ...sums]) => sums.some((sum) => sum !== '0.00' && sum !== '< 0.01'));
  const totals = regions.flatMap((where) =>
    (['usd', 'afterFree'] as const).map((of) => [
      `**${where}, ${of === 'usd' ? 'by the list' : 'after what is always free'}**`,
      ...shown.map((department) => `**${dollars(total(billIn(where, department), of))}**`),
    ]),
  );
  return table([[`US dollars a month in ${region}`, ...shown.map(people)], ...lines, ...totals]);
}

const quantities = (): string => {
  const all = shown.map(monthOf);
  return table([
    ['In a month', ...shown.map(people)],
    ...keysOf(measures).map((measure: Measure) => [
      `${measures[measure].says} (${measures[measure].unit})`,
      ...all.map((month) => rounded(month[measure])),
    ]),
  ]);
};

/** The steps of what people speak of as one thing. */
const wholes = {
  'A row: checked, reported, confirmed, filed': ['check a row', 'report a row', 'confirm a report', 'file a customer'],
  'A contract, from draft to file': [
    'draft a contract',
    'submit a contract',
    'look at a contract',
    'tick a contract',
    'approve a contract',
    'sign a contract',
    'file a contract',
  ],
  'An instalment: its invoice and its receipt': [
    'ask for an invoice',
    'issue an invoice',
    'enter a bank line',
    'confirm a receipt',
  ],
  'A night with nothing due': ['a night with nothing due'],
  'A thousand instalments overdue, told in a night': Array<Act>(1_000).fill('tell of an overdue instalment'),
} as const satisfies Record<string, readonly Act[]>;

const cents = (usd: number): string => `${(usd * 100).toFixed(usd < 0.001 ? 4 : 2)} ¢`;

const actRows = (): string =>
  table([
    ['Act', 'read units', 'write units', 'bytes left', 'times a day', `$ for 1,000 in ${region}`],
    ...keysOf(acts).map((act) => [
      act,
      rounded(acts[act].read),
      rounded(acts[act].write),
      rounded(acts[act].bytes),
      `${habits[act].times} by ${habits[act].by === 'house' ? 'the house' : `each ${habits[act].by === 'everybody' ? 'person' : 'salesperson'}`}`,
      (usdOf(act, small, pricesOf[region]) * 1_000).toFixed(4),
    ]),
  ]);

const wholeRows = (): string =>
  table([
    ['', 'read units', 'write units', 'costs'],
    ...Object.entries<readonly Act[]>(wholes).map(([what, steps]) => [
      what,
      rounded(steps.reduce((sum, act) => sum + readUnitsOf(act, small), 0)),
      rounded(steps.reduce((sum, act) => sum + acts[act].write, 0)),
      cents(steps.reduce((sum, act) => sum + usdOf(act, small, pricesOf[region]), 0)),
    ]),
  ]);

const limitRows = (): string =>
  table([
    ['What', 'limit', ...shown.map(people), 'met at about'],
    ...limits.map(({ what, most, used }) => [
      what,
      rounded(most),
      ...shown.map((department) => rounded(used(department))),
      `${Number(metAt({ most, used }).toPrecision(2)).toLocaleString('en')} people`,
    ]),
  ]);

/** How many people a limit is met at; what does not grow with them was there from the first. */
function metAt({ most, used }: Pick<(typeof limits)[number], 'most' | 'used'>): number {
  const [few, many] = [used({ ...small, staff: 1_000 }), used({ ...small, staff: 2_000 })];
  return 1_000 + ((most - few) / (many - few)) * 1_000;
}

const standingUsd = (of: 'usd' | 'afterFree'): number =>
  total(
    billIn(region, small).filter(({ measure }) => measure in standing),
    of,
  );

const priceRows = (): string =>
  table([
    ['One', ...regions.map((where) => `$ in ${where}`), 'always free a month'],
    ...keysOf(measures).map((measure) => [
      `${measures[measure].says} (${measures[measure].unit})`,
      ...regions.map((where) => plain(pricesOf[where][measure])),
      measures[measure].free === 0 ? '' : rounded(measures[measure].free),
    ]),
  ]);
const plain = (usd: number): string => usd.toFixed(10).replace(/\.?0+$/, '');

const text = (): string => `<!-- made by \`npm run cost:page\` -->

# What a month costs

Units are measured on the engine, act by act, and a test holds this page to them. How often each act is done is assumed
(\`infra/cost/habits.ts\`): of all people ${assumed.salespeople * 100} % sell, ${assumed.workingDays} days a month, and the table and the scans
have grown for ${small.years} years. Prices are AWS's list, without tax (below). For your own numbers:

\`\`\`sh
npm run -s cost -- --staff 60 [--region ${region}] [--years 3]
\`\`\`

${bills()}

Is it a few dollars a month? For 20 people ${said(total(billIn(region, small), 'usd'))} by the list, and ${said(
  total(billIn(region, small), 'afterFree'),
)} in an account that spends
what is always free on nothing else. ${said(standingUsd('usd'))} of the one and ${said(standingUsd('afterFree'))} of the other are there before
anybody has signed in: the alarms, which count each metric they look at, the page that shows how the house does, and the key that alarms need
to write to their topic. All the work of 20 people comes to ${said(total(billIn(region, small), 'usd') - standingUsd('usd'))}.

Not in it, for they are chosen: a key of one's own for table and scans (as much as the key of the alarms, and $0.03 for 10,000 uses), a secret for
the way out ($0.40), a domain, support, and tax. The China regions have a list of their own, in yuan: take the quantities from here, and its prices.

中文：${shown
  .map(
    (department) =>
      `${people(department).replace(' people', ' 人')}每月约 ${said(total(billIn(region, department), 'usd'))}（扣除长期免费额度后 ${said(total(billIn(region, department), 'afterFree'))}）`,
  )
  .join(
    '，',
  )}。其中 ${said(standingUsd('usd'))} 是报警、看板和密钥的固定费用，与人数无关。中国区的价格另有一份人民币价目，用量照此表。

${quantities()}

## What one thing costs

${wholeRows()}

${actRows()}

## With your own numbers

    a month = Σ acts: who do it × times a day × days × ( write units × $ + read units × $ + requests × $ + GB-s × $ )
            + Σ acts: who do it × times a day × days × months × bytes left × ( $ for a GB stored + $ for it restorable )
            + scans, what is sent, logs, and what stands

An act is one request, opening the pane ${assumed.requestsToOpen}; rows go up to 100 in one, so this is the dearest way to send them. A request
keeps a function of 1 GB busy for ${assumed.secondsPerRequest} s. What reads the staff list takes ${readPerPerson} read units more for each person on it. What an
act leaves in the table, with its copies in the indexes, stays: a history is never deleted.

Virginia's prices were found on ${pricesReadOn} in public descriptions of AWS's list; Singapore's are its list of 2025, not looked up that day.

${priceRows()}

## Where the first limit is met

The busiest hour is taken to have ${assumed.busiestHour * 100} % of a day's work, and the busiest second ${assumed.busiestSecond} times the
work of its hour's middle one.

${limitRows()}

${limits.map(({ what, then }) => `- **${what}.** ${then}`).join('\n')}

What does not grow with the people:

- **One transaction** takes 100 items; the largest here has ${largestTransaction}. A receipt over many instalments is held to 60 parts.
- **One item** takes 400 KB. A customer's account holds each of its open instalments, some 200 bytes: near 2,000 of them. A standing holds at most 60 open plans,
  a match key at most 30 customers, a form is packed and at most 100 KB. Notices are items of their own.
- **One partition** takes 1,000 write and 3,000 read units a second. A record and its history share one: nobody writes one customer so often.
- **One answer** takes 6 MB, one request 4 MB by our own limit, 10 MB by the HTTP API's, and 30 s. A page has at most 100 rows, some 125 KB; a batch at most 100 commands.
`;

/** The page, as it lies in the repository. */
export async function costPage(): Promise<{ readonly file: string; readonly text: string }> {
  return { file, text: await formatted(file, text()) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = await costPage();
  writeFileSync(join(root, made.file), made.text);
  console.log(`${made.file} made`);
}
