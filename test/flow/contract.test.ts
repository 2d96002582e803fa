import type { Frame } from 'playwright-core';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { contractNumber } from '#functions/table/contract.ts';
import { demoSales } from '#infra/local/demo/sales.ts';
import { dayAfter, dayOf, type Day } from '#policy/day.ts';
import { yuanText, wordsOf } from '#policy/form/number.ts';
import { openWaiting, tickWhatIsOpen } from '#given/recheck.ts';
import { openBook } from '../addin/pane/beside-book.ts';
import { goods, openContractDesk, soundTyping, type ContractDesk } from '../addin/pane/contract-desk.ts';

const pictures = join(import.meta.dirname, '../screenshots');
const patience = 120_000;
const customer = '苏州澜屿精密机械有限公司';

let chen: ContractDesk;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  chen = await openContractDesk('staff-chen');
}, patience);
afterAll(() => chen.close());

const press = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name, exact: true }).first().click();
const text = (pane: Frame, words: string | RegExp) => pane.getByText(words).first().waitFor();
const tab = (pane: Frame, name: RegExp) => pane.getByRole('tab', { name }).click();

type Shoot = (name: string) => Promise<unknown>;

/** A colleague comes to a workbook of their own, does their part and leaves. */
async function as(staffId: string, work: (pane: Frame, shoot: Shoot) => Promise<void>): Promise<void> {
  const browser = chen.context.browser();
  if (!browser) throw new Error('There is no browser.');
  const { page, pane, close } = await openBook(browser, chen.house, staffId, ulid());
  await work(pane, (name) => page.screenshot({ path: join(pictures, `flow-contract-${name}.png`) }));
  await close();
}

/** Sells the first product so much below its list price, with the sums that follow. */
async function sellAt(priceFen: number): Promise<void> {
  const [first, ...others] = goods;
  if (!first) throw new Error('Nothing is sold.');
  const lines = [{ ...first, priceFen }, ...others];
  const total = lines.reduce((sum, { quantity, priceFen: each }) => sum + quantity * each, 0);
  await chen.type({ F9: yuanText(priceFen).replace(',', ''), B15: `人民币${wordsOf(total)}` });
}

async function submit(button: string): Promise<void> {
  await text(chen.pane, /核对通过，可以提交|核对：\d+ 项特殊/);
  await chen.pane.getByRole('checkbox', { name: /我确认所填内容属实/ }).check();
  await press(chen.pane, button);
}

/** The number after those of the contracts that the demo filed in a year. */
function nextNumber(today: Day): string {
  const [year = ''] = today.split('-');
  const filed = demoSales.filter(({ signedDays }) => dayAfter(today, signedDays + 1).startsWith(year));
  return contractNumber(year, filed.length + 1);
}

async function reviewAll(pane: Frame, shoot: Shoot): Promise<void> {
  await openWaiting({ pane }, customer);
  const triggers = pane.getByRole('radiogroup');
  await triggers.first().waitFor();
  await shoot('2-review');
  for (let i = 0; i < (await triggers.count()); i += 1)
    await triggers.nth(i).getByRole('radio', { name: '同意', exact: true }).click();
  await press(pane, '同意，交经理复核');
  await text(pane, '评审完成，交经理复核');
}

/** Comes back to the contract's page, which then is read anew. */
const refreshed = async (): Promise<void> => {
  await press(chen.pane, '返回');
  await chen.pane.locator('li button').filter({ hasText: customer }).click();
};

