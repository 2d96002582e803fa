import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { settle } from '#functions/commands/batch.ts';
import { customerShelf } from '#functions/table/customer.ts';
import { load } from '#functions/table/records.ts';
import { getStaff, putStaff } from '#functions/table/staff.ts';
import { dayAfter, dayOf } from '#policy/day.ts';
import { owed, owing, putAccounts } from '#given/owing.ts';
import { cheaper, laterPaid, otherWords, saleOnItsWay } from '#given/sale-on-its-way.ts';
import { openPlainTabs, overhang, picture, readOut, type PlainTabs } from './plain-tab.ts';

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
}, 60_000);
afterAll(() => tabs.close());

const [manager, superior] = ['staff-zhou', 'staff-song'];
const item = (page: Page, name: string) => page.locator('li button').filter({ hasText: name });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const sale = (name: string) => saleOnItsWay({ table: tabs.house.table, send: tabs.send }, name);

/** A special contract that waits for the superior. */
const givenSpecial = async (name: string) => {
  const contract = await sale(name);
  await contract.submit(laterPaid, cheaper, otherWords);
  return contract;
};

/** A plain contract that waits for the manager. */
const givenPlain = async (name: string) => {
  const contract = await sale(name);
  await contract.submit();
  return contract;
};

test('the superior answers each trigger on its own: none can be left out, a condition is said, then it goes to the manager', async () => {
  const name = '苏州澄川精密轴承有限公司';
  const contract = await givenSpecial(name);
  const page = await tabs.openAs(superior);
  await item(page, name).waitFor();
  expect(await page.getByRole('tab', { name: /待我审批/ }).innerText()).toContain('1');
  await item(page, name).click();
  await heading(page, name).waitFor();
  const triggers = page.getByRole('radiogroup');
  await triggers.first().waitFor();
  const count = await triggers.count();
  expect(count).toBeGreaterThanOrEqual(3);
  await picture(page, 'review-320');
  for (const mark of await page.locator('mark').allInnerTexts()) expect(mark.trim()).not.toBe('');
  const send = page.locator('[role="group"] button').filter({ hasText: /未答复|条件或原因|同意，交经理复核/ });
  expect(await send.isDisabled()).toBe(true);
  for (let i = 0; i < count; i += 1)
    await triggers
      .nth(i)
      .getByRole('radio', { name: i === 0 ? '有条件同意' : '同意', exact: true })
      .click();
  expect(await send.innerText()).toBe('还有 1 项没写条件或原因');
  await page.getByRole('textbox', { name: '条件，一句话' }).fill('首付到账后才发货');
  await page.getByRole('tab', { name: '更多' }).click();
  await page.getByRole('tab', { name: /待我审批/ }).click();
  expect(await page.getByRole('textbox', { name: '条件，一句话' }).inputValue()).toBe('首付到账后才发货');
  expect(await overhang(page)).toBe(0);
  await picture(page, 'review-answered-320');
  await press(page, '同意，交经理复核');
  await readOut(page, `「${name}」的合同评审完成，交经理复核。`);
  const { record } = await contract.seenBy(manager);
  expect(record.stage).toBe('rechecking');
  expect(record.review?.answers.map(({ verdict }) => verdict).filter((each) => each === 'conditional')).toHaveLength(1);
  await page.context().close();
}, 90_000);

test('one trigger refused sends the contract back with its reason; until it is over a review cannot be given', async () => {
  const name = '无锡沐禾仪表有限公司';
  const contract = await givenSpecial(name);
  const page = await tabs.openAs(superior);
  await item(page, name).click();
  const triggers = page.getByRole('radiogroup');
  await triggers.first().waitFor();
  const count = await triggers.count();
  for (let i = 0; i < count; i += 1)
    await triggers
      .nth(i)
      .getByRole('radio', { name: i === 0 ? '不同意' : '同意', exact: true })
      .click();
  await page.getByRole('textbox', { name: '原因，一句话' }).fill('免责范围不能放宽');
  await page.locator('input[type="date"]').fill('2026-01-01');
  await page.getByText('请选今天或以后的日子').waitFor();
  const send = page.getByRole('button', { name: '退回，1 项不同意' });
  expect(await send.isDisabled()).toBe(true);
  await page.locator('input[type="date"]').fill('2027-12-31');
  await send.click();
  await readOut(page, `「${name}」的合同已退回陈一舟：1 项不同意。`);
  const { record } = await contract.seenBy(manager);
  expect(record.stage).toBe('returned');
  expect(record.returned?.reasons.map(({ text }) => text)).toEqual(['免责范围不能放宽']);
  await page.context().close();
}, 90_000);

