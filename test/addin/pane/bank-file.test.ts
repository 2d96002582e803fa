import { dayAfter, dayOf } from '#policy/day.ts';
import { openPlainTabs, overhang, picture, type PlainTabs } from './plain-tab.ts';

let tabs: PlainTabs;
beforeAll(async () => {
  tabs = await openPlainTabs();
}, 120_000);
afterAll(() => tabs.close());

/** One more than is entered at a time. */
const count = 101;
const yesterday = dayAfter(dayOf(new Date().toISOString()), -1);
const statement = [
  ['交易日期', '对方户名', '收入金额', '摘要', '流水号'],
  ...Array.from({ length: count }, (_, i) => [
    yesterday,
    '湖州南浔练溪机电有限公司',
    `${1_000 + i}.00`,
    '货款',
    `2611000${1_000 + i}`,
  ]),
]
  .map((cells) => cells.join('\t'))
  .join('\n');

test('while the lines are being entered the foot stays as it was pressed, and only then says what comes next', async () => {
  const page = await tabs.openAs('staff-he');
  await page.getByRole('tab', { name: '收款' }).click();
  await page.getByRole('button', { name: '导入流水' }).click();
  await page.getByLabel('粘贴流水').fill(statement);
  await page.getByRole('button', { name: '读取' }).click();
  const enter = page.getByRole('button', { name: `登记 ${count} 笔` });
  await enter.and(page.locator(':not([aria-disabled=true])')).waitFor();

  let letGo = (): void => undefined;
  const held = new Promise<void>((done) => (letGo = done));
  let asked = 0;
  await page.route('**/commands', async (route) => {
    asked += 1;
    if (asked > 1) await held;
    await route.continue();
  });
  await enter.click();
  await page.getByRole('progressbar').waitFor();
  await page.getByText('已登记 100 笔').first().waitFor();
  expect(await enter.getAttribute('aria-disabled')).toBe('true');
  expect(await overhang(page)).toBe(0);
  await picture(page, 'bank-file-entering-zh-320');
  letGo();
  await page.getByRole('button', { name: '去核销' }).waitFor();
  expect(await enter.count()).toBe(0);
  await page.context().close();
}, 90_000);
