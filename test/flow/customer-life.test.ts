import { readFile } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/universal';
import { ulid } from 'ulid';
import writeExcelFile from 'write-excel-file/universal';
import { foundIn } from '#addin/pane/backup/backup-file.ts';
import { demoCustomers } from '#infra/local/demo/customers.ts';
import type { Activity } from '#policy/terms/activity.ts';
import { anotherCard } from '#given/customer.ts';
import { recordOf } from '#given/result.ts';
import { openSeats, picture, press, tab, text, type Seat, type Seats } from '#given/seats.ts';
import { overhang } from '../addin/pane/plain-tab.ts';

const patience = 120_000;
const [chen, lin, gao, zhou] = ['staff-chen', 'staff-lin', 'staff-gao', 'staff-zhou'];
/** 陈一舟's, and held since October; and 林晓棠's, neglected already. */
const [company, theirs] = ['常州珞珩轴承有限公司', '合肥徽澄环保设备有限公司'];
const [lastVisit, monday, leapDay, wednesday, later, summer] = [
  '2027-11-30',
  '2028-02-28',
  '2028-02-29',
  '2028-03-01',
  '2028-03-13',
  '2028-06-30',
];

let seats: Seats;
/** Everybody has one seat, and comes to it when they are first needed. */
const there = new Map<string, Promise<Seat>>();
const seatOf = (staffId: string): Promise<Seat> => {
  const seat = there.get(staffId) ?? seats.sit(staffId);
  there.set(staffId, seat);
  return seat;
};
beforeAll(async () => {
  seats = await openSeats(monday);
}, patience);
afterAll(() => seats.close());

/** What the API says to a request written by hand, as the person at a seat. */
async function asked({ page }: Seat, staffId: string, path: string, data?: object) {
  const { request } = page.context();
  const token = (await (await request.post(`${seats.house.url}issuer/token`, { data: { staffId } })).json()) as {
    readonly access_token: string;
  };
  const headers = { authorization: `Bearer ${token.access_token}` };
  const answer = await request.fetch(
    `${seats.house.url}${path}`,
    data ? { method: 'POST', headers, data } : { headers },
  );
  return {
    status: answer.status(),
    body: (await answer.json()) as Readonly<Record<string, unknown>>,
    said: await answer.text(),
  };
}

async function idOf(name: string): Promise<{ readonly customerId: string; readonly revision: number }> {
  const { body } = await asked(await seatOf(zhou), zhou, `customers/named?name=${encodeURIComponent(name)}`);
  const customerId = String(body['customerId']);
  const { body: detail } = await asked(await seatOf(zhou), zhou, `customers/${customerId}`);
  return detail['record'] as { readonly customerId: string; readonly revision: number };
}

/** A page of 更多, from its beginning. */
async function page(seat: Seat, name: RegExp): Promise<void> {
  await tab(seat, /更多/);
  await tab(seat, /更多/);
  await press(seat, name);
}
const fill = ({ pane }: Seat, label: string | RegExp, value: string) => pane.getByLabel(label).last().fill(value);
const choose = ({ pane }: Seat, name: string | RegExp) => pane.getByRole('radio', { name }).click();
const confirm = ({ pane }: Seat, name: string) => pane.getByRole('alertdialog').getByRole('button', { name }).click();
const onPane = ({ pane }: Seat) => pane.locator('body').innerText();
const shoot = (seat: Seat, name: string) => picture(seat, `life-${name}`);

async function log(staffId: string, card: Partial<Activity>, at?: string) {
  const blank = { customer: company, plannedOn: '', doneOn: '', contact: '', outcome: '', nextOn: '', note: '' };
  recordOf(
    await seats.act(staffId, 'activity.log', { activityId: ulid(), card: { ...blank, kind: 'visit', ...card } }, 0, at),
  );
}
async function transfer(name: string, toId: string) {
  const { customerId, revision } = await idOf(name);
  return seats.act(zhou, 'customer.transfer', { customerId, toId, reason: '久未维护' }, revision);
}

/** The file with one character of one cell changed. */
async function oneByteElse(bytes: Buffer<ArrayBuffer>): Promise<Buffer> {
  const rows = await readSheet(new Blob([bytes]), { trim: false });
  const cells = rows.map((row, i) =>
    row.map((value, column) => ({
      value: `${typeof value === 'string' ? value : ''}${i === 2 && column === 6 ? '。' : ''}`,
      type: String,
    })),
  );
  return Buffer.from(await (await writeExcelFile(cells).toBlob()).arrayBuffer());
}

