import { yuanText, wordsOf } from '#policy/form/number.ts';
import { readContract } from '#functions/queries/contracts.ts';
import { getStaff } from '#functions/table/staff.ts';
import { goods, openContractDesk, soundTyping, type ContractDesk } from './contract-desk.ts';

let desk: ContractDesk;
beforeAll(async () => {
  desk = await openContractDesk();
}, 90_000);
afterAll(() => desk.close());

const button = (name: string | RegExp) => desk.pane.getByRole('button', { name });
const heading = (name: string | RegExp) => desk.pane.getByRole('heading', { name });
const dialog = () => desk.pane.getByRole('alertdialog');
const text = (words: string | RegExp) => desk.pane.getByText(words).first();
const gone = (words: string | RegExp) => desk.pane.getByText(words).waitFor({ state: 'hidden' });
const open = (name: string) => desk.pane.getByRole('tab', { name }).click();
const shoot = (name: string) => desk.page.screenshot({ path: `test/screenshots/contract-${name}.png` });
const confirmAndSubmit = async (name: string): Promise<void> => {
  await desk.pane.getByRole('checkbox', { name: /我确认所填内容属实/ }).check();
  await button(name).click();
};
/** Comes back to the contract's page, which then is read anew. */
const refreshed = async (): Promise<void> => {
  await button('返回').click();
  await desk.pane.locator('li button').filter({ hasText: customer }).click();
};
const customer = '苏州澜屿精密机械有限公司';

test('新建合同: one’s own customer on file is found while typing, and the form is drawn with the card in it', async () => {
  await open('合同');
  await text('还没有合同').waitFor();
  await button('新建合同').click();
  const box = desk.pane.getByRole('combobox');
  await box.click();
  await desk.page.keyboard.type('澜屿');
  await desk.pane.getByRole('option', { name: customer }).click();
  expect(await button('建合同并画表').isDisabled()).toBe(true);
  await desk.pane.getByRole('radio', { name: /工业品购销合同/ }).click();
  await button('建合同并画表').click();
  await heading(/^核对：\d+ 处要改/).waitFor();
  expect(await desk.cell('B3')).toBe(customer);
  expect(await desk.cell('B41')).toBe('91320506MA1XQ7T40Q');
  expect(await desk.cell('G4')).toMatch(/^\d{4}年\d{1,2}月\d{1,2}日$/);
  expect((await desk.contract()).stage).toBe('drafted');
}, 60_000);

test('a form well filled in, but for three blanks and one dash: four findings, each with the way to its cell', async () => {
  await desk.type({ ...soundTyping(), C19: '-' });
  await desk.type({ F18: '', B42: '', F24: '' });
  await heading('核对：4 处要改').waitFor();
  await shoot('findings');
  await text('F18「交货地点」空着').click();
  await desk.page.waitForFunction(() => salesdesk.model.selection().area.top === 17);
  expect(await desk.selected()).toBe('F18');
  expect(await button('提交').isDisabled()).toBe(true);
}, 60_000);

test('one click makes the dash a strike; all that may be struck is struck at once, the term of payment never; and it can be undone', async () => {
  await button('改成“/”').click();
  await text('已划去 1 处').waitFor();
  await heading('核对：3 处要改').waitFor();
  expect(await desk.cell('C19')).toBe('/');
  await button('撤销划去').click();
  await heading('核对：4 处要改').waitFor();
  expect(await desk.cell('C19')).toBe('-');
  await button('划去可划的空白 3 处').click();
  await heading('核对：1 处要改').waitFor();
  await text('F24「付款期限（日内）」空着').waitFor();
  expect([await desk.cell('F18'), await desk.cell('B42'), await desk.cell('F24')]).toEqual(['/', '/', '']);
  await button('撤销划去').click();
  await heading('核对：4 处要改').waitFor();
  expect([await desk.cell('F18'), await desk.cell('B42')]).toEqual(['', '']);
}, 60_000);

