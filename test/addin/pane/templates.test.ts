import type { Browser, Frame } from 'playwright-core';
import { startLocal, type Local } from '#infra/local/local.ts';
import { enterOnce } from '#given/filled-house.ts';
import { launchBrowser } from '#given/browser.ts';
import { openBook, type BesideBook } from './beside-book.ts';
import { overhang } from './plain-tab.ts';

const sale = '工业品购销合同';
let house: Local;
let browser: Browser;
let manager: BesideBook;
beforeAll(async () => {
  [house, browser] = await Promise.all([
    startLocal({ port: 0, dataDir: undefined, isEmpty: false, enter: enterOnce }),
    launchBrowser(),
  ]);
  manager = await openBook(browser, house, 'staff-zhou', 'templates');
}, 90_000);
afterAll(async () => {
  await browser.close();
  await house.stop();
});

const button = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name, exact: true });
const place = (pane: Frame, key: string) => pane.locator(`[data-place="${key}"]`);
const goToTemplates = async (pane: Frame): Promise<void> => {
  await pane.getByRole('tab', { name: '合同' }).click();
  await button(pane, '合同模板').click();
  await pane.getByRole('heading', { level: 2, name: '合同模板' }).waitFor();
};
const picture = (book: BesideBook, name: string) =>
  book.page.screenshot({ path: `test/screenshots/pane-templates-${name}.png` });
const cursor = () =>
  manager.page.evaluate(() => {
    const { sheet, area } = salesdesk.model.selection();
    return `${sheet.name} ${area.top + 1},${area.left + 1}`;
  });
/** How many cells our rules mark, on the active sheet. */
const rules = () => manager.page.evaluate(() => salesdesk.model.selection().sheet.conditionals.length);
/** What our rules say of a cell of the active sheet, the one that goes before the others first. */
const rulesAt = (row: number, column: number) =>
  manager.page.evaluate(
    (at) =>
      salesdesk.model
        .selection()
        .sheet.conditionals.filter(({ areas }) =>
          areas.some(
            ({ top, left, bottom, right }) =>
              top < at.row && at.row <= bottom + 1 && left < at.column && at.column <= right + 1,
          ),
        )
        .map(({ formula }) => formula),
    { row, column },
  );

test('the versions there are, and one of them drawn as a sheet with its places marked', async () => {
  const { pane } = manager;
  await goToTemplates(pane);
  await pane.getByRole('heading', { name: sale }).waitFor();
  expect(await pane.getByText('现行').count()).toBe(2);
  await picture(manager, 'list');
  await pane.getByRole('list', { name: sale }).getByRole('button').click();
  await pane.getByText(/找到 \d+ 处要填/).waitFor();
  await button(pane, '画成工作表看看').click();
  await pane.getByText('已画在一张新工作表上。').first().waitFor();
  await pane.getByText('表上的颜色').waitFor();
  await manager.page.waitForFunction(() => salesdesk.model.selection().sheet.conditionals.length > 0);
  await place(pane, 'G4').getByRole('button').click();
  await manager.page.waitForFunction(() => salesdesk.model.selection().area.top === 3);
  expect(await cursor()).toBe(`${sale} 4,7`);
  expect(await place(pane, 'G4').getByRole('textbox').count()).toBe(0);
  await picture(manager, 'settled');
  expect(await pane.getByText('固定文字', { exact: true }).first().isVisible()).toBe(true);
  expect(await rulesAt(35, 2)).toEqual(['="SD·fixed"<>""', '="SD·special"<>""']);
  await button(pane, /^固定文字/).click();
  await button(pane, 'B35').click();
  await manager.page.waitForFunction(() => salesdesk.model.selection().area.top === 34);
  expect(await cursor()).toBe(`${sale} 35,2`);
  await picture(manager, 'fixed-text');
  await button(pane, '返回').click();
  await manager.page.waitForFunction(() => salesdesk.model.selection().sheet.conditionals.length === 0);
}, 60_000);

