import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { approvedSale } from '#given/approved-sale.ts';
import { givenFolder } from '#given/folder.ts';
import { openPlainTabs, overhang, picture, readOut, type PlainTabs } from './plain-tab.ts';

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
}, 60_000);
afterAll(() => tabs.close());

const [assistant, finance] = ['staff-xu', 'staff-he'];
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const item = (page: Page, name: string) => page.locator('li button').filter({ hasText: name });
const approved = (name: string) => approvedSale({ table: tabs.house.table, send: tabs.send }, name);
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const pdf = (size = 2_000) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size, 'x')]);
const choose = async (page: Page, name: string, bytes: Buffer): Promise<void> => {
  const path = join(givenFolder(), name);
  writeFileSync(path, bytes);
  await page.locator('input[type=file]').setInputFiles(path);
};

async function fillSigning(page: Page): Promise<void> {
  for (const mark of ['客户方签字', '客户方盖章', '我方签字', '我方盖章'])
    await page.getByRole('checkbox', { name: mark }).check();
  await page.getByLabel('签署人').fill('顾明、陈一舟');
  await page.getByLabel('签署日期').fill(today());
}

test('a contract is signed, its copies are registered, it is filed under its number, its milestones are done, it is closed', async () => {
  const name = '苏州澄湖流体设备有限公司';
  await approved(name);
  const page = await tabs.openAs(assistant);
  await item(page, name).waitFor();
  await picture(page, 'paper-to-sign-320');
  await item(page, name).click();
  await page.getByRole('heading', { name }).waitFor();

  await press(page, '登记签署');
  await page.getByText('缺客户方盖章').waitFor();
  await page.getByText('没有附签署后的扫描件').waitFor();
  await picture(page, 'paper-sign-missing-320');
  await fillSigning(page);
  await choose(page, '合同扫描.pdf', pdf());
  expect(await page.getByText('缺客户方盖章').count()).toBe(0);
  await picture(page, 'paper-sign-320');
  expect(await overhang(page)).toBe(0);
  await press(page, '登记签署');
  await readOut(page, '已登记签署');

  await page.getByText('归档前还缺').waitFor();
  expect(await page.getByRole('button', { name: '归档', exact: true }).isDisabled()).toBe(true);
  await picture(page, 'paper-file-missing-320');
  await page.getByLabel('部门复印件存放处').fill('二号柜 3 层');
  await page.getByLabel('份数', { exact: true }).first().fill('2');
  await press(page, '保存份数');
  await page.getByText('原件 2 份，登记了 3 份去向').waitFor();
  await page.getByLabel('份数', { exact: true }).first().fill('1');
  await page.getByLabel('原件份数').fill('3');
  await press(page, '再加一处');
  await page.getByLabel('在谁手里').last().fill('招标代理');
  await press(page, '保存份数');
  await page.getByText('没有写原因').waitFor();
  await picture(page, 'paper-copies-320');
  await page.getByLabel('不是 2 份的原因').fill('招标代理要一份');
  await press(page, '保存份数');
  await readOut(page, '已登记 3 份原件的去向');
  await page.getByText('「客户」的原件没有写交付日期或签收人').waitFor();
  for (const [place, receiver] of ['顾明', '何知微', '徐代理'].entries()) {
    await page.getByLabel('签收人').nth(place).fill(receiver);
    await page.getByLabel('交付日期').nth(place).fill(today());
  }
  await press(page, '保存份数');
  await page.getByText('资料齐全，可以归档').waitFor();

  await press(page, '归档');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('编号不可更改').waitFor();
  await picture(page, 'paper-file-confirm-320');
  await dialog.getByRole('button', { name: '归档' }).click();
  await readOut(page, /合同已归档，编号 HT-\d{4}-\d{4}。$/);
  await picture(page, 'paper-filed-320');

  expect(await page.getByRole('button', { name: '关闭合同' }).isDisabled()).toBe(true);
  for (const kind of ['交货', '验收', '开票', '回款']) {
    await press(page, `登记履行：${kind}`);
    if (kind === '交货') await picture(page, 'paper-milestone-320');
    await page.getByRole('button', { name: '登记履行', exact: true }).click();
    await readOut(page, `「${kind}」已登记完成`);
  }
  await picture(page, 'paper-milestones-320');
  await press(page, '关闭合同');
  await page.getByRole('alertdialog').getByText('不能重新打开').waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: '关闭合同' }).click();
  await readOut(page, '合同已关闭');
  await page.context().close();
}, 120_000);

