import type { Browser, Frame, Page } from 'playwright-core';
import type { FormSheet } from '#addin/sheet/form/form-sheet.ts';
import type { CellMap, Look } from '#policy/form/cell-map.ts';
import { launchBrowser } from '#given/browser.ts';
import type { Around } from './around.ts';
import type { Pane } from './pane.ts';
import { serve } from './served.ts';

declare global {
  var around: Around;
  var pane: Pane;
}

/** The page with the workbook, and the pane in it. */
export const desk = {} as { page: Page; frame: Frame };

/** A fresh workbook with its pane. */
export const sitDown = async (isReadOnly = false): Promise<void> => {
  await desk.page.evaluate((is) => around.beginAnew(is), isReadOnly);
  const element = await desk.page.waitForSelector('iframe');
  const found = await element.contentFrame();
  if (!found) throw new Error('There is no pane.');
  desk.frame = found;
  await found.waitForFunction(() => 'pane' in globalThis);
  await found.evaluate(() => pane.whenReady());
};

/** Every test of the file has a workbook of its own and a pane with Microsoft's client, which asks nothing that the workbook does not know. */
export function atFormDesk(): void {
  let browser: Browser;
  let stop: () => void;

  beforeAll(async () => {
    const served = await serve();
    stop = served.close;
    browser = await launchBrowser();
    desk.page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1500, height: 1000 } });
    await desk.page.goto(served.url);
    await desk.page.waitForFunction(() => 'around' in globalThis);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    stop();
  });

  beforeEach(() => sitDown());

  afterEach(async () => {
    expect(await desk.page.evaluate(() => around.logged.splice(0))).toEqual([]);
  });
}

type Asked = Exclude<keyof FormSheet, 'watch'>;
type Given<K extends Asked> = Awaited<ReturnType<FormSheet[K]>>;

/** Asks the pane's forms; a refusal says its obstacle and its remedy. */
export const ask = async <K extends Asked>(what: K, ...given: Parameters<FormSheet[K]>): Promise<Given<K>> => {
  const answer: unknown = await desk.frame.evaluate(
    async ([name, values]) => {
      const method = pane.forms[name] as (...all: readonly unknown[]) => Promise<unknown>;
      return method(...values).catch((problem: unknown) => {
        throw new Error(`${pane.said(problem)}: ${pane.remedy(problem)}`);
      });
    },
    [what, given as readonly unknown[]] as const,
  );
  return answer as Given<K>;
};

/** How often the pane goes to the workbook meanwhile. */
export const tripsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const count = () => desk.frame.evaluate(() => pane.visits.count);
  const before = await count();
  await work();
  return (await count()) - before;
};

/** What stands in cells of a sheet: a formula, or else a value. */
export const standing = (sheet: string, ...addresses: readonly string[]) =>
  desk.page.evaluate(
    ([name, cells]) =>
      cells.map((address) => {
        const { row, column } = around.cellAt(address);
        const { value, formula } = around.model.sheet(name).cell(row - 1, column - 1);
        return formula ?? value;
      }),
    [sheet, addresses] as const,
  );

/** The sheet as the workbook itself tells it, without the client between. */
export const witnessed = (sheet: string): Promise<CellMap> =>
  desk.page.evaluate((name) => around.cellMapOf(around.model, around.model.sheet(name)), sheet);

type Seen = Omit<CellMap, 'cells' | 'looks'> & {
  readonly cells: readonly (Omit<CellMap['cells'][number], 'look'> & { readonly look: Look })[];
};

/** A map whose cells say themselves how they look, so that two can be compared. */
export const seen = ({ cells, looks, ...rest }: CellMap): Seen => ({
  ...rest,
  cells: cells.map(({ look, ...cell }) => ({ ...cell, look: (look === undefined ? undefined : looks[look]) ?? {} })),
});

const boxed = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;

/** A form with so many places to fill in, two to a row. */
export const formWith = (fields: number): CellMap => ({
  sheet: '合同',
  cells: Array.from({ length: fields / 2 }, (_, i) =>
    [1, 2, 3, 4].map((column) => ({
      row: i + 1,
      column,
      text: column % 2 === 1 ? `项目${i * 2 + (column + 1) / 2}` : '',
      look: 1 - (column % 2),
    })),
  ).flat(),
  looks: [boxed, { ...boxed, isBold: true }],
  merges: [],
  rows: [],
  columns: [],
  names: [],
  tables: [],
});

/** The address of the form's nth place. */
export const placeOf = (nth: number): string => `${nth % 2 === 0 ? 'B' : 'D'}${Math.floor(nth / 2) + 1}`;
