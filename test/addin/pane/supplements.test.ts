import type { Frame, Page } from 'playwright-core';
import { cheaper, laterPaid, otherWords, saleOnItsWay } from '#given/sale-on-its-way.ts';
import { openPlainTabs, overhang, picture, type PlainTabs } from './plain-tab.ts';

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
}, 60_000);
afterAll(() => tabs.close());

const [salesperson, assistant, manager, superior] = ['staff-chen', 'staff-xu', 'staff-zhou', 'staff-song'];
const item = (page: Page, name: string) => page.locator('li button').filter({ hasText: name });
const heading = (page: Frame | Page, name: string) => page.getByRole('heading', { level: 3, name, exact: true });
const effect = (page: Frame | Page) => page.locator('section').filter({ has: heading(page, '对主合同的影响') });

/** An approved contract of sale, and a supplement to it that is drafted. */
const givenSupplement = async (name: string) => {
  const base = await saleOnItsWay({ table: tabs.house.table, send: tabs.send }, name);
  await base.submit();
  await base.tickAll();
  await base.approve();
  return { base, supplement: await base.supplement() };
};

/** Opens what waits under this name. */
const openIn = async (staffId: string, tab: RegExp, name: string): Promise<Page> => {
  const page = await tabs.openAs(staffId);
  await page.getByRole('tab', { name: tab }).click();
  await item(page, name).last().click();
  return page;
};

/** The effect that is shown, whole: each place with its cell, as it was and as it is. */
const shownOn = async (page: Page): Promise<string> => {
  await effect(page).waitFor();
  const rest = effect(page).getByRole('button', { name: /全部显示/ });
  if (await rest.isVisible()) await rest.click();
  return (await effect(page).innerText()).replace(/\n+/g, ' ');
};

const price = '电动球阀 LC-1 · 含税单价（元） F9 原 2,860.00 现 2,631.00';
const term = '到货款 货到并清点后 · 付款期限（日内） F25 原 15 现 60';

test('superior, manager, assistant and handler see what a supplement changes of its base, and the way to it', async () => {
  const name = '苏州枕河精密机械有限公司';
  const { supplement } = await givenSupplement(name);
  const elsewhere = { C19: '顾清', F18: '苏州市吴中区东方大道99号' };
  await supplement.submit({ ...laterPaid, ...elsewhere }, cheaper, otherWords);

  const review = await openIn(superior, /待我审批/, name);
  await effect(review).waitFor();
  expect(await overhang(review)).toBe(0);
  await picture(review, 'supplement-review-320');
  expect(await effect(review).getByRole('listitem').count()).toBe(8);
  await review.getByRole('button', { name: '另有 2 处，全部显示' }).click();
  expect(await effect(review).getByRole('listitem').count()).toBe(10);
  expect(await review.evaluate(() => document.activeElement?.textContent)).toBe('只看前 8 处');
  expect(await shownOn(review)).toContain(price);
  expect(await shownOn(review)).toContain(term);
  expect(await overhang(review)).toBe(0);
  await effect(review).getByRole('listitem').last().scrollIntoViewIfNeeded();
  await picture(review, 'supplement-review-whole-320');
  await review.context().close();

  await supplement.pass();
  const recheck = await openIn(manager, /待我审批/, name);
  expect(await shownOn(recheck)).toContain(price);
  await recheck.context().close();

  await supplement.tickAll();
  await supplement.approve();
  const handler = await openIn(salesperson, /^合同$/, name);
  expect(await shownOn(handler)).toContain(term);
  await handler.context().close();

  const filing = await tabs.openAs(assistant);
  await filing.getByRole('button', { name: /^待签署/ }).click();
  await item(filing, name).last().click();
  expect(await shownOn(filing)).toContain(price);
  await effect(filing).getByRole('button', { name: '看主合同' }).click();
  await heading(filing, '补充协议 1 份').waitFor();
  expect(
    await filing
      .locator('section')
      .filter({ has: heading(filing, '补充协议 1 份') })
      .innerText(),
  ).toContain('已签批');
  expect(await overhang(filing)).toBe(0);
  await picture(filing, 'supplemented-320');
  await filing.context().close();
}, 180_000);

test('a supplement that was not submitted yet, and one that changes nothing that can be compared', async () => {
  const name = '常熟浦西机电有限公司';
  const { supplement } = await givenSupplement(name);
  const before = await openIn(salesperson, /^合同$/, name);
  expect(await shownOn(before)).toContain('提交后在这里显示与主合同相比的变化。');
  await before.context().close();

  await supplement.submit();
  const page = await openIn(manager, /待我审批/, name);
  expect(await shownOn(page)).toContain('与主合同相比没有可比的变化。');
  await picture(page, 'supplement-none-320');
  await page.context().close();
}, 120_000);

test('a draft names as its base one of the customer’s contracts in force, and none is asked for where there is none', async () => {
  const [name, without] = ['昆山听松精密机械有限公司', '太仓望亭泵业有限公司'];
  const { base } = await givenSupplement(name);
  const unapproved = await saleOnItsWay({ table: tabs.house.table, send: tabs.send }, without);
  await unapproved.submit();
  const page = await (await tabs.openAs(salesperson)).context().newPage();
  await page.setViewportSize({ width: 1200, height: 760 });
  await page.goto(`${tabs.house.url}?book=supplement`);
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  const choose = async (customer: string) => {
    await pane.getByRole('combobox').first().click();
    await pane.getByRole('combobox').first().fill(customer);
    await pane.getByRole('option', { name: customer }).click();
  };
  const choice = pane.getByLabel('主合同');
  await pane.getByRole('tab', { name: '合同' }).click();
  await pane.getByRole('button', { name: '新建合同' }).click();
  await choose(without);
  await pane.getByRole('radio', { name: /工业品购销合同/ }).click();
  expect(await choice.count()).toBe(0);

  await choose(name);
  const options = await choice.locator('option').allInnerTexts();
  expect(options).toEqual(['不是补充协议', expect.stringMatching(/^2026-03-02 · ¥16,420\.00$/)]);
  await choice.selectOption(base.contractId);
  await page.screenshot({ path: 'test/screenshots/supplement-base-choice.png' });
  await pane.getByRole('button', { name: '建合同并画表' }).click();
  await effect(pane).waitFor();
  const { supplements = [] } = await base.seenBy(manager);
  expect(supplements.map(({ stage }) => stage)).toEqual(['drafted', 'drafted']);
  await page.context().close();
}, 120_000);