test.each([
  ['a page that calls itself a PDF', '合同.pdf', Buffer.from('<html>'), '扫描件打不开，或不是 PDF 或图片。'],
  ['an empty file', '合同.pdf', Buffer.alloc(0), '扫描件打不开，或不是 PDF 或图片。'],
  ['a workbook', '合同.xlsx', Buffer.from('PK\x03\x04'), '扫描件打不开，或不是 PDF 或图片。'],
  ['a scan of 21 MB', '合同.pdf', pdf(21 * 1024 * 1024), '扫描件超过 20 MB，请压缩或降低分辨率后再传。'],
])(
  '%s is not sent: the pane says why, and what was typed stays',
  async (_, file, bytes, sentence) => {
    const name = `常州${file.length}${bytes.length}塔影机电有限公司`;
    const { contractId } = await approved(name);
    const page = await tabs.openAs(assistant);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/scans')) sent.push(request.url());
    });
    await item(page, name).click();
    await fillSigning(page);
    await choose(page, file, bytes);
    await page.getByText(sentence).waitFor();
    await press(page, '登记签署');
    await page.getByText(sentence).waitFor();
    expect(sent).toEqual([]);
    await press(page, '返回');
    await item(page, name).click();
    expect(await page.getByLabel('签署人').inputValue()).toBe('顾明、陈一舟');
    await choose(page, '照片.pdf', Buffer.from('\xff\xd8\xff\xe0 a photo', 'latin1'));
    await press(page, '登记签署');
    await readOut(page, '已登记签署');
    expect(contractId).toHaveLength(26);
    await page.context().close();
  },
  90_000,
);

test('finance finds a signed contract in its own list and notes that its original has come', async () => {
  const name = '无锡蠡桥自动化有限公司';
  await approved(name);
  const page = await tabs.openAs(assistant);
  await item(page, name).click();
  await fillSigning(page);
  await choose(page, '合同扫描.pdf', pdf());
  await page.context().setOffline(true);
  await press(page, '登记签署');
  await page.getByText('连不上服务器').first().waitFor();
  // The attempt itself has come to its end, too.
  await page.getByRole('button', { name: '登记签署', exact: true, disabled: false }).waitFor();
  await page.context().setOffline(false);
  expect(await page.getByLabel('签署人').inputValue()).toBe('顾明、陈一舟');
  await press(page, '登记签署');
  await readOut(page, '已登记签署');
  await press(page, '签署');
  const isScan = { predicate: (request: Request) => request.url().includes('/scans/files/') };
  const [asked] = await Promise.all([page.context().waitForEvent('request', isScan), press(page, '查看扫描件')]);
  expect((await page.context().request.get(asked.url())).headers()['content-disposition']).toContain('attachment');
  await page.context().close();

  const desk = await tabs.openAs(finance);
  await desk.getByRole('tab', { name: /待归档/ }).click();
  await item(desk, name).click();
  await desk.getByLabel('签收人').last().fill('何知微');
  await desk.getByLabel('交付日期').last().fill(today());
  await press(desk, '保存份数');
  await readOut(desk, '已登记 2 份原件的去向');
  expect(await desk.getByRole('button', { name: '归档', exact: true }).count()).toBe(0);
  await desk.context().close();
}, 90_000);

test('a code that was typed off a paper says whether it is the approved content', async () => {
  const { contractId, revision, hash = '' } = await approved('江阴云亭阀门有限公司');
  const page = await tabs.openAs(finance);
  await page.getByRole('tab', { name: /合同/ }).click();
  await press(page, /核对码/);
  const check = async (code: string) => {
    await page.getByLabel('合同表下方的核对码').fill(code);
    await press(page, '核对');
  };
  await check(`sd ${contractId.toLowerCase()} r${revision} ${hash.slice(0, 8)}`);
  await readOut(page, '核对码与签批的内容一致');
  await page.getByText('周启明 于').waitFor();
  await picture(page, 'paper-code-320');
  await press(page, '打开这份合同');
  await page.getByRole('heading', { name: '江阴云亭阀门有限公司' }).waitFor();
  await page.getByRole('tab', { name: /合同/ }).click();
  await check(`SD·${contractId}·r1·aaaaaaaa`);
  await readOut(page, '这不是签批的内容');
  await check(`SD·${contractId.slice(0, -4)}0000·r1·aaaaaaaa`);
  await readOut(page, '没有这个核对码');
  await check('HT-2026-0001');
  await readOut(page, '这不像核对码');
  await page.context().close();
}, 60_000);