test('mended, it is clean and a standard contract; it is sent only with the responsibility line confirmed', async () => {
  await desk.type({ C19: '顾明', F18: '苏州市吴中区', B42: '苏州市吴中区越溪街道文溪路88号', F24: '15' });
  await heading('核对通过，可以提交').waitFor();
  await text('标准合同').waitFor();
  expect(await button('提交').isDisabled()).toBe(true);
  await shoot('clean');
  await confirmAndSubmit('提交');
  await text('已提交，等经理复核签批').waitFor();
  await text('表上的内容就是最近一次提交的内容').waitFor();
  const { stage, hash = '', revision } = await desk.contract();
  expect(stage).toBe('rechecking');
  await desk.page.waitForFunction(
    ([mark]) =>
      salesdesk.model
        .selection()
        .sheet.properties.get('salesdesk.code')
        ?.endsWith(mark ?? ''),
    [`r${revision}·${hash.slice(0, 8)}`],
  );
}, 60_000);

/** Another price for the first line, and what depends on it. */
const typePrice = async (priceFen: number): Promise<void> => {
  const total = goods.reduce((sum, line, i) => sum + line.quantity * (i === 0 ? priceFen : line.priceFen), 0);
  await desk.type({ F9: yuanText(priceFen).replaceAll(',', ''), B15: `人民币${wordsOf(total)}` });
};

test('recalled after its consequence was named; eight per cent below the list it is special, with its size', async () => {
  await button('撤回').click();
  await dialog().getByText('没有改动的条款不用重新复核').waitFor();
  await dialog().getByRole('button', { name: '撤回' }).click();
  await text('已撤回').waitFor();
  await typePrice(178_480);
  await text('特殊合同：1 项').waitFor();
  await text('优惠：气动蝶阀单价 1,784.80 低于价目 1,940.00').waitFor();
  await desk.type({ B38: '乙方保证终身维护' });
  await text('特殊合同：').waitFor();
  await desk.type({ B38: '/' });
  await text('特殊合同：1 项').waitFor();
}, 60_000);

test('a clause that says something else is shown word by word', async () => {
  const was = await desk.cell('B34');
  await desk.type({ B34: was.replace('战争', '疫情') });
  await text('改动的条款 1 条').waitFor();
  expect(await desk.pane.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['战争', '疫情']));
  await shoot('special');
  await desk.type({ B34: was });
  await gone('改动的条款 1 条');
  await confirmAndSubmit('提交');
  await text('已提交，是特殊合同，等上级评审').waitFor();
}, 60_000);

test('a lost connection in mid-submission: nothing is lost, and sending again sends it once', async () => {
  await button('撤回').click();
  await dialog().getByRole('button', { name: '撤回' }).click();
  await text('已撤回').waitFor();
  await desk.pane.getByRole('checkbox', { name: /我确认所填内容属实/ }).check();
  await desk.context.setOffline(true);
  await button('提交').click();
  await text('连不上服务器').waitFor();
  await shoot('offline');
  await desk.context.setOffline(false);
  await button('提交').click();
  await text('已提交，是特殊合同，等上级评审').waitFor();
}, 60_000);

const reviewed = async (): Promise<void> => {
  const actor = await getStaff(desk.house.table, 'staff-song');
  const { contractId, hash } = await desk.contract();
  if (!actor) throw new Error('The superior is not on the list.');
  const reader = { actor, table: desk.house.table, at: new Date().toISOString() };
  const { specials } = await readContract(reader, contractId);
  const answers = specials.map(({ token }) => ({ token, verdict: 'accepted', note: '' }));
  await desk.colleague('staff-song', 'contract.review', { seen: hash, answers, validUntilOn: '2099-12-31' });
};

test('returned: the reasons are at their places, and lead to their cells', async () => {
  await reviewed();
  const reasons = [
    { key: 'F18', text: '交货地点请写到门牌' },
    { key: '', text: '请附图纸' },
  ];
  await desk.colleague('staff-zhou', 'contract.return', { reasons });
  await refreshed();
  await text('周启明 退回，2 条原因').waitFor();
  await text('交货地点请写到门牌').waitFor();
  await shoot('returned');
  await button('转到 F18').click();
  await desk.page.waitForFunction(() => salesdesk.model.selection().area.top === 17);
  await desk.type({ F18: '苏州市吴中区越溪街道文溪路88号' });
  await text('改动还没有提交').waitFor();
  await confirmAndSubmit('再次提交');
  await text('已提交，等经理复核签批').waitFor();
}, 60_000);