/** The company names in the table 客户档案, from its first row on. */
const namesOnSheet = ({ page: book }: Seat) =>
  book.evaluate(() => {
    const sheet = salesdesk.model.sheet('客户档案');
    const table = salesdesk.model.tables.find(({ sheetId }) => sheetId === sheet.id);
    const at = table?.columns.findIndex(({ name }) => name === '公司名称') ?? -1;
    if (!table || at < 0) return [];
    const { top, bottom, left } = table.area;
    return Array.from({ length: bottom - top }, (_, row) => String(sheet.cell(top + 1 + row, left + at).value));
  });

describe('the life of customers, through real office.js', () => {
  test(
    'story 3: with the last visit on 30 November, nothing can be decided on 28 and 29 February, and a transfer is refused with the day',
    async () => {
      await log(
        chen,
        { state: 'done', doneOn: lastVisit, contact: '丁砺', outcome: '样品合格', nextOn: later },
        `${lastVisit}T08:00:00.000Z`,
      );
      await log(chen, { state: 'planned', plannedOn: wednesday });
      const consentId = ulid();
      const request = { purpose: '对方来电', contact: '', untilOn: later };
      recordOf(await seats.act(gao, 'consent.ask', { consentId, request, customer: { name: company } }));
      recordOf(await seats.act(chen, 'consent.grant', { consentId }, 1));
      const manager = await seatOf(zhou);
      await page(manager, /^久未维护/);
      await text(manager, theirs);
      await shoot(manager, '01-neglected');
      expect(await onPane(manager)).not.toContain(company);
      for (const day of [monday, leapDay]) {
        seats.itIs(day, '15');
        const refused = await transfer(company, lin);
        const words = 'findings' in refused ? refused.findings.map(({ reason }) => reason['zh-CN']) : [];
        expect(words).toEqual(['最近一次维护是 2027-11-30 拜访，2028-03-01 起才可以移交']);
      }
      await press(manager, new RegExp(`^${theirs}`));
      await choose(manager, /^保留/);
      await fill(manager, /^理由/, '项目暂停，四月恢复');
      await shoot(manager, '02-keep');
      await press(manager, '决定');
      await text(manager, `「${theirs}」保留给林晓棠。`);
      await text(manager, '没有等您决定的客户');
      await shoot(manager, '03-none');
    },
    patience,
  );

  test(
    'the next day it is there, with what everybody holds beside their name; plans and history go along, consents end, both are told',
    async () => {
      seats.itIs(wednesday);
      const manager = await seatOf(zhou);
      await page(manager, /^久未维护/);
      await press(manager, new RegExp(`^${company}`));
      await choose(manager, '移交他人');
      await text(manager, /^林晓棠：客户 13，主力 0，久未维护 0/);
      await choose(manager, /^林晓棠/);
      await fill(manager, /^理由/, '陈一舟忙不过来');
      await shoot(manager, '04-transfer');
      await press(manager, '决定');
      await shoot(manager, '05-sure');
      await confirm(manager, '移交他人');
      await text(manager, new RegExp(`「${company}」已移交给林晓棠`));
      await text(manager, /前可以撤销这次移交/);
      await shoot(manager, '06-transferred');

      const heir = await seatOf(lin);
      await press(heir, `登记结果 ${company}`);
      await text(heir, '登记计划的结果');
      await page(heir, /^通知/);
      await text(heir, `「${company}」由陈一舟移交给您：陈一舟忙不过来`);
      await tab(heir, /今日/);
      await press(heir, new RegExp(`^${company}`));
      await text(heir, '已归档');
      await text(heir, /林晓棠/);
      await press(heir, /^拜访和电话/);
      await text(heir, '样品合格');
      await shoot(heir, '07-heir-card');
      const former = await seatOf(chen);
      await page(former, /^通知/);
      await text(former, `「${company}」已移交给林晓棠：陈一舟忙不过来`);
      const asker = await seatOf(gao);
      await page(asker, /^征询同意/);
      await text(asker, '已结束');
    },
    patience,
  );

  test(
    'a transfer is undone from the line that says it, and from the card',
    async () => {
      const manager = await seatOf(zhou);
      await press(manager, '撤销移交');
      await fill(manager, /^理由/, '陈一舟可以继续');
      await shoot(manager, '08-undo');
      await confirm(manager, '撤销移交');
      await text(manager, `「${company}」已回到陈一舟名下。`);
      expect(await onPane(manager)).not.toContain('前可以撤销这次移交');
      await text(manager, '过期 1 天');

      await press(manager, new RegExp(`^${company}`));
      await choose(manager, '移交他人');
      await choose(manager, /^林晓棠/);
      await fill(manager, /^理由/, '再试一次');
      await press(manager, '决定');
      await confirm(manager, '移交他人');
      await text(manager, /前可以撤销这次移交/);
      await manager.page.evaluate((name) => salesdesk.person.type('Sheet1', 'B2', name), company);
      await manager.page.evaluate(() => salesdesk.person.select('Sheet1', 'B2'));
      await tab(manager, /本行/);
      await text(manager, '已归档');
      await press(manager, '撤销移交');
      await fill(manager, /^理由/, '又问过了');
      await confirm(manager, '撤销移交');
      await text(manager, `「${company}」已回到陈一舟名下。`);
      await shoot(manager, '09-undone-on-card');
      const former = await seatOf(chen);
      await page(former, /^通知/);
      await text(former, `「${company}」的移交已撤销，仍归陈一舟`);
    },
    patience,
  );

  test(
    'story 11: a customer is not deleted by a request written by hand, nor with its row, which is brought back',
    async () => {
      const [seller, { customerId, revision }] = [await seatOf(chen), await idOf(company)];
      const command = { id: ulid(), verb: 'customer.delete', input: { customerId }, basedOn: revision };
      const { said } = await asked(seller, chen, 'commands', { commands: [command] });
      expect(said).toContain('"cites":"CF-1.2a"');
      expect(said).toContain('客户档案不能删除，曾有交易的客户也不得停管');

      await tab(seller, /待发送/);
      await seller.pane.getByRole('group', { name: '哪张表' }).getByRole('button', { name: '客户档案' }).click();
      await press(seller, '建「客户档案」表');
      await text(seller, /补回 14 家您的客户/);
      const line = (await namesOnSheet(seller)).indexOf(company) + 2;
      await seller.page.evaluate((at) => salesdesk.person.delete('客户档案', `${at}:${at}`, 'Up'), line);
      expect(await namesOnSheet(seller)).not.toContain(company);
      await press(seller, '取回我的客户');
      await text(seller, /补回 1 家您的客户/);
      await shoot(seller, '10-brought-back');
      expect(await namesOnSheet(seller)).toContain(company);
    },
    patience,
  );

  test(
    'story 12: a backup holds one’s own customers and no others, is read back whole, tells a changed cell, and shows what changed since',
    async () => {
      const seller = await seatOf(chen);
      await page(seller, /^备份/);
      await text(seller, '您还没有备份过。');
      await press(seller, '备份我的客户');
      await text(seller, '已备份 14 家');
      await shoot(seller, '11-backed-up');
      const [download] = await Promise.all([
        seller.page.waitForEvent('download'),
        seller.pane.getByRole('link', { name: /^存为文件/ }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('客户备份-陈一舟-2028-03-01.xlsx');
      const bytes = Buffer.from(await readFile(await download.path()));
      const found = await foundIn(new Blob([bytes]));
      const mine = demoCustomers.filter((_, i) => i % 3 === 0).map(({ name }) => name);
      expect(found?.isWhole).toBe(true);
      expect(new Set(found?.rows.map((row) => row[3]))).toEqual(new Set(mine));

      const { customerId, revision } = await idOf(company);
      recordOf(
        await seats.act(chen, 'customer.edit', { customerId, changes: { demand: '精密轴承和直线导轨' } }, revision),
      );
      await seller.pane.locator('input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: '', buffer: bytes });
      await text(seller, '一致 13 家，有变化 1 家，已不归您 0 家，后来新增 0 家。');
      await shoot(seller, '12-compared');
      expect(await onPane(seller)).not.toContain('手工改动');
      await seller.pane
        .locator('input[type=file]')
        .setInputFiles({ name: 'b.xlsx', mimeType: '', buffer: await oneByteElse(bytes) });
      await text(seller, '这份文件被手工改动过');
      await shoot(seller, '13-touched');

      const rowsOf = `backups/${found?.backupId ?? ''}/rows`;
      expect((await asked(seller, chen, rowsOf)).status).toBe(200);
      expect((await asked(await seatOf(lin), lin, rowsOf)).status).toBe(404);
      expect((await asked(await seatOf(zhou), zhou, rowsOf)).status).toBe(403);
    },
    patience,
  );

  test(
    'somebody leaves: what they hold is handed over together, each in its own act; what nearly ran out is extended',
    async () => {
      seats.itIs(later);
      const manager = await seatOf(zhou);
      await page(manager, /^久未维护/);
      await press(manager, /^济南趵澜/);
      await choose(manager, /^延长/);
      await fill(manager, /^延长到/, '2028-04-10');
      await fill(manager, /^理由/, '四月招标');
      await press(manager, '决定');
      await text(manager, '「济南趵澜泵业有限公司」延长到 2028-04-10。');
      await page(manager, /^人员/);
      await text(manager, '许静宜');
      await shoot(manager, '14-people');
      await press(manager, /^高远帆/);
      await shoot(manager, '15-person');
      const duties = manager.pane.getByRole('group', { name: /^职责/ });
      expect(await duties.getByRole('checkbox', { name: '销售人员', exact: true }).isChecked()).toBe(true);
      await press(manager, '停用');
      await fill(manager, /^理由/, '调往华南公司');
      await confirm(manager, '停用');
      await text(manager, '「高远帆」已停用。');
      await text(manager, '名下客户 13 家');
      await choose(manager, /^林晓棠/);
      await fill(manager, /^理由/, '高远帆离职');
      await shoot(manager, '16-together');
      await press(manager, '一并移交 13 家');
      await confirm(manager, '一并移交 13 家');
      await text(manager, '已移交 13 家给林晓棠。');
      await text(manager, '名下没有客户');
      await shoot(manager, '17-handed');
    },
    patience,
  );

  test(
    'a report from another region is flagged for the manager, who divides the market',
    async () => {
      const manager = await seatOf(zhou);
      await page(manager, /^区域/);
      await text(manager, '华南');
      await shoot(manager, '18-regions');
      const card = { ...anotherCard('佛山栖岸陶机有限公司'), address: '广东省佛山市禅城区季华西路9号' };
      recordOf(await seats.act(lin, 'customer.report', { customerId: ulid(), card }));
      await press(manager, '设区域');
      await fill(manager, /^区域名称/, '西南');
      await fill(manager, /^包含的省市/, '四川省、云南省，贵州');
      await shoot(manager, '19-region');
      await press(manager, '保存');
      await text(manager, '「西南」已保存。');
      await tab(manager, /待我审批/);
      await press(manager, /^佛山栖岸/);
      await text(manager, '客户在华南，报备人负责华东');
      await shoot(manager, '20-elsewhere');
    },
    patience,
  );

  test(
    'the customers from two sides, drawn on a sheet with native charts',
    async () => {
      const manager = await seatOf(zhou);
      await page(manager, /^客户分类/);
      await manager.pane.getByRole('combobox', { name: '按', exact: true }).selectOption({ label: '区域' });
      await manager.pane.getByRole('combobox', { name: '再按' }).selectOption({ label: '性质' });
      await press(manager, '画成表和图');
      await text(manager, /^已画成表和图/);
      await manager.page.waitForFunction(() => salesdesk.model.activeSheet('').charts.length === 2);
      await shoot(manager, '21-classes');
    },
    patience,
  );

  test.each([
    { name: 'en-320', locale: 'en-GB', width: 320 },
    // 320 px with text twice as large leaves the room of 160.
    { name: 'zh-160', locale: 'zh-CN', width: 160 },
  ])(
    'nothing goes sideways, $name: decisions, people, regions, classes, backups',
    async ({ name, locale, width }) => {
      seats.itIs(summer);
      const context = await seats.browser.newContext({
        ignoreHTTPSErrors: true,
        locale,
        viewport: { width, height: 900 },
      });
      const alone = await context.newPage();
      alone.setDefaultTimeout(20_000);
      const beyond: Record<string, number> = {};
      const look = async (screen: string) => {
        await alone.getByRole('progressbar').waitFor({ state: 'detached' });
        beyond[screen] = await overhang(alone);
        await picture({ page: alone }, `life-${screen}-${name}`);
      };
      const to = (button: RegExp) => alone.getByRole('button', { name: button }).first().click();
      const more = async (button: RegExp) => {
        await alone.getByRole('tab').last().click();
        await alone.getByRole('tab').last().click();
        await to(button);
      };
      const as = async (staffId: string) => {
        await context.request.post(`${seats.house.url}issuer/token`, { data: { staffId } });
        await alone.goto(`${seats.house.url}pane/`);
        await alone.getByRole('tab').last().waitFor();
      };
      await as(zhou);
      await more(/^(久未维护|Neglected)/);
      await to(/^昆明滇禾/);
      await alone.getByRole('radio').last().click();
      await alone.getByRole('radio', { name: /陈一舟/ }).waitFor();
      await look('decide');
      await more(/^(人员|Staff)/);
      await to(/^何知微/);
      await look('person');
      await to(/^(返回|Back)/);
      await to(/^高远帆/);
      await alone.getByText(/名下没有|holds no/i).waitFor();
      await look('leaver');
      await more(/^(区域|Regions)/);
      await to(/^华东/);
      await look('region');
      await more(/^(客户分类|Customer classes|Classes)/);
      await alone.getByRole('listitem').first().waitFor();
      await look('classes');
      await as(chen);
      await more(/^(备份|Backup)/);
      await to(/^(备份我的|Back up)/);
      await alone.getByRole('link').waitFor();
      await look('backup');
      await context.close();
      expect(beyond).toEqual({ decide: 0, person: 0, leaver: 0, region: 0, classes: 0, backup: 0 });
    },
    patience,
  );
});
