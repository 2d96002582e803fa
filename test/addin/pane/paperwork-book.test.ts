import type { Frame } from 'playwright-core';
import { ulid } from 'ulid';
import { settle } from '#functions/commands/batch.ts';
import { readContract } from '#functions/queries/contracts.ts';
import { getStaff } from '#functions/table/staff.ts';
import { approvedSale } from '#given/approved-sale.ts';
import { openBook, type BesideBook } from './beside-book.ts';
import { openContractDesk, soundTyping, type ContractDesk } from './contract-desk.ts';

let desk: ContractDesk;
beforeAll(async () => {
  desk = await openContractDesk();
}, 90_000);
afterAll(() => desk.close());

const press = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name, exact: true }).click();
const readOut = (pane: Frame, sentence: string | RegExp) =>
  pane.locator('[data-announcer]', { hasText: sentence }).waitFor({ state: 'attached' });
const shoot = (page: BesideBook['page'], name: string) => page.screenshot({ path: `test/screenshots/${name}.png` });

/** The manager's part, through the commands themselves. */
async function approve(): Promise<void> {
  const { contractId } = await desk.contract();
  const actor = await getStaff(desk.house.table, 'staff-zhou');
  if (!actor) throw new Error('There is no manager.');
  const reader = { actor, table: desk.house.table, at: new Date().toISOString() };
  const { record, items } = await readContract(reader, contractId);
  await desk.colleague('staff-zhou', 'contract.tick', { ticked: items.map(({ token }) => token), unticked: [] });
  await desk.colleague('staff-zhou', 'contract.approve', { seen: record.hash });
}

test('the sheet in front of the person is checked cell by cell: submitted, approved, altered after that', async () => {
  const { pane } = desk;
  await pane.getByRole('tab', { name: '合同' }).click();
  await press(pane, '新建合同');
  await pane.getByRole('combobox').click();
  await desk.page.keyboard.type('澜屿');
  await pane.getByRole('option', { name: '苏州澜屿精密机械有限公司' }).click();
  await pane.getByRole('radio', { name: /工业品购销合同/ }).click();
  await press(pane, '建合同并画表');
  await pane.getByRole('heading', { name: /^核对：\d+ 处要改/ }).waitFor();
  await desk.type(soundTyping());
  await pane.getByRole('checkbox', { name: /我确认所填内容属实/ }).check();
  await press(pane, '提交');
  await pane.getByText('复核中').first().waitFor();

  await press(pane, '返回');
  await press(pane, '核对码');
  await press(pane, '核对当前表');
  await readOut(pane, '这是最近提交的内容，还没有签批');
  await approve();
  await press(pane, '核对当前表');
  await readOut(pane, '这张表与签批的内容一致');
  expect(await pane.getByLabel('合同表下方的核对码').inputValue()).toMatch(/^SD·/);
  await desk.type({ C19: '另一个人' });
  await press(pane, '核对当前表');
  await readOut(pane, '表里的内容后来有改动');
  await shoot(desk.page, 'paper-code-altered');
}, 120_000);

test('责任单 and 评审记录 are drawn as sheets that print on A4', async () => {
  const name = '嘉兴南湖流体控制有限公司';
  await approvedSale(
    {
      table: desk.house.table,
      send: async (staffId, verb, input, basedOn) => {
        const actor = await getStaff(desk.house.table, staffId);
        if (!actor) throw new Error(`${staffId} is not on the list.`);
        const sender = { actor, table: desk.house.table, at: new Date().toISOString() };
        const [result] = await settle([{ id: ulid(), verb, input, basedOn }], sender);
        if (!result) throw new Error('There was no answer.');
        return result;
      },
    },
    name,
  );
  const browser = desk.context.browser();
  if (!browser) throw new Error('There is no browser.');
  const { page, pane, close } = await openBook(browser, desk.house, 'staff-xu', ulid());
  await pane.getByRole('tab', { name: /待归档/ }).click();
  await pane.locator('li button').filter({ hasText: name }).click();
  await press(pane, '打印');
  for (const [button, sheet, sentence] of [
    ['责任单', '合同责任单', '本合同由经办人陈一舟填写'],
    ['评审记录', '合同评审记录', '标准合同：没有特殊之处'],
  ] as const) {
    await press(pane, button);
    await readOut(pane, `已画出「${button}」`);
    const texts = await page.evaluate((title) => {
      const drawn = salesdesk.model.sheet(title);
      return Array.from({ length: 120 }, (_, row) =>
        Array.from({ length: 12 }, (__, column) => String(drawn.cell(row, column).value)),
      ).flat();
    }, sheet);
    expect(texts).toContain(name);
    expect(texts.join('\n')).toContain(sentence);
    await shoot(page, `paper-${sheet}`);
  }
  await close();
}, 90_000);