describe('a contract from the draft to its number, by several people, through real office.js', () => {
  test(
    'story 4: three blanks and a dash are four findings with their cells; all struck, the term of payment is still refused',
    async () => {
      await tab(chen.pane, /^合同/);
      await press(chen.pane, '新建合同');
      await chen.pane.getByRole('combobox').click();
      await chen.page.keyboard.type('澜屿');
      await chen.pane.getByRole('option', { name: customer }).click();
      await chen.pane.getByRole('radio', { name: /工业品购销合同/ }).click();
      await press(chen.pane, '建合同并画表');
      await chen.pane.getByRole('heading', { name: /^核对：\d+ 处要改/ }).waitFor();
      await chen.type({ ...soundTyping(), C19: '-', F18: '', B42: '', F24: '' });
      await chen.pane.getByRole('heading', { name: '核对：4 处要改' }).waitFor();
      await press(chen.pane, '划去可划的空白 3 处');
      await chen.pane.getByRole('heading', { name: '核对：1 处要改' }).waitFor();
      await text(chen.pane, /F24「付款期限/);
      expect([await chen.cell('C19'), await chen.cell('F18'), await chen.cell('B42')]).toEqual(['/', '/', '/']);
      await chen.page.screenshot({ path: join(pictures, 'flow-contract-1-findings.png') });
      await chen.type({ C19: '顾明', F18: '苏州市吴中区', B42: '苏州市吴中区越溪街道文溪路88号', F24: '15' });
      await text(chen.pane, '核对通过，可以提交');
      await text(chen.pane, '标准合同');
    },
    patience,
  );

  test(
    'story 14, prepaid: money before the goods is a standard contract, a longer term is special',
    async () => {
      await chen.type({ F24: '0', F25: '0', F26: '0', F27: '0' });
      await text(chen.pane, '标准合同');
      await chen.type({ F27: '90' });
      await text(chen.pane, '特殊合同：1 项');
      await chen.type({ F24: '15', F25: '15', F26: '30', F27: '30' });
      await text(chen.pane, '标准合同');
    },
    patience,
  );

  test(
    'story 5: eight per cent below the list is special; before the review the manager has nothing to sign',
    async () => {
      await sellAt(178_480);
      await text(chen.pane, '优惠：气动蝶阀单价 1,784.80 低于价目 1,940.00');
      await submit('提交');
      await text(chen.pane, '已提交，是特殊合同，等上级评审');
      await as('staff-zhou', async (pane) => {
        await tab(pane, /待我审批/);
        await text(pane, '没有待审批的事项');
        expect(await pane.getByText(customer).count()).toBe(0);
      });
      const { hash = '' } = await chen.contract();
      await expect(chen.colleague('staff-zhou', 'contract.approve', { seen: hash })).rejects.toThrow();
      await as('staff-song', reviewAll);
      expect((await chen.contract()).stage).toBe('rechecking');
    },
    patience,
  );

  test(
    'story 5: the price changes after the review: the review no longer covers it, and it goes to the superior again',
    async () => {
      await refreshed();
      await press(chen.pane, '撤回');
      await chen.pane.getByRole('alertdialog').getByRole('button', { name: '撤回' }).click();
      await text(chen.pane, '已撤回');
      await sellAt(175_000);
      await text(chen.pane, '优惠：气动蝶阀单价 1,750.00');
      await submit('提交');
      await text(chen.pane, '已提交，是特殊合同，等上级评审');
      expect((await chen.contract()).stage).toBe('reviewing');
      await as('staff-song', reviewAll);
    },
    patience,
  );

  test(
    'story 6: the manager approves; one changed cell voids it, and only that item is open again',
    async () => {
      await as('staff-zhou', async (pane, shoot) => {
        await openWaiting({ pane }, customer);
        await pane.getByRole('button', { name: '下一项未复核' }).waitFor();
        await shoot('3-recheck');
        expect(await tickWhatIsOpen({ pane })).toBeGreaterThan(30);
        await press(pane, '签批');
        await text(pane, '的合同已签批，交助理登记签署');
      });
      await refreshed();
      await text(chen.pane, '表上的内容就是签批的内容');
      await chen.type({ F18: '苏州工业园区' });
      await text(chen.pane, '签批以后改了 1 处，提交后签批失效');
      await submit('再次提交');
      const warning = chen.pane.getByRole('alertdialog');
      await warning.getByText('「交货地点」由').waitFor();
      await chen.page.screenshot({ path: join(pictures, 'flow-contract-4-will-be-void.png') });
      await warning.getByRole('button', { name: '再次提交' }).click();
      await text(chen.pane, '已提交，等经理复核签批');
      await as('staff-zhou', async (pane, shoot) => {
        await openWaiting({ pane }, customer);
        await text(pane, /签批已失效：陈一舟 于 .* 改了 1 处/);
        await shoot('5-voided');
        expect(await tickWhatIsOpen({ pane })).toBe(1);
        await press(pane, '签批');
        await text(pane, '的合同已签批，交助理登记签署');
      });
      expect((await chen.contract()).voided).toBeUndefined();
    },
    patience,
  );

  test(
    'signed with its scan, its originals in named hands, filed under the next number of the year',
    async () => {
      const today = dayOf(new Date().toISOString());
      await as('staff-xu', async (pane, shoot) => {
        await tab(pane, /待归档/);
        await pane.getByRole('button', { name: /^待签署/ }).click();
        await pane.locator('li button').filter({ hasText: customer }).click();
        for (const mark of ['客户方签字', '客户方盖章', '我方签字', '我方盖章'])
          await pane.getByRole('checkbox', { name: mark }).check();
        await pane.getByLabel('签署人').fill('顾明、陈一舟');
        await pane.getByLabel('签署日期').fill(today);
        const buffer = Buffer.from('%PDF-1.7\nscan');
        await pane.locator('input[type=file]').setInputFiles({ name: '合同.pdf', mimeType: 'application/pdf', buffer });
        await press(pane, '登记签署');
        await text(pane, '归档前还缺');
        await pane.getByLabel('部门复印件存放处').fill('二号柜 3 层');
        for (const [place, receiver] of ['顾明', '何知微'].entries()) {
          await pane.getByLabel('签收人').nth(place).fill(receiver);
          await pane.getByLabel('交付日期').nth(place).fill(today);
        }
        await press(pane, '保存份数');
        await text(pane, '资料齐全，可以归档');
        await press(pane, '归档');
        await pane.getByRole('alertdialog').getByRole('button', { name: '归档' }).click();
        await text(pane, `合同已归档，编号 ${nextNumber(today)}`);
        await shoot('6-filed');
      });
      await refreshed();
      await text(chen.pane, '已归档');
      await chen.page.screenshot({ path: join(pictures, 'flow-contract-7-handler.png') });
    },
    patience,
  );
});
