import { parseArgs } from 'node:util';
import { CannotRun, runToEnd } from './command-line.ts';
import { dollars, rounded } from './cost/page.ts';
import { measures, pricesOf, type Region } from './cost/prices.ts';
import { billOf, monthOf, type Department } from './cost/reckon.ts';

const usage = 'npm run -s cost -- --staff N [--region REGION] [--years N]';
const most = 100_000;

function wholeNumber(name: string, given: string | undefined, instead?: number): number {
  const number = given === undefined ? instead : Number(given);
  if (number !== undefined && Number.isInteger(number) && number > 0 && number <= most) return number;
  throw new CannotRun(`--${name} is a whole number from 1 to ${most} 请写 1 到 ${most} 的整数: ${usage}`);
}

function asked(): { readonly department: Department; readonly region: Region } {
  const { values } = parseArgs({
    options: { staff: { type: 'string' }, years: { type: 'string' }, region: { type: 'string' } },
  });
  const { region = 'ap-southeast-1' } = values;
  if (!Object.hasOwn(pricesOf, region))
    throw new CannotRun(`There are prices of 有价目的区域: ${Object.keys(pricesOf).join(', ')}.`);
  const department = { staff: wholeNumber('staff', values.staff), years: wholeNumber('years', values.years, 3) };
  return { department, region: region as Region };
}

await runToEnd(() => {
  const { department, region } = asked();
  const bill = billOf(monthOf(department), pricesOf[region]);
  const rows = [
    ['a month', '', '$ by the list', '$ after what is free'],
    ...bill.map(({ measure, quantity, usd, afterFree }) => [
      measures[measure].says,
      `${rounded(quantity)} ${measures[measure].unit}`,
      dollars(usd),
      dollars(afterFree),
    ]),
    [
      `${department.staff} people, ${department.years} years, ${region}`,
      '',
      dollars(bill.reduce((sum, { usd }) => sum + usd, 0)),
      dollars(bill.reduce((sum, { afterFree }) => sum + afterFree, 0)),
    ],
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  for (const [what = '', ...rest] of rows)
    console.log([what.padEnd(widths[0] ?? 0), ...rest.map((cell, i) => cell.padStart(widths[i + 1] ?? 0))].join('  '));
});