test('a sheet is read as a form: what was found is corrected, undone, and survives other tabs and pages', async () => {
  const { pane, page } = manager;
  await button(pane, '登记模板').click();
  await pane.getByText(/找到 \d+ 处要填/).waitFor();
  await pane.getByText(`保存后是「${sale}」第 2 版。`).waitFor();
  await page.waitForFunction(() => salesdesk.model.selection().sheet.conditionals.length > 0);
  expect(await rules()).toBeGreaterThan(1);
  await picture(manager, 'found');

  await place(pane, 'G5').getByRole('button').first().click();
  await pane.getByRole('textbox', { name: '名称', exact: true }).fill('签约地点');
  await pane.getByRole('textbox', { name: '名称', exact: true }).press('Tab');
  await pane.getByRole('combobox', { name: '种类' }).selectOption({ label: '文字' });
  await place(pane, 'G5').getByText('签约地点').waitFor();
  await place(pane, 'G5').getByText('文字 · 可划去').waitFor();
  await picture(manager, 'correcting');

  await place(pane, 'G3').getByRole('button').first().click();
  await button(pane, '去掉，这里不用填').click();
  await place(pane, 'G3').waitFor({ state: 'detached' });
  await button(pane, '撤销上一步').click();
  await place(pane, 'G3').waitFor();
  await place(pane, 'G3').getByRole('button').first().click();
  await button(pane, '去掉，这里不用填').click();
  await page.evaluate((name) => salesdesk.person.select(name, 'G3'), sale);
  await button(pane, '加上光标所在的格').click();
  await pane
    .getByText(/已加上 G3「.+」/)
    .first()
    .waitFor();
  await place(pane, 'G3').getByText('手工加上').waitFor();
  await button(pane, '加上光标所在的格').click();
  await pane
    .getByText(/G3 已经在/)
    .first()
    .waitFor();

  await pane.getByRole('tab', { name: '更多' }).click();
  await pane.getByRole('tab', { name: '合同' }).click();
  await place(pane, 'G5').getByText('签约地点').waitFor();
  await button(pane, '返回').click();
  await pane.getByText('未保存').waitFor();
  await pane.getByRole('list', { name: '正在登记' }).getByRole('button').click();
  await place(pane, 'G5').getByText('签约地点').waitFor();
}, 60_000);

test('a term says what the company’s own terms are', async () => {
  const { pane } = manager;
  const term = pane.locator('[data-place]', { hasText: '付款期限' }).first();
  await place(pane, 'G5').getByRole('button').first().click();
  await pane.getByRole('combobox', { name: '种类' }).selectOption({ label: '付款期限' });
  await pane.getByRole('textbox', { name: '标准账期（天）' }).fill('30');
  await pane.getByRole('textbox', { name: '标准账期（天）' }).press('Enter');
  await term.getByText('标准 30').waitFor();
}, 60_000);

test('kept as a draft; nobody reviews a template of their own; another one may, and it is in force then', async () => {
  const { pane } = manager;
  await button(pane, '存为草稿').click();
  await pane.getByText(`「${sale}」第 2 版已存为草稿，等经理评审。`).first().waitFor();
  await pane.getByText('自己登记的模板不能自己评审').waitFor();
  expect(await button(pane, '评审通过').count()).toBe(0);
  await picture(manager, 'own');

  const superior = await openBook(browser, house, 'staff-song', 'superior');
  await goToTemplates(superior.pane);
  const versions = superior.pane.getByRole('list', { name: sale });
  await versions.getByText('草稿').waitFor();
  await versions.getByRole('button').first().click();
  await superior.pane.getByText('签约地点').waitFor();
  await button(superior.pane, '评审通过').click();
  const dialog = superior.pane.getByRole('alertdialog');
  await dialog.getByText('通过后这一版不能再改').waitFor();
  await dialog.getByRole('button', { name: '评审通过' }).click();
  await superior.pane.getByText(`「${sale}」第 2 版已评审通过。`).first().waitFor();
  await superior.pane.getByText('现行').waitFor();
  await superior.close();
}, 60_000);