test('the manager ticks item by item, by keyboard too; the approval opens when all are ticked, and the next one opens', async () => {
  const [name, next] = ['常州岚溪阀门有限公司', '镇江栖云泵业有限公司'];
  const contract = await givenSpecial(name);
  await contract.pass('首付到账后才发货');
  await givenPlain(next);
  const page = await tabs.openAs(manager);
  await item(page, name).click();
  await heading(page, name).waitFor();
  await page.getByRole('heading', { level: 3, name: '评审记录' }).waitFor();
  await picture(page, 'recheck-320');
  const approve = page.getByRole('button', { name: '签批', exact: true });
  expect(await approve.isDisabled()).toBe(true);
  const { items } = await contract.seenBy(manager);
  expect(items.length).toBeGreaterThanOrEqual(30);
  const risky = items.filter(({ risk }) => risk !== 'plain').length;
  expect(risky).toBeGreaterThanOrEqual(3);
  expect(await page.getByRole('checkbox').count()).toBe(risky);

  await press(page, '下一项未复核');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByText(`已复核 2/${items.length} 项`).waitFor();
  await page.keyboard.press('Space');
  await page.getByText(`已复核 1/${items.length} 项`).waitFor();
  for (let i = 1; i < items.length; i += 1) {
    await press(page, '下一项未复核');
    await page.locator('input[type="checkbox"]:focus:not(:checked)').waitFor();
    await page.keyboard.press('Space');
    await page.getByText(`已复核 ${i + 1}/${items.length} 项`).waitFor();
  }
  await readOut(page, '已全部复核。');
  expect(await overhang(page)).toBe(0);
  await picture(page, 'recheck-ticked-320');
  await approve.click();
  await readOut(page, `「${name}」的合同已签批，交助理登记签署。`);
  await heading(page, next).waitFor();
  expect(await focused(page)).toBe(next);
  expect((await contract.seenBy(manager)).record.stage).toBe('approved');
  await page.context().close();
}, 120_000);

test('ticks survive a pane that is closed before they are saved, and a house that is away', async () => {
  const name = '南京溪桥轴承有限公司';
  const contract = await givenPlain(name);
  const page = await tabs.openAs(manager);
  await item(page, name).click();
  await heading(page, name).waitFor();
  await page.route('**/commands', (route) => route.abort());
  const boxes = page.getByRole('checkbox');
  await boxes.first().waitFor();
  await boxes.first().click();
  await boxes.nth(1).click();
  await page.getByText('2 项勾选还没存上').waitFor();
  await picture(page, 'recheck-unsaved-320');
  expect((await contract.seenBy(manager)).items.filter(({ isTicked }) => isTicked)).toHaveLength(0);
  await page.unroute('**/commands');
  await page.reload();
  await item(page, name).click();
  await page.getByText(/已复核 2\/\d+ 项/).waitFor();
  await page.getByText('已保存', { exact: true }).waitFor();
  expect((await contract.seenBy(manager)).items.filter(({ isTicked }) => isTicked)).toHaveLength(2);
  await page.context().close();
}, 90_000);

test('a return gives its reasons place by place and for the whole; they are kept while one looks elsewhere', async () => {
  const name = '扬州星桥灯具有限公司';
  const contract = await givenPlain(name);
  const page = await tabs.openAs(manager);
  await item(page, name).click();
  await page
    .getByRole('button', { name: /^资料 .* · 0\/\d+$/ })
    .first()
    .click();
  await page.getByRole('button', { name: '签订日期要改' }).click();
  await page.getByRole('textbox', { name: '签订日期：要改什么' }).fill('写成签字那天');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Escape');
  await item(page, name).click();
  await press(page, '退回（1 处）…');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('写成签字那天').waitFor();
  await dialog.getByRole('textbox').fill('附件没有给');
  await picture(page, 'return-320');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await heading(page, name).waitFor();
  await press(page, '退回（2 处）…');
  await dialog.getByRole('button', { name: '退回', exact: true }).click();
  await readOut(page, `「${name}」的合同已退回陈一舟。`);
  const { record } = await contract.seenBy(manager);
  expect(record.returned?.reasons).toEqual([
    { key: '', text: '附件没有给' },
    { key: 'G4', text: '写成签字那天' },
  ]);
  await page.context().close();
}, 90_000);

