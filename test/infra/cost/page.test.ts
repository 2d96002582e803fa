import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runNode } from '#given/run-node.ts';
import { limits } from '#infra/cost/limits.ts';
import { costPage } from '#infra/cost/page.ts';
import { pricesOf } from '#infra/cost/prices.ts';
import { billOf, monthOf, usdOf } from '#infra/cost/reckon.ts';

const root = resolve(import.meta.dirname, '../../..');
const singapore = pricesOf['ap-southeast-1'];
const of = (staff: number, years = 3) => monthOf({ staff, years });

test('the page is as `npm run cost:page` makes it', async () => {
  const { file, text } = await costPage();
  expect(readFileSync(join(root, file), 'utf8')).toBe(text);
});

describe('a month', () => {
  test('has of each act as much as is done of it, by whoever does it', () => {
    // Ten people, seven of whom sell, 21 days: 7 × 0.25 contracts a day are signed, each with a scan.
    expect(of(10).scanPuts).toBeCloseTo(7 * 0.25 * 21);
    expect(of(20).apiRequests / of(10).apiRequests).toBeCloseTo(2);
  });

  test('stores what all the years have left, and asks no more for it', () => {
    expect(of(20, 6).storedGb).toBeCloseTo(2 * of(20, 3).storedGb);
    expect(of(20, 6).writeUnits).toBe(of(20, 3).writeUnits);
  });

  test('costs for each measure its quantity times its price, and nothing below what is always free', () => {
    const bill = new Map(billOf(of(20), singapore).map((line) => [line.measure, line]));
    expect(bill.get('dashboards')).toEqual({ measure: 'dashboards', quantity: 1, usd: 3, afterFree: 0 });
    expect(bill.get('alarmedMetrics')).toMatchObject({
      usd: expect.closeTo(1.9) as number,
      afterFree: expect.closeTo(0.9) as number,
    });
    expect(bill.get('writeUnits')?.usd).toBeCloseTo(of(20).writeUnits * singapore.writeUnits);
  });

  test('is dearer where more people read a longer staff list', () => {
    const [few, many] = [20, 2_000].map((staff) => usdOf('open the pane', { staff, years: 1 }, singapore));
    expect(many).toBeGreaterThan(1.5 * (few ?? Infinity));
  });
});

test('the first limit that people meet is the staff list, and no other below two thousand', () => {
  const met = limits.filter(({ most, used }) => used({ staff: 2_000, years: 3 }) > most);
  expect(met.map(({ what }) => what)).toEqual(['People on the staff list']);
});

describe('on the command line', () => {
  const cost = (...args: string[]) => runNode(['--import', 'tsx', 'infra/cost.ts', ...args]);

  test('a bill is printed, with its sum', async () => {
    const { code, said } = await cost('--staff', '200', '--region', 'us-east-1');
    const sum = billOf(of(200), pricesOf['us-east-1']).reduce((all, { usd }) => all + usd, 0);
    expect(code).toBe(0);
    expect(said).toMatch(new RegExp(`200 people, 3 years, us-east-1 +${sum.toFixed(2)} `));
  });

  test.each([
    [['--staff', '0'], '--staff is a whole number'],
    [['--staff', '20', '--region', 'mars'], 'There are prices of 有价目的区域: us-east-1, ap-southeast-1.'],
  ])('%j is refused in a sentence', async (args, sentence) => {
    expect(await cost(...args)).toEqual({ code: 2, said: expect.stringContaining(sentence) as string });
  });
});