const approved = async (): Promise<void> => {
  const actor = await getStaff(desk.house.table, 'staff-zhou');
  const { contractId, hash } = await desk.contract();
  if (!actor) throw new Error('The manager is not on the list.');
  const { items } = await readContract({ actor, table: desk.house.table, at: new Date().toISOString() }, contractId);
  const ticked = items.map(({ token }) => token);
  await desk.colleague('staff-zhou', 'contract.tick', { ticked, unticked: [] });
  await desk.colleague('staff-zhou', 'contract.approve', { seen: hash });
};

test('the price changes after the review: the review is void, and the superior is asked again; a cell being edited is waited for', async () => {
  await button('撤回').click();
  await dialog().getByRole('button', { name: '撤回' }).click();
  await typePrice(174_600);
  await text('低于价目 1,940.00（-10%）').waitFor();
  await desk.page.evaluate(() => salesdesk.person.beginEdit());
  await button('转到 F9').click();
  await text('完成单元格编辑后继续').waitFor();
  await desk.page.evaluate(() => salesdesk.person.endEdit());
  await gone('完成单元格编辑后继续');
  await desk.page.waitForFunction(() => salesdesk.model.selection().area.top === 8);
  await confirmAndSubmit('提交');
  await text('已提交，是特殊合同，等上级评审').waitFor();
  expect((await desk.contract()).stage).toBe('reviewing');
  await reviewed();
}, 60_000);

test('approved: one changed cell is named from what to what before anything is sent; sent all the same, the approval is void', async () => {
  await approved();
  await refreshed();
  await text('表上的内容就是签批的内容').waitFor();
  expect(await button('再次提交').count()).toBe(0);
  await desk.type({ F18: '无锡市新吴区' });
  await text('签批以后改了 1 处，提交后签批失效').waitFor();
  await text('「交货地点」由「苏州市吴中区越溪街道文溪路88号」改为「无锡市新吴区」').waitFor();
  await shoot('will-be-void');
  await confirmAndSubmit('再次提交');
  await dialog().getByText('「交货地点」由').waitFor();
  expect((await desk.contract()).stage).toBe('approved');
  await dialog().getByRole('button', { name: '再次提交' }).click();
  await text('已提交，等经理复核签批').waitFor();
  const { stage, voided } = await desk.contract();
  expect({ stage, changed: voided?.changes.map(({ key }) => key) }).toEqual({ stage: 'rechecking', changed: ['F18'] });
}, 60_000);

test('a sheet that is not in front is named and gone to; one that is gone is drawn again as it was submitted', async () => {
  const name = await desk.page.evaluate(() => salesdesk.model.selection().sheet.name);
  await desk.page.evaluate(() => salesdesk.person.activate('Sheet1'));
  await text('合同的表不是当前工作表').waitFor();
  await shoot('away');
  await button('转到合同的表').click();
  await text('表上的内容就是最近一次提交的内容').waitFor();
  await desk.page.evaluate((sheet) => salesdesk.person.removeSheet(sheet), name);
  await text('这个工作簿里没有这份合同的表').waitFor();
  await shoot('gone');
  await button('重新画出').click();
  await text('表上的内容就是最近一次提交的内容').waitFor();
  expect(await desk.cell('F18')).toBe('无锡市新吴区');
}, 60_000);

test('a returned contract is given up after its consequence was named', async () => {
  await desk.colleague('staff-zhou', 'contract.return', { reasons: [{ key: '', text: '客户取消' }] });
  await refreshed();
  await text('周启明 退回，1 条原因').waitFor();
  await button('作废').click();
  await dialog().getByText('作废后不能恢复').waitFor();
  await dialog().getByRole('button', { name: '作废' }).click();
  await text('已作废。').waitFor();
  await button('返回').click();
  await button('已结束 1 份').click();
  await desk.pane.locator('li button').filter({ hasText: customer }).waitFor();
  await shoot('home');
}, 60_000);