test('an approval that a change voided: which place, from what to what, by whom; only what changed is open again', async () => {
  const name = '泰州云帆船舶配件有限公司';
  const contract = await givenPlain(name);
  await contract.tickAll();
  await contract.approve();
  await contract.submit({ F18: '江苏省苏州市虎丘区科技路8号' });
  const page = await tabs.openAs(manager);
  await item(page, name).click();
  await page.getByText(/签批已失效：陈一舟 于 .* 改了 1 处/).waitFor();
  expect(await page.locator('mark').allInnerTexts()).not.toEqual([]);
  await picture(page, 'voided-320');
  const { items } = await contract.seenBy(manager);
  const open = items.filter(({ isTicked }) => !isTicked);
  expect(open.map(({ key }) => key)).toEqual(['F18']);
  await page.getByText(`已复核 ${items.length - 1}/${items.length} 项`).waitFor();
  await page.getByRole('checkbox', { name: '交货地点' }).click();
  await press(page, '签批');
  await readOut(page, `「${name}」的合同已签批，交助理登记签署。`);
  await page.context().close();
}, 90_000);

test('somebody else decides meanwhile: it is said, and what stands now is shown', async () => {
  const name = '徐州砺锋机械有限公司';
  const contract = await givenPlain(name);
  const page = await tabs.openAs(manager);
  await item(page, name).click();
  await page.getByRole('checkbox').first().waitFor();
  await contract.act('staff-chen', 'contract.recall');
  await page.getByRole('checkbox').first().click();
  await page.getByText('别人已经办理或撤回了这份合同').waitFor();
  await page.getByText('这份合同现在是「草拟」').waitFor();
  expect(await page.getByRole('button', { name: '签批' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '全部' }).waitFor();
  await page.context().close();
}, 90_000);

test('nobody decides on a contract of their own; reports and contracts wait side by side and are filtered by kind', async () => {
  const [both, name, report] = ['staff-both', '连云港听潮装备有限公司', '宿迁临湖机电有限公司'];
  await putStaff(tabs.house.table, {
    staffId: both,
    name: '秦若水',
    roles: ['salesperson', 'manager', 'superior'],
    hasLeft: false,
  });
  const contract = await saleOnItsWay({ table: tabs.house.table, send: tabs.send }, name, both);
  await contract.submit();
  await tabs.report('staff-lin', report);
  const page = await tabs.openAs(both);
  await item(page, report).waitFor();
  await press(page, '合同复核');
  await item(page, report).waitFor({ state: 'hidden' });
  await picture(page, 'waiting-320');
  await item(page, name).click();
  await page.getByText('自己经办的合同不能自己办这一步').waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(await page.getByRole('button', { name: '签批' }).count()).toBe(0);
  const refused = await contract.act(both, 'contract.approve', { seen: '' });
  expect(refused.ok).toBe(false);
  await page.context().close();
}, 90_000);

test('content that changes under the review is shown again; answers to what stands as it did are kept', async () => {
  const name = '盐城芦港泵阀有限公司';
  const contract = await givenSpecial(name);
  const page = await tabs.openAs(superior);
  await item(page, name).click();
  const triggers = page.getByRole('radiogroup');
  await triggers.first().waitFor();
  for (const each of await triggers.all()) await each.getByRole('radio', { name: '同意', exact: true }).click();
  await contract.act('staff-chen', 'contract.recall');
  await contract.submit({ F25: { text: '90', number: 90 } }, cheaper, otherWords);
  await press(page, '同意，交经理复核');
  await page.getByText('您查看之后情况有了变化').waitFor();
  await page.getByRole('button', { name: '还有 1 项未答复' }).waitFor();
  await page.getByText(/90/).first().waitFor();
  expect((await contract.seenBy(superior)).record.stage).toBe('reviewing');
  await page.context().close();
}, 90_000);

test('ticks set in another pane meanwhile and ticks set here both stand', async () => {
  const name = '淮安柳堤模具有限公司';
  const contract = await givenPlain(name);
  const page = await tabs.openAs(manager);
  await item(page, name).click();
  await page.getByRole('checkbox').first().waitFor();
  const { items } = await contract.seenBy(manager);
  await contract.act(manager, 'contract.tick', { ticked: [items.at(-1)?.token], unticked: [] });
  await page.getByRole('checkbox').first().click();
  await page.getByText(`已复核 2/${items.length} 项`).waitFor();
  await page.getByText('已保存', { exact: true }).waitFor();
  const after = (await contract.seenBy(manager)).items;
  expect(after.filter(({ isTicked }) => isTicked).map(({ token }) => token)).toEqual([
    items[0]?.token,
    items.at(-1)?.token,
  ]);
  await page.context().close();
}, 90_000);

test('a contract that passes by a release says so to the superior, to the manager and, as it was approved, to its handler', async () => {
  const name = '昆山澄湖精密铸造有限公司';
  const contract = await sale(name);
  const { table } = tabs.house;
  const { customerId } = (await contract.seenBy(manager)).record;
  const today = dayOf(new Date().toISOString());
  const release = async (days: number, reason: string) => {
    const revision = (await load(table, customerShelf, customerId))?.record.revision ?? 0;
    const terms = { customerId, untilOn: dayAfter(today, days), upToFen: 25_000_000, reason };
    expect((await tabs.send(manager, 'customer.release', terms, revision)).ok).toBe(true);
  };
  await putAccounts(table, [owing([owed(dayAfter(today, -46))], { customerId, name })]);
  await release(30, '年底集中付款，对方财务总监已书面承诺');
  await contract.submit(laterPaid);
  const seen = async (page: Page, figures: string, shot: string) => {
    await page.getByText(figures).waitFor();
    await page.getByText(`放行到 ${dayAfter(today, 30)}，由周启明`).waitFor();
    await page.getByText('逾期不超过 ¥250,000.00 · 年底集中付款，对方财务总监已书面承诺').waitFor();
    expect(await overhang(page)).toBe(0);
    await picture(page, shot);
    await page.context().close();
  };
  const passes = '逾期 46 天、¥210,000.00，已放行，不因此送评审';
  const reviewing = await tabs.openAs(superior);
  await item(reviewing, name).click();
  await reviewing.getByRole('radiogroup').first().waitFor();
  await seen(reviewing, passes, 'review-released-320');

  await contract.pass();
  const rechecking = await tabs.openAs(manager);
  await item(rechecking, name).click();
  await rechecking.getByRole('checkbox').first().waitFor();
  await seen(rechecking, passes, 'recheck-released-320');

  await contract.tickAll();
  await contract.approve();
  await release(60, '另有约定');
  const handling = await tabs.openAs('staff-chen');
  await handling.getByRole('tab', { name: '合同' }).click();
  await handling.locator('li button:visible').filter({ hasText: name }).click();
  await seen(handling, `签批时${passes}`, 'contract-released-320');
}, 120_000);

test('what waits too long is marked in the list and where it is decided', async () => {
  const name = '南通云溪照明有限公司';
  const days = 86_400_000;
  const send: PlainTabs['send'] = async (staffId, verb, input, basedOn) => {
    const actor = await getStaff(tabs.house.table, staffId);
    const at = new Date(Date.now() - (verb === 'contract.submit' ? 4 * days : 0)).toISOString();
    const command = { id: ulid(), verb, input, basedOn };
    const [result] = actor ? await settle([command], { actor, table: tabs.house.table, at }) : [];
    if (!result) throw new Error(`${staffId} could not send ${verb}.`);
    return result;
  };
  await (await saleOnItsWay({ table: tabs.house.table, send }, name)).submit();
  const page = await tabs.openAs(manager);
  await item(page, name).getByText('提交后已等了 4 天').waitFor();
  expect((await page.locator('li button').first().innerText()).split('\n')[0]).toBe(name);
  await picture(page, 'waiting-long-320');
  await item(page, name).click();
  await page.getByText('提交后已等了 4 天').waitFor();
  await page.context().close();
}, 90_000);

test('beside the contract’s workbook, an item leads to its cell', async () => {
  const name = '苏州听潮电机有限公司';
  const contract = await givenPlain(name);
  const { hash = '' } = (await contract.seenBy(manager)).record;
  const plain = await tabs.openAs(manager);
  const page = await plain.context().newPage();
  await page.goto(`${tabs.house.url}?book=approvals`);
  await page.waitForFunction(() => 'salesdesk' in globalThis);
  await page.evaluate(
    ([code]) => {
      const [sheet] = salesdesk.model.sheets;
      if (sheet) salesdesk.person.type(sheet.name, 'A60', code);
    },
    [`SD·${contract.contractId}·r2·${hash.slice(0, 8)}`] as const,
  );
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  await pane.locator('li button').filter({ hasText: name }).click();
  await pane.getByRole('button', { name: '在合同里看 B9' }).click();
  await page.waitForFunction(() => {
    const { top, left } = salesdesk.model.selection().area;
    return top === 8 && left === 1;
  });
  await page.screenshot({ path: 'test/screenshots/approval-beside-workbook.png' });
  await page.context().close();
}, 90_000);

test('in English, 400 px wide, nothing scrolls sideways', async () => {
  const name = '苏州市吴中区临湖镇长桥精密机械自动化设备制造与技术服务股份有限公司第二分公司';
  await givenSpecial(name);
  const page = await tabs.openAs(superior, { locale: 'en-US', viewport: { width: 400, height: 900 } });
  await item(page, name).click();
  await page.getByRole('radiogroup').first().waitFor();
  expect(await overhang(page)).toBe(0);
  await picture(page, 'review-en-400');
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await overhang(page)).toBe(0);
  await page.context().close();
}, 90_000);