test('a new contract is offered the version in force, and not the one it has replaced', async () => {
  const seller = await openBook(browser, house, 'staff-lin', 'seller');
  await seller.pane.getByRole('tab', { name: '合同' }).click();
  await button(seller.pane, '新建合同').click();
  await seller.pane.getByRole('radio', { name: `${sale} · 第 2 版` }).waitFor();
  expect(await seller.pane.getByRole('radio', { name: sale }).count()).toBe(1);
  await picture(seller, 'offered');
  await seller.close();
}, 60_000);

test('retired after its consequence was named', async () => {
  const { pane } = manager;
  await button(pane, '返回').click();
  const versions = pane.getByRole('list', { name: sale });
  await versions.getByText('第 2 版').waitFor();
  await versions.getByText('现行').waitFor();
  await versions.getByRole('button').first().click();
  await button(pane, '停用').click();
  const dialog = pane.getByRole('alertdialog');
  await dialog.getByText('正在办的合同不受影响').waitFor();
  await dialog.getByRole('button', { name: '停用' }).click();
  await pane.getByText(`「${sale}」第 2 版已停用。`).first().waitFor();
  await button(pane, '返回').click();
  await versions.getByText('停用').waitFor();
  expect(await versions.getByText('现行').count()).toBe(1);
}, 60_000);

test('a sheet with nothing to fill in is no template: the pane says so, and what was read is dropped', async () => {
  const { pane, page } = manager;
  await page.evaluate(() => {
    salesdesk.person.activate('Sheet1');
    salesdesk.person.type('Sheet1', 'B2', '会议记录');
  });
  await button(pane, '登记模板').click();
  await pane.getByText('这张表里没有要填的地方').waitFor();
  expect(await button(pane, '存为草稿').isDisabled()).toBe(true);
  await picture(manager, 'nothing');
  await button(pane, '放弃登记').click();
  await pane.getByRole('alertdialog').getByRole('button', { name: '放弃登记' }).click();
  await pane.getByRole('heading', { level: 2, name: '合同模板' }).waitFor();
  expect(await pane.getByText('未保存').count()).toBe(0);
}, 60_000);

test('a salesperson sees what may be used, and nothing scrolls sideways at 320 px', async () => {
  const seller = await openBook(browser, house, 'staff-chen', 'seller');
  await goToTemplates(seller.pane);
  await seller.pane.getByRole('heading', { name: sale }).waitFor();
  expect(await button(seller.pane, '登记模板').count()).toBe(0);
  await seller.pane.getByRole('list', { name: sale }).getByRole('button').last().click();
  await seller.pane.getByText(/找到 \d+ 处要填/).waitFor();
  expect(await button(seller.pane, '停用').count()).toBe(0);
  await seller.close();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 320, height: 720 },
  });
  await context.request.post(`${house.url}issuer/token`, { data: { staffId: 'staff-song' } });
  const page = await context.newPage();
  await page.goto(`${house.url}pane/`);
  await page.getByRole('tab', { name: '合同' }).click();
  await page.getByRole('button', { name: '合同模板' }).click();
  await page.getByText('登记模板请在 Excel 里打开销售台').waitFor();
  expect(await overhang(page)).toBe(0);
  await page
    .getByRole('list', { name: '设备维保服务单' })
    .or(page.getByRole('list').nth(1))
    .first()
    .getByRole('button')
    .first()
    .click();
  await page.getByText(/找到 \d+ 处要填/).waitFor();
  expect(await overhang(page)).toBe(0);
  await page.screenshot({ path: 'test/screenshots/pane-templates-320.png' });
  await context.close();
}, 60_000);
