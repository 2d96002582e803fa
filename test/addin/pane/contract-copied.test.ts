import type { Browser, Frame, Page } from 'playwright-core';
import { ulid } from 'ulid';
import type { Snapshot } from '#infra/local/workbook/model/snapshot.ts';
import { ask } from '#given/ask.ts';
import { openContractDesk, openPane, soundTyping, type ContractDesk } from './contract-desk.ts';

const customer = '苏州澜屿精密机械有限公司';
const copiedName = '澜屿 合同（复制）';

let desk: ContractDesk;
let browser: Browser;
beforeAll(async () => {
  desk = await openContractDesk();
  browser = desk.context.browser() as Browser;
  await drafted();
}, 120_000);
afterAll(() => desk.close());

const button = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name });
const heading = (pane: Frame, name: string | RegExp) => pane.getByRole('heading', { name });
const text = (pane: Frame, words: string | RegExp) => pane.getByText(words).first();

/** A draft that is filled in, but for one place. */
async function drafted(): Promise<void> {
  const { pane, page } = desk;
  await pane.getByRole('tab', { name: '合同' }).click();
  await button(pane, '新建合同').click();
  await pane.getByRole('combobox').click();
  await page.keyboard.type('澜屿');
  await pane.getByRole('option', { name: customer }).click();
  await pane.getByRole('radio', { name: /工业品购销合同/ }).click();
  await button(pane, '建合同并画表').click();
  await heading(pane, /^核对：/).waitFor();
  await desk.type({ ...soundTyping(), F18: '' });
  await heading(pane, '核对：1 处要改').waitFor();
}

/** The drafted form's sheet in a workbook of its own: what the pane remembers of a sheet or a workbook does not come along. */
async function copiedForm({ hasCode }: { readonly hasCode: boolean }): Promise<string> {
  const [from, to] = [new URL(desk.page.url()).searchParams.get('book') ?? '', ulid()];
  const name = await desk.page.evaluate(() => salesdesk.model.selection().sheet.name);
  let kept: Snapshot['sheets'][number] | undefined;
  while (!kept?.cells.some(([, , value]) => String(value).includes('SD·'))) {
    const { body } = await ask(`${desk.house.url}workbook?book=${from}`);
    kept = body === '' ? undefined : (JSON.parse(body) as Snapshot).sheets.find((sheet) => sheet.name === name);
  }
  const cells = kept.cells.filter(([, , value]) => hasCode || !String(value).includes('SD·'));
  const form = { ...kept, id: '{COPY}', name: copiedName, properties: [], cells };
  const empty = { ...form, id: '{EMPTY}', name: '空表', cells: [], merges: [], conditionals: [], validations: [] };
  const book: Snapshot = {
    name: '另一本',
    sheets: [form, empty],
    names: [],
    comments: [],
    settings: [],
    properties: [],
  };
  await ask(`${desk.house.url}workbook?book=${to}`, { method: 'PUT', body: JSON.stringify(book) });
  return to;
}

const contractsIn = async (book: string, staffId = 'staff-chen') => {
  const { page, pane, context } = await openPane(browser, desk.house, staffId, book);
  await pane.getByRole('tab', { name: '合同' }).click();
  return { page, pane, context };
};
/** What every cell of the copied sheet says. */
const saying = (page: Page) =>
  page.evaluate(
    (name) =>
      [...salesdesk.model.sheet(name).cells.within({ top: 0, left: 0, bottom: 200, right: 30 })]
        .map(([row, column, { value }]) => [row, column, value] as const)
        .filter(([, , value]) => value !== ''),
    copiedName,
  );
const shoot = (page: Page, name: string) => page.screenshot({ path: `test/screenshots/contract-copied-${name}.png` });

test('with its code it is known at once in another workbook, and checked there as in its own', async () => {
  const { page, pane, context } = await contractsIn(await copiedForm({ hasCode: true }));
  const before = await saying(page);
  await button(pane, '打开当前工作表的合同').click();
  await heading(pane, '核对：1 处要改').waitFor();
  await text(pane, 'F18「交货地点」空着').waitFor();
  expect(await saying(page)).toEqual(before);
  await context.close();
}, 60_000);

test('to a colleague whose contract it is not the sheet says nothing about it', async () => {
  const { page, pane, context } = await contractsIn(await copiedForm({ hasCode: true }), 'staff-lin');
  await button(pane, '打开当前工作表的合同').click();
  await text(pane, '没有这条记录').waitFor();
  await shoot(page, 'colleague');
  expect(await pane.locator('body').innerText()).not.toContain(customer);
  await context.close();
}, 60_000);

test('without its code its handler is asked whether it is the contract’s sheet; taken for it nothing on it changes, and it is judged as ever', async () => {
  const { page, pane, context } = await contractsIn(await copiedForm({ hasCode: false }));
  const before = await saying(page);
  await page.evaluate(() => salesdesk.person.activate('空表'));
  await pane.locator('li button').filter({ hasText: customer }).click();
  await text(pane, '这个工作簿里没有这份合同的表').waitFor();
  expect(await button(pane, '这就是这份合同的表').count()).toBe(0);
  await page.evaluate((name) => salesdesk.person.activate(name), copiedName);
  await text(pane, '当前工作表像是这份合同的表，但没有编码').waitFor();
  await shoot(page, 'uncoded');
  await button(pane, '这就是这份合同的表').click();

  await heading(pane, '核对：1 处要改').waitFor();
  const after = await saying(page);
  expect(after.filter(([, , value]) => !String(value).startsWith('SD·'))).toEqual(before);
  expect(after).toHaveLength(before.length + 1);
  await text(pane, 'F18「交货地点」空着').waitFor();
  expect(await button(pane, '提交').isDisabled()).toBe(true);
  await page.evaluate((name) => salesdesk.person.type(name, 'F18', '无锡市新吴区'), copiedName);
  await heading(pane, /^核对通过/).waitFor();
  await pane.getByRole('checkbox', { name: /我确认所填内容属实/ }).check();
  await button(pane, '提交').click();
  await text(pane, '表上的内容就是最近一次提交的内容').waitFor();
  expect(await desk.contract()).toMatchObject({ stage: 'rechecking', customerName: customer });
  expect(await desk.cell('F18')).toBe('');
  await context.close();
}, 90_000);
