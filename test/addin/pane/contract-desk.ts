import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { ulid } from 'ulid';
import { settle } from '#functions/commands/batch.ts';
import { readContract } from '#functions/queries/contracts.ts';
import { getStaff } from '#functions/table/staff.ts';
import { startLocal, type Local } from '#infra/local/local.ts';
import { saleForm } from '#infra/local/demo/templates/sale-form.ts';
import type { WorkbookModel } from '#infra/local/workbook/model.ts';
import type { Person } from '#infra/local/workbook/person.ts';
import { addressOf, cellAt } from '#policy/form/address.ts';
import { dayAfter, dayOf } from '#policy/day.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { enterOnce } from '#given/filled-house.ts';
import { launchBrowser } from '#given/browser.ts';
import type { Answers } from '#given/filled.ts';
import { recordOf } from '#given/result.ts';
import { aSale, type Goods } from '#given/sale.ts';

declare global {
  var salesdesk: { readonly model: WorkbookModel; readonly person: Person };
}

/** Products whose price holds from the demo's beginning on, whatever day it is. */
export const goods: readonly Goods[] = [
  { product: '气动蝶阀', unit: '台', quantity: 3, priceFen: 194_000 },
  { product: '压力变送器', unit: '只', quantity: 7, priceFen: 112_000 },
];

const today = dayOf(new Date().toISOString());
/** What the customer's card and the day of the contract have filled in already. */
const alreadyThere = ['B3', 'G4', 'B41', 'B42', 'B43'];

const typedAs = ({ text, number }: { readonly text: string; readonly number?: number | undefined }): string =>
  number === undefined || text.includes('%') ? text : String(number);

/** What one types into the drawn form so that nothing is open, wrong or special; then with these answers in place of those. */
export function soundTyping(changes: Answers = {}, lines = goods): Readonly<Record<string, string>> {
  const later: Answers = { C18: dayAfter(today, 30), 'B37.4': dayAfter(today, 365) };
  const drawn = new Map(saleForm.map.cells.map((cell) => [addressOf(cell), cell.text]));
  return Object.fromEntries(
    aSale({ ...later, ...changes }, lines)
      .cells.filter((cell) => cell.formula === undefined && drawn.get(addressOf(cell)) !== cell.text)
      .map((cell): [string, string] => [addressOf(cell), typedAs(cell)])
      .filter(([address]) => !alreadyThere.includes(address) || changes[address] !== undefined),
  );
}

/** A salesperson at a workbook with the pane beside it, at the real house. */
export interface ContractDesk {
  readonly house: Local;
  readonly page: Page;
  readonly pane: Frame;
  readonly context: BrowserContext;
  readonly type: (cells: Readonly<Record<string, string>>) => Promise<void>;
  readonly selected: () => Promise<string>;
  readonly cell: (address: string) => Promise<string>;
  /** Does something as a colleague, on the revision that stands now. */
  readonly colleague: (staffId: string, verb: string, input?: object) => Promise<Contract>;
  /** The contract that was drafted last. */
  readonly contract: () => Promise<Contract>;
  readonly close: () => Promise<void>;
}

const manager = 'staff-zhou';
const patience = 20_000;

/** Somebody at a workbook of this name, with the pane beside it. */
export async function openPane(browser: Browser, house: Local, staffId: string, book = ulid()) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 1200, height: 760 },
  });
  await context.request.post(`${house.url}issuer/token`, { data: { staffId } });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${house.url}?book=${book}`);
  await page.waitForFunction(() => 'salesdesk' in globalThis);
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  return { context, page, pane };
}

export async function openContractDesk(staffId = 'staff-chen'): Promise<ContractDesk> {
  const [house, browser] = await Promise.all([
    startLocal({ port: 0, dataDir: undefined, isEmpty: false, enter: enterOnce }),
    launchBrowser(),
  ]);
  const { context, page, pane } = await openPane(browser, house, staffId);
  const readerOf = async (id: string) => {
    const actor = await getStaff(house.table, id);
    if (!actor) throw new Error(`${id} is not on the list.`);
    return { actor, table: house.table, at: new Date().toISOString() };
  };
  const activeSheet = () => page.evaluate(() => salesdesk.model.selection().sheet.id);
  const codeOnSheet = () =>
    page.evaluate(() => salesdesk.model.selection().sheet.properties.get('salesdesk.code') ?? '');
  const contractId = async () => /[0-7][0-9A-HJKMNP-TV-Z]{25}/.exec(await codeOnSheet())?.[0] ?? '';
  const contract = async () => (await readContract(await readerOf(manager), await contractId())).record;
  return {
    house,
    page,
    pane,
    context,
    contract,
    type: async (cells) =>
      page.evaluate(
        ([sheet, all]) => {
          for (const [address, text] of Object.entries(all)) salesdesk.person.type(sheet, address, text);
        },
        [await activeSheet(), cells] as const,
      ),
    selected: async () => {
      const { top, left } = await page.evaluate(() => salesdesk.model.selection().area);
      return addressOf({ row: top + 1, column: left + 1 });
    },
    cell: async (address) => {
      const { row, column } = cellAt(address);
      return page.evaluate(([sheet, down, right]) => String(salesdesk.model.sheet(sheet).cell(down, right).value), [
        await activeSheet(),
        row - 1,
        column - 1,
      ] as const);
    },
    colleague: async (id, verb, input = {}) => {
      const { contractId: whose, revision } = await contract();
      const command = { id: ulid(), verb, input: { contractId: whose, ...input }, basedOn: revision };
      const [result] = await settle([command], await readerOf(id));
      if (!result) throw new Error(`${id} could not send ${verb}.`);
      return recordOf(result) as unknown as Contract;
    },
    close: async () => {
      await browser.close();
      await house.stop();
    },
  };
}
